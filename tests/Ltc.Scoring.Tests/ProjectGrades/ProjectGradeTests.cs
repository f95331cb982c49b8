using System.Linq;
using Ltc.Testing;

namespace Ltc.Scoring.Tests;

public sealed class ProjectGradeTests
{
    private static readonly ProjectGrading Grading = ProjectGrading.Define();

    [Theory]
    [InlineData(ProjectGrade.Region, OrgLevel.Region, ProjectGrade.General, GradeDirection.Lowered, OrgLevel.Region)]
    [InlineData(ProjectGrade.Region, OrgLevel.Company, ProjectGrade.RepOffice, GradeDirection.Lowered, OrgLevel.Company)]
    [InlineData(ProjectGrade.Region, OrgLevel.Region, ProjectGrade.Region, GradeDirection.Same, null)]
    [InlineData(ProjectGrade.Region, OrgLevel.Region, ProjectGrade.Company, GradeDirection.Raised, null)]
    public void LoweringAGradeIsSaidAndNeedsTheLevelThatSetIt(ProjectGrade from, OrgLevel setBy, ProjectGrade to, GradeDirection direction, OrgLevel? approval)
    {
        var change = GradeMove.Between(from, setBy, to);
        Assert.Equal((direction, approval), (change.Direction, change.Approval));
        for (var level = OrgLevel.FrontUnit; level <= OrgLevel.Company; level++)
            Assert.Equal(approval is null || level >= approval ? Answer.Allowed : Answer.Refused, change.Decide(level));
        Assert.Equal(approval is null ? Answer.Allowed : Answer.Refused, change.Decide(null));
        Assert.Equal(approval is null ? Answer.Allowed : Answer.Refused, change.Decide((OrgLevel)9));
    }

    [Fact]
    public void PointsOrAnAmountOutOfRangeAreRefused()
    {
        var facts = new ProjectGradeFacts { Region = 50m, Customer = 50m, Product = 50m, Amount = 0m };
        Assert.Equal(Answer.Refused, Grading.Grade(facts with { Region = 100.01m }).Answer);
        Assert.Equal(Answer.Refused, Grading.Grade(facts with { Product = -0.01m }).Answer);
        Assert.Equal(Answer.Refused, Grading.Grade(facts with { Amount = -0.01m }).Answer);
        Assert.Null(default(ProjectGradeResult).Score);
        Assert.Empty(default(ProjectGradeResult).Because);
    }

    [Fact]
    public void BandsThatTurnRoundAndGradesThatAreNotThereAreFindings()
    {
        var bands = ScoreBands.For("bands", ProjectGrade.Region, new("a", "甲", "甲")).From(50m, ProjectGrade.General, new("b", "乙", "乙")).Build();
        var rule = GradeRule.AtLeast((ProjectGrade)4, Grading.Rules[0].When);
        Assert.False(ProjectGrading.TryCreate(Grading.Card, bands, [rule, rule], out var grading, out var findings));
        Assert.Null(grading);
        Assert.Equal(["checklist-requirement-twice", "grade-band-order", "grade-unknown", "grade-unknown"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void TheChangeOfTheAmountIsTakenFromBothAmounts()
    {
        Assert.Equal(0.3m, default(RegradeFacts).WithAmounts(7m, 9.1m).AmountChange);
        Assert.Equal(-1m, default(RegradeFacts).WithAmounts(7m, 0m).AmountChange);
        Assert.Equal(0m, default(RegradeFacts).WithAmounts(0m, 0m).AmountChange);
        Assert.Equal(1m, default(RegradeFacts).WithAmounts(0m, 1m).AmountChange);
        Assert.Throws<System.ArgumentOutOfRangeException>(() => default(RegradeFacts).WithAmounts(-1m, 0m));
        Assert.Throws<System.ArgumentOutOfRangeException>(() => default(RegradeFacts).WithAmounts(0m, -1m));
    }

    [Fact]
    public void EachTriggerNamesTheFactsThatFireIt() => Assert.All(Regrading.Define().Triggers, trigger =>
    {
        Assert.NotNull(trigger.Data);
        Assert.True(trigger.Text.IsComplete);
        Assert.Equal(Truth.Unknown, trigger.Condition.Test(default));
    });

    [Fact]
    public void GradingAllocatesNothing()
    {
        var facts = new ProjectGradeFacts { Region = 50m, Customer = 50m, Product = 50m, Amount = 12_000_000m, LossMaking = null };
        var regrading = Regrading.Define();
        var seen = 0;
        Assert.Equal(0, Allocations.Of(() => seen += (int)Grading.Grade(facts).Highest + (regrading.Test(default).IsDemanded.IsUnknown ? 1 : 0)));
        Assert.Equal(2000 * 4, seen);
    }
}
