using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Attention;

public sealed class AttentionTests(ITestOutputHelper output)
{
    private static readonly AttentionRules Rules = AttentionRules.Define();

    private static readonly AttentionProject[] Projects =
    [
        Project("c", ProjectGrade.Company, "north", "oslo"),
        Project("r", ProjectGrade.Region, "north", "oslo"),
        Project("o", ProjectGrade.RepOffice, "north", "oslo"),
        Project("g", ProjectGrade.General, "north", "oslo"),
        Project("c2", ProjectGrade.Company, "south", "rome"),
        Project("g2", ProjectGrade.General, "south", "rome"),
    ];

    private static readonly AttentionTarget[] Targets =
    [
        new() { Id = "tc", Level = OrgLevel.Company },
        new() { Id = "tn", Level = OrgLevel.Region, Unit = "north" },
        new() { Id = "ts", Level = OrgLevel.Region, Unit = "south" },
        new() { Id = "to", Level = OrgLevel.RepOffice, Unit = "oslo" },
    ];

    [Theory]
    [InlineData(OrgLevel.Company, null, "c c2", "tc")]
    [InlineData(OrgLevel.Region, "north", "c r", "tn")]
    [InlineData(OrgLevel.Region, "south", "c2", "ts")]
    [InlineData(OrgLevel.RepOffice, "oslo", "c r o g", "to")]
    [InlineData(OrgLevel.RepOffice, "rome", "c2 g2", "")]
    public void EachLevelWatchesItsTargetsAndTheProjectsOfItsGrades(OrgLevel level, string? unit, string projects, string targets)
    {
        var list = Rules.Evaluate(level, unit, Projects, Targets);
        Assert.Equal(projects, string.Join(" ", list.Projects.Select(one => one.Id)));
        Assert.Equal(targets, string.Join(" ", list.Targets.Select(one => one.Id)));
        Assert.Equal(Answer.Allowed, list.Answer);
    }

    [Theory]
    [InlineData(OrgLevel.Company, ProjectGrade.Company, ReviewRhythm.Monthly)]
    [InlineData(OrgLevel.Region, ProjectGrade.Company, ReviewRhythm.Weekly)]
    [InlineData(OrgLevel.Region, ProjectGrade.Region, ReviewRhythm.Weekly)]
    [InlineData(OrgLevel.RepOffice, ProjectGrade.RepOffice, ReviewRhythm.EveryTwoWeeks)]
    [InlineData(OrgLevel.RepOffice, ProjectGrade.General, ReviewRhythm.Monthly)]
    public void TheGradeGivesTheRhythm(OrgLevel level, ProjectGrade grade, ReviewRhythm rhythm) => Assert.Equal(rhythm, Rules.RhythmOf(level, grade));

    [Fact]
    public void ALoweringCountsForALevelThatDecidedIt()
    {
        var lowered = Project("c", ProjectGrade.Company, "north", "oslo") with { Changes = [new() { To = ProjectGrade.Region, DecidedBy = OrgLevel.Region }] };
        Assert.Equal(["c"], Rules.Evaluate(OrgLevel.Company, null, [lowered], []).Projects.Select(one => one.Id));
        Assert.Equal(ProjectGrade.Region, AttentionRules.GradeFor(lowered, OrgLevel.Region));
        var decided = lowered with { Changes = [new() { To = ProjectGrade.Region, DecidedBy = OrgLevel.Company }] };
        Assert.Empty(Rules.Evaluate(OrgLevel.Company, null, [decided], []).Projects);
        var nobody = lowered with { Changes = [new() { To = ProjectGrade.General }] };
        Assert.Equal(ProjectGrade.Company, AttentionRules.GradeFor(nobody, OrgLevel.RepOffice));
    }

    [Fact]
    public void WhatIsNotKnownIsShown()
    {
        var list = Rules.Evaluate(
            OrgLevel.Region,
            "north",
            [new() { Id = "x", Region = "north" }, Project("y", ProjectGrade.Company, null, null)],
            [new() { Id = "t" }]);
        Assert.Equal((Answer.Unknown, 2, 1), (list.Answer, list.Projects.Count, list.Targets.Count));
        Assert.All(list.Projects, one => Assert.Equal(Answer.Unknown, one.Answer));
        Assert.Equal(Answer.NotDefined, Rules.Evaluate(OrgLevel.FrontUnit, "team", Projects, Targets).Answer);
    }

    [Fact]
    public void RulesThatHideAHigherGradeAreRefused()
    {
        AttentionTerm[] terms =
        [
            new(OrgLevel.Company, ProjectGrade.Region, ReviewRhythm.Monthly), new(OrgLevel.Region, ProjectGrade.Company, ReviewRhythm.Weekly),
            new(OrgLevel.Region, ProjectGrade.Company, ReviewRhythm.Monthly),
        ];
        Assert.False(AttentionRules.TryCreate(terms, out _, out var findings));
        Assert.Equal(["attention-twice", "attention-gap", "attention-only-above"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void NoChangeBelowHidesAProject() => PropertyRun.ForAll("attention, hiding", output.WriteLine, draw =>
    {
        var level = draw.Pick<OrgLevel>([OrgLevel.RepOffice, OrgLevel.Region, OrgLevel.Company]);
        var before = Project("p", (ProjectGrade)draw.Below(4), "north", "oslo") with
        {
            Changes = [.. Enumerable.Range(0, draw.Below(3)).Select(_ => Change(draw))],
        };
        var change = Change(draw);
        var after = before with { Changes = [.. before.Changes!, change] };
        var (was, stays) = (Watches(level, before), Watches(level, after));
        draw.Saw(was ? stays ? "watched" : "released" : stays ? "raised" : "never");
        Assert.Equal(Naive(after, level), AttentionRules.GradeFor(after, level));
        Assert.False(was && !stays && !(change.DecidedBy >= level));
    }, "watched", "released", "raised", "never");

    private static bool Watches(OrgLevel level, AttentionProject project) =>
        Rules.Evaluate(level, level == OrgLevel.Region ? "north" : "oslo", [project], []).Projects.Count > 0;

    /// <summary>The reference: the highest grade since the last change that the level decided itself.</summary>
    private static ProjectGrade? Naive(AttentionProject project, OrgLevel level)
    {
        List<(ProjectGrade? Grade, bool Own)> grades = [(project.Grade, true), .. project.Changes!.Select(change => (change.To, change.DecidedBy >= level))];
        return grades.Skip(grades.FindLastIndex(one => one.Own)).Max(one => one.Grade);
    }

    private static GradeChange Change(Draw draw) => new() { To = (ProjectGrade)draw.Below(4), DecidedBy = draw.Chance(10) ? null : (OrgLevel)draw.Below(4) };

    private static AttentionProject Project(string id, ProjectGrade grade, string? region, string? office) =>
        new() { Id = id, Grade = grade, Region = region, RepOffice = office };
}
