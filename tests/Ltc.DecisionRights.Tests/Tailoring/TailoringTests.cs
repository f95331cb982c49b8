using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Tailoring;

public sealed class TailoringTests(ITestOutputHelper output)
{
    private static readonly TailoringRules Rules = TailoringRules.Define();

    private static readonly TailoringRequest Good = new()
    {
        Layer = ProcessLayer.L5,
        Level = OrgLevel.RepOffice,
        ElementId = "bid-checklist",
        BaseVersion = "V3.1.0",
        CurrentVersion = "V3.1.0",
        Delta = [TailoringElement.Checklists],
        Rationale = "local tax form",
        Scenario = "public tender",
        CompanyApproved = false,
        ObeysControl = true,
        StartsFromStandard = true,
        CoversScenarios = true,
        VerifiedFromFront = true,
        EffectiveFrom = new CalendarDate(2026, 6, 1),
        TrialUntil = new CalendarDate(2026, 8, 31),
        RollbackVersion = "V3.1.0",
    };

    public static TheoryData<string> Breaks() => new(
        "layer-open-to-level",
        "company-approval-given",
        "invariants-untouched",
        "delta-inside-layer",
        "delta-named",
        "headquarters-control-obeyed",
        "global-standard-first",
        "scenarios-covered",
        "front-line-verified",
        "element-named",
        "base-version-current",
        "rationale-given",
        "scenario-given",
        "effective-date-given",
        "trial-after-start",
        "rollback-named");

    [Theory]
    [InlineData(OrgLevel.Company, "AAAAAA", "AAAAAA")]
    [InlineData(OrgLevel.Region, "DDDNAA", "DDDAAA")]
    [InlineData(OrgLevel.RepOffice, "DDDDAA", "DDDDAA")]
    [InlineData(OrgLevel.FrontUnit, "DDDDDD", "DDDDDD")]
    public void EachLevelHasItsRightInEachLayer(OrgLevel level, string without, string approved)
    {
        foreach (var layer in Enum.GetValues<ProcessLayer>())
        {
            Assert.Equal(without[(int)layer], Rules.RightOf(layer, level, false)!.Value.ToString()[0]);
            Assert.Equal(approved[(int)layer], Rules.RightOf(layer, level, true)!.Value.ToString()[0]);
        }
    }

    [Fact]
    public void TheTableOfRightsHasNoGapAndNoOverlap() => Assert.True(Rules.Rights.Analyze().IsClean);

