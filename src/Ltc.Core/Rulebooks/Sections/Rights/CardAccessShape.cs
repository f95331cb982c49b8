using System.Collections.Generic;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of card access: the fields of a customer card, and how long a task may open it. A field that a local law forbids is left out.</summary>
internal static class CardAccessShape
{
    private static readonly Property<CardField, string> Id = new("id", field => field.Id, Words);
    private static readonly Property<CardField, Text> Name = new("text", field => field.Text, Shapes.Text);
    private static readonly Property<CardField, bool> Sensitive = new("sensitive", field => field.IsSensitive, Flag, stricter: StricterWhen.Higher);
    private static readonly Property<CardField, bool> Minimal = new("minimal", field => field.IsMinimal, Flag, stricter: StricterWhen.Lower);

    private static readonly Shape<CardField> Field = new ObjectShape<CardField>(
        (fields, out field) =>
        {
            field = new CardField(fields.Of(Id), fields.Of(Name), fields.Of(Sensitive), fields.Of(Minimal));
            return [];
        },
        Id,
        Name,
        Sensitive,
        Minimal);

    private static readonly Property<CardAccessRules, IReadOnlyList<CardField>> All = new("fields", rules => rules.Fields, Keyed(Field, "id"), L4, StricterWhen.Fewer);
    private static readonly Property<CardAccessRules, int> Longest = new("longestGrantDays", rules => rules.LongestGrantDays, Some, L4, StricterWhen.Lower);

    internal static readonly Shape<CardAccessRules> Shape = new ObjectShape<CardAccessRules>(
        (fields, out rules) =>
        {
            CardAccessRules.TryCreate(fields.Of(All), fields.Of(Longest), out rules, out var findings);
            return findings;
        },
        All,
        Longest);
}
