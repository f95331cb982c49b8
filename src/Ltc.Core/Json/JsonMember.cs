namespace Ltc;

/// <summary>A property of a JSON object, with the place of its name.</summary>
internal sealed class JsonMember(string name, JsonPlaces places, int offset, JsonPart value)
{
    internal string Name { get; } = name;

    internal JsonPlace Place => places.At(offset);

    internal JsonPart Value { get; } = value;
}