    [Fact]
    public void WhatIsNotKnownMattersOnlyWhereItCould()
    {
        Assert.Null(Rules.RightOf(ProcessLayer.L4, OrgLevel.Region, null));
        Assert.Equal(TailoringRight.Allowed, Rules.RightOf(null, OrgLevel.Company, null));
        Assert.Equal(TailoringRight.Denied, Rules.RightOf(ProcessLayer.L4, OrgLevel.RepOffice, null));
        Assert.Null(Rules.RightOf(ProcessLayer.L5, null, true));
        Assert.Equal(Answer.Unknown, Rules.Evaluate(Good with { Level = null }).Answer);
        Assert.Equal(Answer.Unknown, Rules.Evaluate(Good with { Layer = ProcessLayer.L4, Level = OrgLevel.Region, CompanyApproved = null }).Answer);
        Assert.Equal(Answer.Refused, Rules.Evaluate(Good with { Layer = (ProcessLayer)9 }).Answer);
        Assert.Equal(Answer.Refused, default(TailoringAnswer).Answer);
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void EachRuleAloneRefusesWithItAndNotWithoutIt(string rule)
    {
        Assert.True(Rules.Evaluate(Good).IsAllowed);
        var answer = Rules.Evaluate(Break(rule));
        Assert.False(answer.IsAllowed);
        Assert.Contains(rule, Ids(answer));
        Assert.True(Ids(answer).Count() == 1 || rule is "layer-open-to-level" or "delta-named" or "effective-date-given", string.Join(", ", Ids(answer)));
    }

    [Theory]
    [InlineData(TailoringElement.Gates)]
    [InlineData(TailoringElement.DeciderLevels)]
    [InlineData(TailoringElement.ControlPoints)]
    [InlineData(TailoringElement.MandatoryFields)]
    [InlineData(TailoringElement.RoleSeparation)]
    [InlineData(TailoringElement.StateNames)]
    public void NoLevelTouchesAnInvariantAtAnyLayer(TailoringElement element)
    {
        Assert.True(TailoringRules.IsProtected(element));
        foreach (var (level, layer) in Enum.GetValues<OrgLevel>().SelectMany(level => Enum.GetValues<ProcessLayer>().Select(layer => (level, layer))))
            Assert.Contains(
                "invariants-untouched",
                Ids(Rules.Evaluate(Good with { Level = level, Layer = layer, CompanyApproved = true, Delta = [TailoringElement.Templates, element] })));
        TailoringScope[] scopes = [.. Rules.Scopes.Where(scope => scope.Layer != ProcessLayer.L6), new(ProcessLayer.L6, element)];
        Assert.False(TailoringRules.TryCreate(scopes, out _, out var findings));
        Assert.Equal("element-protected", findings.Single().Code);
    }

    [Fact]
    public void EveryReasonComesAtOnceWithItsSource()
    {
        var bad = Good with { Layer = ProcessLayer.L2, Delta = [TailoringElement.Gates], Rationale = "", BaseVersion = "V2.0.0" };
        var reasons = Rules.Evaluate(bad).Explain(bad);
        Assert.Equal(["layer-open-to-level", "invariants-untouched", "base-version-current", "rationale-given"], reasons.Select(reason => reason.Id));
        Assert.All(reasons, reason => Assert.Contains("domain.md §11", reason.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void AnElementThatIsNotDefinedIsNotKnown() => Assert.Equal(Answer.Unknown, Rules.Evaluate(Good with { Delta = [(TailoringElement)77] }).Answer);

    [Fact]
    public void EachLayerHasItsScopeOnce()
    {
        Assert.False(TailoringRules.TryCreate(Rules.Scopes.Skip(1).Append(Rules.Scopes[5]), out _, out var findings));
        Assert.Equal(["layer-not-once", "layer-not-once"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void TheNaiveRightAgrees() => PropertyRun.ForAll("tailoring, naive", output.WriteLine, draw =>
    {
        var request = Good with
        {
            Layer = (ProcessLayer)draw.Below(6),
            Level = (OrgLevel)draw.Below(4),
            CompanyApproved = draw.Chance(50),
            Delta = [.. Enumerable.Range(0, 1 + draw.Below(2)).Select(_ => (TailoringElement)(draw.Chance(15) ? draw.Below(6) : 6 + draw.Below(7)))],
            BaseVersion = draw.Chance(90) ? "V3.1.0" : "V3.0.0",
            ObeysControl = draw.Chance(90),
        };
        var answer = Rules.Evaluate(request);
        draw.Saw(answer.Right!.Value + " " + answer.Answer);
        Assert.Equal(NaiveTailoring.Right(request), answer.Right.ToString());
        Assert.Equal(NaiveTailoring.IsAllowed(request), answer.IsAllowed);
    }, "Allowed Allowed", "Allowed Refused", "NeedsApproval Refused", "Denied Refused");

    [Fact]
    public void ALowerLevelNeverHasMoreRightThanAHigherOne() => PropertyRun.ForAll("tailoring, levels", output.WriteLine, draw =>
    {
        var (layer, approved) = ((ProcessLayer)draw.Below(6), draw.Chance(50));
        var rights = Enum.GetValues<OrgLevel>().Select(level => Rules.RightOf(layer, level, approved)!.Value).ToArray();
        draw.Saw(rights[1]);
        Assert.Equal(rights.Order(), rights);
    }, "Allowed", "Denied");

    private static TailoringRequest Break(string rule) => rule switch
    {
        "layer-open-to-level" => Good with { Layer = ProcessLayer.L4 },
        "company-approval-given" => Good with { Layer = ProcessLayer.L4, Level = OrgLevel.Region },
        "invariants-untouched" => Good with { Delta = [TailoringElement.Gates] },
        "delta-inside-layer" => Good with { Delta = [TailoringElement.ReviewNodes] },
        "delta-named" => Good with { Delta = [] },
        "headquarters-control-obeyed" => Good with { ObeysControl = false },
        "global-standard-first" => Good with { StartsFromStandard = false },
        "scenarios-covered" => Good with { CoversScenarios = false },
        "front-line-verified" => Good with { VerifiedFromFront = false },
        "element-named" => Good with { ElementId = "" },
        "base-version-current" => Good with { BaseVersion = "V3.0.9" },
        "rationale-given" => Good with { Rationale = "" },
        "scenario-given" => Good with { Scenario = "" },
        "effective-date-given" => Good with { EffectiveFrom = null },
        "trial-after-start" => Good with { TrialUntil = Good.EffectiveFrom },
        _ => Good with { RollbackVersion = "" },
    };

    private static IEnumerable<string> Ids(TailoringAnswer answer) => answer.Reasons.Select(reason => reason.Id);
}
