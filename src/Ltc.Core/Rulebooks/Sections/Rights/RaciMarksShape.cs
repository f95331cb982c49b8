using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>The parts of a role in a step: a list with at least one, none twice.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class RaciMarksShape : Shape<RaciMarks>
{
    private static readonly string[] Ids = [.. Single().Select(EnumIds<RaciMarks>.IdOf)];

    internal RaciMarksShape()
        : base(new ListForm(new ValueForm(json => JsonText.WriteList(json, "enum", Ids)), isOrdered: false, least: 1))
    {
    }

    internal override bool TryRead(JsonPart part, List<Finding> findings, out RaciMarks value)
    {
        value = RaciMarks.None;
        if (!Shapes.Is(part, JsonValueKind.Array, "[…]", findings))
            return false;
        var before = findings.Count;
        if (part.Items.Count == 0)
            findings.Add(BookFindings.TooFew(1, part));
        foreach (var item in part.Items)
            value |= Read(item, value, findings);
        return findings.Count == before;
    }

    internal override void Write(Utf8JsonWriter json, RaciMarks value)
    {
        json.WriteStartArray();
        foreach (var mark in Single().Where(mark => (value & mark) != RaciMarks.None))
            json.WriteStringValue(EnumIds<RaciMarks>.IdOf(mark));
        json.WriteEndArray();
    }

    private static RaciMarks Read(JsonPart item, RaciMarks given, List<Finding> findings)
    {
        if (!Shapes.Is(item, JsonValueKind.String, "\"…\"", findings))
            return RaciMarks.None;
        if (Array.IndexOf(Ids, item.Text) < 0)
        {
            findings.Add(JsonFindings.Value(string.Join(", ", Ids), item, NearestName.Of(item.Text, Ids)));
            return RaciMarks.None;
        }

        var mark = EnumIds<RaciMarks>.Values[EnumIds<RaciMarks>.IndexOf(item.Text)];
        if ((given & mark) != RaciMarks.None)
            findings.Add(JsonFindings.Twice(item.Text, item));
        return mark;
    }

    private static IEnumerable<RaciMarks> Single() => EnumIds<RaciMarks>.Values.Where(mark => mark != RaciMarks.None);
}
