using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Reads typed values from JSON parts and collects everything that does not fit.</summary>
internal sealed class JsonReading(List<Finding> findings)
{
    private static readonly string[] LanguageNames = ["en", "zh-Hans", "zh-Hant"];

    internal List<Finding> Findings => findings;

    /// <summary>Whether a part is an object; reports another kind, and properties that nobody knows.</summary>
    internal bool IsObject(JsonPart part, params string[] names)
    {
        if (!Is(part, JsonValueKind.Object, "{…}"))
            return false;
        foreach (var member in part.Parts)
        {
            if (Array.IndexOf(names, member.Name) < 0)
                findings.Add(JsonFindings.Unknown(part, member, names));
        }

        return true;
    }

    internal JsonPart? Require(JsonPart owner, string name)
    {
        var part = owner.Find(name);
        if (part is null)
            findings.Add(JsonFindings.Missing(name, owner));
        return part;
    }

    /// <summary>A text that must be there; empty when it is not.</summary>
    internal string Words(JsonPart owner, string name) => Require(owner, name) is { } part ? Words(part) : string.Empty;

    internal string? OptionalWords(JsonPart owner, string name) => owner.Find(name) is { } part && Is(part, JsonValueKind.String, "\"…\"") ? part.Text : null;

    internal string Words(JsonPart part) => Is(part, JsonValueKind.String, "\"…\"") ? part.Text : string.Empty;

    internal bool? Flag(JsonPart owner, string name)
    {
        var part = owner.Find(name);
        if (part is null || part.Kind is JsonValueKind.True or JsonValueKind.False)
            return part is null ? null : part.Kind == JsonValueKind.True;
        Is(part, JsonValueKind.True, "true, false");
        return null;
    }

    internal decimal? Number(JsonPart owner, string name) =>
        owner.Find(name) is { } part && Is(part, JsonValueKind.Number, "0…9") ? part.Number : null;

    internal TValue? Choice<TValue>(JsonPart owner, string name)
        where TValue : unmanaged, Enum
    {
        if (owner.Find(name) is not { } part || !Is(part, JsonValueKind.String, "\"…\""))
            return null;
        var at = EnumIds<TValue>.Ids.ToList().IndexOf(part.Text);
        if (at >= 0)
            return EnumIds<TValue>.Values[at];
        findings.Add(JsonFindings.Value(string.Join(", ", EnumIds<TValue>.Ids), part, NearestName.Of(part.Text, EnumIds<TValue>.Ids)));
        return null;
    }

    internal CalendarDate? Date(JsonPart owner, string name)
    {
        if (owner.Find(name) is not { } part || !Is(part, JsonValueKind.String, "\"2026-03-31\""))
            return null;
        if (CalendarDate.TryParse(part.Text, out var date))
            return date;
        findings.Add(JsonFindings.Value("2026-03-31", part));
        return null;
    }

    internal DateTimeOffset? Instant(JsonPart owner, string name)
    {
        if (owner.Find(name) is not { } part || !Is(part, JsonValueKind.String, "\"2026-03-31T09:00:00+08:00\""))
            return null;
        if (ValueText.TryInstant(part.Text, out var moment))
            return moment;
        findings.Add(JsonFindings.Value("2026-03-31T09:00:00+08:00", part));
        return null;
    }

    internal Interval Range(JsonPart owner, string name)
    {
        if (Require(owner, name) is not { } part || !Is(part, JsonValueKind.String, "\"[0,100)\""))
            return default;
        if (Interval.TryParse(part.Text, out var range))
            return range;
        findings.Add(JsonFindings.Value("[0,100)", part));
        return default;
    }

    /// <summary>The items of a list that may be absent.</summary>
    internal IReadOnlyList<JsonPart> List(JsonPart owner, string name) =>
        owner.Find(name) is { } part && Is(part, JsonValueKind.Array, "[…]") ? part.Items : [];

    internal IReadOnlyList<JsonPart> RequireList(JsonPart owner, string name) => Require(owner, name) is null ? [] : List(owner, name);

    internal IReadOnlyList<string> WordList(JsonPart owner, string name) => List(owner, name).Select(Words).ToArray();

    internal Text Text(JsonPart owner, string name)
    {
        if (Require(owner, name) is not { } part || !IsObject(part, LanguageNames))
            return default;
        return new Text(Words(part, LanguageNames[0]), Words(part, LanguageNames[1]), Words(part, LanguageNames[2]));
    }

    internal bool Is(JsonPart part, JsonValueKind kind, string expected)
    {
        if (part.Kind != kind && part.Kind != JsonValueKind.Undefined)
            findings.Add(JsonFindings.Type(expected, part));
        return part.Kind == kind;
    }
}
