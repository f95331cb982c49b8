using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Scoring.Tests;

/// <summary>The grade of a project as a reader of domain.md §4.2 would work it out, over any set of rules, for facts that are all known.</summary>
internal static class NaiveGrade
{
    internal static ProjectGrade Of(ProjectGradeFacts facts, IEnumerable<GradeRule> rules)
    {
        var score = (0.3m * facts.Region!.Value) + (0.4m * facts.Customer!.Value) + (0.3m * facts.Product!.Value);
        var grade = score >= 80m ? ProjectGrade.Company : score >= 65m ? ProjectGrade.Region : score >= 45m ? ProjectGrade.RepOffice : ProjectGrade.General;
        var holding = rules.Where(rule => rule.When.Condition.Test(facts).IsTrue).ToArray();
        var floors = holding.Where(rule => rule.Kind == GradeRuleKind.AtLeast).Select(rule => rule.Grade).ToArray();
        if (floors.Length > 0)
            grade = (ProjectGrade)Math.Max((int)grade, floors.Max(floor => (int)floor));
        else if (holding.Any(rule => rule.Kind == GradeRuleKind.FastLane))
            grade = ProjectGrade.General;
        return holding.Any(rule => rule.Kind == GradeRuleKind.Lift) ? (ProjectGrade)Math.Min(3, (int)grade + 1) : grade;
    }
}
