using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>A duty with a date. Only one of every year names a month and a day.</summary>
internal static class DatedRuleShape
{
    private static readonly Property<KeyValuePair<string, bool>, string> Flag = new("flag", pair => pair.Key, Words);
    private static readonly Property<KeyValuePair<string, bool>, bool> Is = new("is", pair => pair.Value, Shapes.Flag);

    private static readonly Shape<KeyValuePair<string, bool>> Condition = new ObjectShape<KeyValuePair<string, bool>>(
        (fields, out pair) =>
        {
            pair = new KeyValuePair<string, bool>(fields.Of(Flag), fields.Of(Is));
            return [];
        },
        Flag,
        Is);

    private static readonly Property<DatedRule, string> Id = new("id", rule => rule.Id, Words);
    private static readonly Property<DatedRule, Text> Name = new("text", rule => rule.Form, Shapes.Text);
    private static readonly Property<DatedRule, string> Origin = new("source", rule => rule.Source, Source);
    private static readonly Property<DatedRule, string> About = new("about", rule => rule.About, Words);
    private static readonly Property<DatedRule, IReadOnlyList<KeyValuePair<string, bool>>> When = new("when", rule => rule.When, Any(Condition, "flag"));
    private static readonly Property<DatedRule, DatedRuleKind> Kind = new("kind", rule => rule.Kind, Choice<DatedRuleKind>());
    private static readonly Property<DatedRule, string> From = new("from", rule => rule.From, Words);
    private static readonly Property<DatedRule, int> Limit = new("limit", rule => rule.Limit, Some);
    private static readonly Property<DatedRule, DatedUnit> Unit = new("unit", rule => rule.Unit, Choice<DatedUnit>());
    private static readonly Property<DatedRule, int?> Month = new("month", rule => OfYear(rule, rule.Month), Maybe(Whole(1, 12)));
    private static readonly Property<DatedRule, int?> Day = new("day", rule => OfYear(rule, rule.Day), Maybe(Whole(1, 31)));
    private static readonly Property<DatedRule, string> To = new("to", rule => rule.To, Words);

    internal static readonly Shape<DatedRule> Shape = new ObjectShape<DatedRule>(Make, Id, Name, Origin, About, When, Kind, From, Limit, Unit, Month, Day, To);

    private static int? OfYear(DatedRule rule, int number) => rule.Kind == DatedRuleKind.EachYear ? number : null;

    private static IReadOnlyList<Finding> Make(Fields<DatedRule> fields, out DatedRule? rule)
    {
        rule = null;
        var findings = new List<Finding>();
        var isYearly = fields.Of(Kind) == DatedRuleKind.EachYear;
        AddMisplaced(fields, Month, isYearly, findings);
        AddMisplaced(fields, Day, isYearly, findings);
        if (findings.Count > 0)
            return findings;
        rule = DatedRule.Of(
            fields.Of(Id), fields.Of(About), fields.Of(Kind), fields.Of(From), fields.Of(Limit), fields.Of(Unit), fields.Of(To), fields.Of(Name), fields.Of(Origin));
        if (isYearly)
            rule = rule.OnDay(fields.Of(Month).GetValueOrDefault(), fields.Of(Day).GetValueOrDefault());
        foreach (var condition in fields.Of(When))
            rule = rule.WithCondition(condition.Key, condition.Value);
        return [];
    }

    private static void AddMisplaced(Fields<DatedRule> fields, Property<DatedRule, int?> property, bool isNeeded, List<Finding> findings)
    {
        var pointer = "/" + property.Name;
        if (isNeeded && fields.Of(property) is null)
            findings.Add(JsonFindings.Missing(property.Name, fields.Part).WithPlace(pointer, 0, 0));
        else if (!isNeeded && fields.Of(property) is not null)
            findings.Add(JsonFindings.Type("null", fields.Part.At(pointer)).WithPlace(pointer, 0, 0));
    }
}
