using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Reads conditions from JSON parts.</summary>
internal static class ConditionReader
{
    private const string Forms =
        "all, any, not, known, code, fact + is | within | atLeast | atMost | in | oneOf | sameAs | notSameAs | notLaterThan | notBelow | notAbove | hasAny | from, before | daysUntil, within | covers";

    private static readonly string[] Scope = ["kind", "point", "purpose", "subject", "at", "level", "amount", "currency", "margin", "concession", "terms", "textHash"];

    private static readonly string[] Names =
    [
        "all", "any", "not", "known", "code", "fact", "is", "within", "atLeast", "atMost", "in", "oneOf", "sameAs", "notSameAs", "hasAny", "from", "before", "daysUntil",
        "notLaterThan", "notBelow", "notAbove", "covers",
    ];

    /// <summary>Each form: the property that marks it, what else it has, and how it is read.</summary>
    private static readonly (string Mark, string[] Others, Func<JsonReading, JsonPart, ConditionData> Read)[] AllForms =
    [
        ("all", [], (read, part) => new(ConditionKind.All, parts: Parts(read, part, "all"))),
        ("any", [], (read, part) => new(ConditionKind.Any, parts: Parts(read, part, "any"))),
        ("not", [], (read, part) => new(ConditionKind.Not, parts: [Read(read, part.At("/not"))])),
        ("known", [], (read, part) => new(ConditionKind.Known, read.Words(part, "known"))),
        ("code", [], (read, part) => new(ConditionKind.Code, read.Words(part, "code"))),
        ("is", ["fact"], (read, part) => new(ConditionKind.Flag, Fact(read, part), values: [IsTrue(read, part) ? "true" : "false"])),
        ("daysUntil", ["fact", "within"], (read, part) => new(ConditionKind.Days, Fact(read, part), read.Words(part, "daysUntil"), range: read.Range(part, "within"))),
        ("within", ["fact"], (read, part) => new(ConditionKind.Number, Fact(read, part), range: read.Range(part, "within"))),
        ("atLeast", ["fact"], (read, part) => new(ConditionKind.NumberPair, Fact(read, part), read.Words(part, "atLeast"), ["atLeast"])),
        ("atMost", ["fact"], (read, part) => new(ConditionKind.NumberPair, Fact(read, part), read.Words(part, "atMost"), ["atMost"])),
        ("in", ["fact"], (read, part) => new(ConditionKind.Choice, Fact(read, part), values: Values(read, part, "in"))),
        ("oneOf", ["fact"], (read, part) => new(ConditionKind.Text, Fact(read, part), values: Values(read, part, "oneOf"))),
        ("hasAny", ["fact"], (read, part) => new(ConditionKind.Set, Fact(read, part), values: Values(read, part, "hasAny"))),
        ("sameAs", ["fact"], (read, part) => new(ConditionKind.SameText, Fact(read, part), read.Words(part, "sameAs"), ["same"])),
        ("notSameAs", ["fact"], (read, part) => new(ConditionKind.SameText, Fact(read, part), read.Words(part, "notSameAs"), ["different"])),
        ("notLaterThan", ["fact"], (read, part) => new(ConditionKind.Moments, Fact(read, part), read.Words(part, "notLaterThan"), ["notLater"])),
        ("notBelow", ["fact"], (read, part) => new(ConditionKind.ChoicePair, Fact(read, part), read.Words(part, "notBelow"), ["notBelow"])),
        ("notAbove", ["fact"], (read, part) => new(ConditionKind.ChoicePair, Fact(read, part), read.Words(part, "notAbove"), ["notAbove"])),
        ("from", ["fact", "before"], Dates),
        ("before", ["fact"], Dates),
        ("covers", ["fact"], (read, part) => new(ConditionKind.Covers, Fact(read, part), scope: ReadScope(read, part.At("/covers")))),
    ];

    /// <summary>Which form a property marks; one that marks none has the number after the last.</summary>
    private static readonly Dictionary<string, int> FormOf = Names.ToDictionary(
        name => name, name => Array.FindIndex(AllForms, form => form.Mark == name) is var at and >= 0 ? at : AllForms.Length, StringComparer.Ordinal);

    internal static ConditionData Read(JsonReading read, JsonPart part)
    {
        var before = read.Findings.Count;
        if (!read.Is(part, JsonValueKind.Object, "{…}"))
            return Nothing;
        // A property can mark one form and belong to an earlier one: daysUntil has a within too.
        var first = AllForms.Length;
        foreach (var member in part.Parts)
        {
            if (!FormOf.TryGetValue(member.Name!, out var form))
                read.Findings.Add(JsonFindings.Unknown(part, member, Names));
            else if (form < first)
                first = form;
        }

        if (first < AllForms.Length && IsOnly(part, AllForms[first].Mark, AllForms[first].Others))
            return AllForms[first].Read(read, part);
        if (read.Findings.Count == before)
            read.Findings.Add(JsonFindings.Form(Forms, part));
        return Nothing;
    }

    /// <summary>Whether an object has nothing of another form; what nobody knows has its finding already.</summary>
    private static bool IsOnly(JsonPart part, string mark, string[] others)
    {
        foreach (var member in part.Parts)
        {
            if (member.Name != mark && Array.IndexOf(others, member.Name) < 0 && FormOf.ContainsKey(member.Name!))
                return false;
        }

        return true;
    }

    private static ConditionData Nothing => new(ConditionKind.All);

    private static string Fact(JsonReading read, JsonPart part) => read.Words(part, "fact");

    private static bool IsTrue(JsonReading read, JsonPart part)
    {
        read.Require(part, "is");
        return read.Flag(part, "is") == true;
    }

    private static IReadOnlyList<string> Values(JsonReading read, JsonPart part, string name)
    {
        read.Require(part, name);
        return read.WordList(part, name);
    }

    private static ConditionData[] Parts(JsonReading read, JsonPart part, string name) =>
        read.RequireList(part, name).Select(item => Read(read, item)).ToArray();

    private static ConditionData Dates(JsonReading read, JsonPart part) =>
        new(ConditionKind.Date, Fact(read, part), from: read.Date(part, "from"), before: read.Date(part, "before"));

    private static IReadOnlyList<KeyValuePair<string, string>> ReadScope(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, Scope))
            return [];
        read.Choice<DecisionPoint>(part, "point");
        read.Choice<Purpose>(part, "purpose");
        return part.Members
            .Where(member => Scope.Contains(member.Name, StringComparer.Ordinal) && (member.Name is "point" or "purpose" || read.Is(member, JsonValueKind.String, "\"…\"")))
            .Select(member => new KeyValuePair<string, string>(member.Name!, member.Text))
            .ToArray();
    }
}
