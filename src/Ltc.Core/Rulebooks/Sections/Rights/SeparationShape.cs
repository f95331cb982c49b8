using System.Collections.Generic;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of separation: which duties and roles one person may not hold together.</summary>
internal static class SeparationShape
{
    private static readonly Property<SeparationConstraint, string> Id = new("id", one => one.Id, Words);
    private static readonly Property<SeparationConstraint, IReadOnlyList<string>> Duties = new("duties", one => one.Duties, Keyed(Words), stricter: StricterWhen.More);
    private static readonly Property<SeparationConstraint, int> AtMost = new("atMost", one => one.AtMost, Some, stricter: StricterWhen.Lower);
    private static readonly Property<SeparationConstraint, Text> Name = new("text", one => one.Text, Shapes.Text);
    private static readonly Property<SeparationConstraint, string> From = new("source", one => one.Source, Source);

    private static readonly Shape<SeparationConstraint> Constraint = new ObjectShape<SeparationConstraint>(
        (fields, out one) =>
        {
            one = new SeparationConstraint(fields.Of(Id), fields.Of(Duties), fields.Of(AtMost), fields.Of(Name), fields.Of(From));
            return [];
        },
        Id,
        Duties,
        AtMost,
        Name,
        From);

    private static readonly Property<SeparationRules, IReadOnlyList<SeparationConstraint>> Constraints =
        new("constraints", rules => rules.Constraints, Keyed(Constraint, "id"), L3, StricterWhen.More);

    internal static readonly Shape<SeparationRules> Shape = new ObjectShape<SeparationRules>(
        (fields, out rules) =>
        {
            SeparationRules.TryCreate(fields.Of(Constraints), out rules, out var findings);
            return findings;
        },
        Constraints);
}
