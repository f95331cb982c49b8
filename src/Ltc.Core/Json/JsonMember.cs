namespace Ltc;

/// <summary>A property of a JSON object, with the place of its name.</summary>
internal sealed class JsonMember(string name, JsonPlace place, JsonPart value)
{
    internal string Name { get; } = name;

    internal JsonPlace Place { get; } = place;

    internal JsonPart Value { get; } = value;
}
