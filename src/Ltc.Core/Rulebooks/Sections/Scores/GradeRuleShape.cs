using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>A rule that goes beyond the score of a project. Only one that asks for at least a grade names a grade.</summary>
internal static class GradeRuleShape
{
    private static readonly Property<GradeRule, string> Id = new("id", rule => rule.When.Id, Words);
    private static readonly Property<GradeRule, Text> Text = new("text", rule => rule.When.Text, Shapes.Text);
    private static readonly Property<GradeRule, string> Source = new("source", rule => rule.When.Source, Shapes.Source);
    private static readonly Property<GradeRule, GradeRuleKind> Kind = new("kind", rule => rule.Kind, Choice<GradeRuleKind>());

    private static readonly Property<GradeRule, ProjectGrade?> Grade =
        new("grade", rule => rule.Kind == GradeRuleKind.AtLeast ? rule.Grade : null, Maybe(Choice<ProjectGrade>()), stricter: StricterWhen.Higher);

    private static readonly Property<GradeRule, ConditionData> When = new("when", rule => rule.When.Data!, RequirementShape.Condition);

    internal static readonly Shape<GradeRule> Shape = new ObjectShape<GradeRule>(Make, Id, Text, Source, Kind, Grade, When);

    private static IReadOnlyList<Finding> Make(Fields<GradeRule> fields, out GradeRule? rule)
    {
        rule = null;
        if (!ProjectGradeFact.All.TryBind(fields.Of(When), out var condition, out var findings))
            return findings.Moved(string.Empty, "/when");
        var (kind, grade) = (fields.Of(Kind), fields.Of(Grade));
        if (kind == GradeRuleKind.AtLeast && grade is null)
            return [JsonFindings.Missing("grade", fields.Part).WithPlace("/grade", 0, 0)];
        if (kind != GradeRuleKind.AtLeast && grade is not null)
            return [JsonFindings.Type("null", fields.Part.At("/grade")).WithPlace("/grade", 0, 0)];
        var when = new Requirement<ProjectGradeFacts>(fields.Of(Id), condition!, fields.Of(Text), fields.Of(Source));
        rule = kind switch
        {
            GradeRuleKind.AtLeast => GradeRule.AtLeast(grade.GetValueOrDefault(), when),
            GradeRuleKind.FastLane => GradeRule.FastLane(when),
            _ => GradeRule.Lift(when),
        };
        return [];
    }
}
