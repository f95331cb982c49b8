using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Grades projects (项目定级): the weighted score of three values, and the rules that go beyond it.</summary>
/// <remarks>
/// Immutable, safe to share between threads; grading allocates nothing. Source: domain.md §4.2; every number is a default (ours). The grade is the higher of
/// the score's and of what the rules ask for; the fast lane gives the lowest grade where no rule asks for at least one; then a lift raises it by one, once,
/// up to the company.
/// </remarks>
public sealed class ProjectGrading
{
    private readonly Checklist<ProjectGradeFacts> _conditions;
    private readonly uint _floors;
    private readonly uint _fastLanes;
    private readonly uint _lifts;

    private ProjectGrading(Scorecard<ProjectGradeFacts> card, ScoreBands<ProjectGrade> bands, IReadOnlyList<GradeRule> rules)
    {
        Card = card;
        Bands = bands;
        Rules = [.. rules];
        _conditions = new Checklist<ProjectGradeFacts>(
            "project-grade-rules", new("rules of the project grade", "项目定级规则", "專案定級規則"), ProjectGradeFact.All, [.. rules.Select(rule => rule.When)]);
        _floors = MaskOf(GradeRuleKind.AtLeast);
        _fastLanes = MaskOf(GradeRuleKind.FastLane);
        _lifts = MaskOf(GradeRuleKind.Lift);
    }

    /// <summary>The points of region, customer and product.</summary>
    /// <value>A card over the facts of a project grade, from 0 to 100.</value>
    public Scorecard<ProjectGradeFacts> Card { get; }

    /// <summary>The grade of a score.</summary>
    /// <value>Half-open.</value>
    public ScoreBands<ProjectGrade> Bands { get; }

    /// <summary>The rules that go beyond the score.</summary>
    /// <value>In the order of declaration, which never matters; at most 32.</value>
    public IReadOnlyList<GradeRule> Rules { get; }

    /// <summary>Defines the grading of domain.md §4.2: weights 30, 40 and 30 %, grades from 80, 65 and 45.</summary>
    /// <returns>The grading, equal on every call.</returns>
    public static ProjectGrading Define() => TryCreate(DefaultCard(), DefaultBands(), GradeRules.Default, out var grading, out var findings)
        ? grading!
        : throw new DefinitionException("project-grade", findings);

    /// <summary>Makes a grading, or says everything that is wrong with it.</summary>
    /// <param name="card">The points of region, customer and product.</param>
    /// <param name="bands">The grade of a score; a higher score must not give a lower grade.</param>
    /// <param name="rules">The rules that go beyond the score, at most 32.</param>
    /// <param name="grading">The grading, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when the grading was made.</param>
    /// <returns>Whether the grading was made.</returns>
    public static bool TryCreate(
        Scorecard<ProjectGradeFacts> card,
        ScoreBands<ProjectGrade> bands,
        IReadOnlyList<GradeRule> rules,
        out ProjectGrading? grading,
        out IReadOnlyList<Finding> findings)
    {
        findings =
        [
            .. ChecklistFindings.Complete([.. rules.Select(rule => rule.When)], Checklist<ProjectGradeFacts>.Most, "/rules"),
            .. ProjectGradeFindings.Check(bands, rules),
        ];
        grading = findings.Count == 0 ? new ProjectGrading(card, bands, rules) : null;
        return grading is not null;
    }

    /// <summary>Grades a project.</summary>
    /// <param name="facts">What is known.</param>
    /// <returns>The grade, or the grades that the unknowns allow; refused when points or the amount are outside their range.</returns>
    public ProjectGradeResult Grade(in ProjectGradeFacts facts)
    {
        var points = Card.Score(facts);
        if (points.Lowest is not { } lowest || points.Highest is not { } highest || facts.Amount is < 0m)
            return default;
        var tested = _conditions.Check(facts);
        var (unmet, unknown) = (tested.Unmet, tested.Unknown);
        var applies = (_floors | _fastLanes | _lifts) & ~unmet & ~unknown;
        var lowestGrade = GradeOf(Bands.Of(lowest), applies | (unknown & _fastLanes));
        var highestGrade = GradeOf(Bands.Of(highest), applies | (unknown & ~_fastLanes));
        return new ProjectGradeResult(this, lowest, highest, lowestGrade, highestGrade, BecauseOf(Bands.Of(lowest), applies));
    }

    private ProjectGrade GradeOf(ProjectGrade byScore, uint applies)
    {
        var grade = BeforeLift(byScore, applies);
        return (applies & _lifts) != 0 && grade < ProjectGrade.Company ? grade + 1 : grade;
    }

    private ProjectGrade BeforeLift(ProjectGrade byScore, uint applies)
    {
        if ((applies & _floors) == 0)
            return (applies & _fastLanes) != 0 ? ProjectGrade.General : byScore;
        var grade = byScore;
        for (var i = 0; i < Rules.Count; i++)
        {
            if ((applies >> i & 1) != 0 && Rules[i].Grade > grade)
                grade = Rules[i].Grade;
        }

        return grade;
    }

    /// <summary>What asks for the grade itself, what keeps it off the fast lane or puts it there, and what lifts it.</summary>
    private uint BecauseOf(ProjectGrade byScore, uint applies)
    {
        var floors = applies & _floors;
        var because = applies & _lifts;
        var fast = applies & _fastLanes;
        if (floors == 0)
            return because | fast;
        var grade = BeforeLift(byScore, applies);
        for (var i = 0; i < Rules.Count; i++)
            because |= (floors >> i & 1) != 0 && (Rules[i].Grade == grade || fast != 0) ? 1u << i : 0;
        return because;
    }

    private uint MaskOf(GradeRuleKind kind)
    {
        uint mask = 0;
        for (var i = 0; i < Rules.Count; i++)
            mask |= Rules[i].Kind == kind ? 1u << i : 0;
        return mask;
    }

    private static Scorecard<ProjectGradeFacts> DefaultCard() => Scorecard
        .For("project-grade", ProjectGradeFact.All, new("Project grade", "项目定级", "專案定級"), "domain.md §4.2")
        .Clamp(0m, 100m)
        .Bands(DefaultBands())
        .Weighted(ProjectGradeFact.Region, 0.3m, options: o => o.Increasing())
        .Weighted(ProjectGradeFact.Customer, 0.4m, options: o => o.Increasing())
        .Weighted(ProjectGradeFact.Product, 0.3m, options: o => o.Increasing())
        .Build();

    private static ScoreBands<ProjectGrade> DefaultBands() => ScoreBands
        .For("project-grade", ProjectGrade.General, new("general", "一般级", "一般級"))
        .From(45m, ProjectGrade.RepOffice, new("rep office", "代表处级", "代表處級"))
        .From(65m, ProjectGrade.Region, new("region", "地区部级", "地區部級"))
        .From(80m, ProjectGrade.Company, new("company", "公司级", "公司級"))
        .Build();
}
