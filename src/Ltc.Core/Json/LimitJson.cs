using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes and reads limits: a number, a word of the dimension, <c>"unlimited"</c>, or a number with its boundary.</summary>
internal static class LimitJson
{
    private const string Unlimited = "unlimited";
    private const string Forms = "5000000, \"low\", \"unlimited\", {\"number\": 5000000, \"boundary\": \"exclusive\"}";

    internal static void Write(Utf8JsonWriter json, string name, in AuthorityLimit limit)
    {
        json.WritePropertyName(name);
        Write(json, limit);
    }

    internal static void Write(Utf8JsonWriter json, in AuthorityLimit limit)
    {
        if (limit.IsUnlimited)
            json.WriteStringValue(Unlimited);
        else if (limit.Word is { } word)
            json.WriteStringValue(word);
        else if (limit.Boundary is { } boundary)
            WriteBoundary(json, limit, boundary);
        else if (limit.Number is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
    }

    /// <summary>Reads the limits of an object by name; a name with null is left out, so that it is found missing.</summary>
    internal static Dictionary<string, AuthorityLimit> ReadAll(JsonReading read, JsonPart owner, string name)
    {
        var limits = new Dictionary<string, AuthorityLimit>(System.StringComparer.Ordinal);
        if (owner.Find(name) is not { } part || !read.Is(part, JsonValueKind.Object, "{…}"))
            return limits;
        foreach (var member in part.Members.Where(member => member.Kind != JsonValueKind.Null))
            limits[member.Name!] = Read(read, member);
        return limits;
    }

    internal static AuthorityLimit Read(JsonReading read, JsonPart part)
    {
        switch (part.Kind)
        {
            case JsonValueKind.Number:
                return AuthorityLimit.Of(part.Number);
            case JsonValueKind.String:
                return part.Text == Unlimited ? AuthorityLimit.Unlimited : AuthorityLimit.UpTo(part.Text);
            case JsonValueKind.Object when read.IsObject(part, "number", "boundary"):
                read.Require(part, "number");
                return read.Number(part, "number") is { } number ? AuthorityLimit.Of(number, read.Choice<LimitBoundary>(part, "boundary")) : default;
            default:
                read.Is(part, JsonValueKind.Number, Forms);
                return default;
        }
    }

    private static void WriteBoundary(Utf8JsonWriter json, in AuthorityLimit limit, LimitBoundary boundary)
    {
        json.WriteStartObject();
        json.WriteNumber("number", limit.Number.GetValueOrDefault());
        json.WriteString("boundary", EnumIds<LimitBoundary>.IdOf(boundary));
        json.WriteEndObject();
    }
}
