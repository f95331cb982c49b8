using System;
using System.Linq;

namespace Ltc.Tests.Leads;

public sealed class LeadMachineTests
{
    private static readonly StageMachine<LeadStage, LeadTrigger, LeadFacts> Machine = LeadMachine.Define();

    private static LeadFacts Ready => new()
    {
        Submitter = "wang",
        Validator = "li",
        Owner = "zhao",
        IsLead = true,
        IsNear = true,
        CanWin = true,
        Score = 60,
        NeedDefinite = true,
        BudgetDefinite = true,
        StartDefinite = true,
        DecidersKnown = true,
    };

    [Fact]
    public void AReadyLeadConvertsAndOpensAnOpportunity()
    {
        var move = Machine.Fire(LeadStage.Validated, LeadTrigger.Convert, Ready);
        Assert.Equal(Answer.Allowed, move.Answer);
        Assert.Equal(LeadStage.Converted, move.To);
        Assert.Contains(move.Effects, effect => effect.Id == "open-opportunity");
    }

    [Fact]
    public void ARefusalNamesRuleFactValueAndBound()
    {
        var facts = Ready with { Score = 59.99m };
        var move = Machine.Fire(LeadStage.Nurturing, LeadTrigger.Convert, facts);
        Assert.Equal(Answer.Refused, move.Answer);
        Assert.Null(move.To);
        var reason = Assert.Single(move.Explain(facts));
        Assert.Equal("score-at-least-60", reason.Id);
        Assert.Equal("score", reason.Fact);
        Assert.Equal("59.99 points", reason.Value());
        Assert.Equal("at least 60 points", reason.Bound());
        Assert.Equal("the score reaches 60: lead score: 59.99 points (needed: at least 60 points)", reason.Text());
        Assert.Equal("得分达到 60：线索得分：59.99 分（要求：不低于 60 分）", reason.Text(Language.SimplifiedChinese));
    }

    [Fact]
    public void ThreeConditionsNeedTheRegionsException()
    {
        var facts = Ready with { BudgetDefinite = false };
        Assert.Equal(Answer.Unknown, Machine.Fire(LeadStage.Validated, LeadTrigger.Convert, facts).Answer);
        Assert.True(Machine.Fire(LeadStage.Validated, LeadTrigger.Convert, facts with { RegionException = true }).IsAllowed);
        Assert.Equal(Answer.Refused, Machine.Fire(LeadStage.Validated, LeadTrigger.Convert, facts with { RegionException = false }).Answer);
        var lacks = Machine.Lacks(LeadStage.Validated, LeadTrigger.Convert, facts);
        Assert.Equal(["budget-definite", "region-exception"], lacks.Sets.Select(set => set.ToString()));
        Assert.Equal("region-exception", Assert.Single(lacks.FindOutFirst).Id);
    }

    [Fact]
    public void NobodyValidatesTheOwnLead() =>
        Assert.Equal(Answer.Refused, Machine.Fire(LeadStage.UnderValidation, LeadTrigger.Validate, Ready with { Validator = "wang" }).Answer);

    [Fact]
    public void ALeadIsClosedOnAnyGroundAndOnNoOther()
    {
        var now = new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.FromHours(8));
        var sound = Ready with
        {
            NeedReal = true,
            WithinScope = true,
            RiskAcceptable = true,
            Duplicate = false,
            NoValueTwice = false,
            CloseReason = "lead-meeting",
            At = now,
            LastCustomerActivity = CalendarDate.Of(now),
        };
        Assert.Equal(Answer.Refused, Close(sound));
        Assert.Equal(Answer.Unknown, Close(sound with { NoValueTwice = null }));
        LeadFacts[] grounds =
        [
            sound with { IsLead = false }, sound with { NeedReal = false }, sound with { WithinScope = false }, sound with { RiskAcceptable = false },
            sound with { Duplicate = true }, sound with { NoValueTwice = true }, sound with { LastCustomerActivity = CalendarDate.Of(now).AddDays(-180) },
        ];
        Assert.All(grounds, facts => Assert.Equal(Answer.Allowed, Close(facts)));
    }

    [Theory]
    [InlineData(179, Answer.Refused)]
    [InlineData(180, Answer.Allowed)]
    public void HalfAYearWithoutActivityLetsALeadFallDormant(int days, Answer expected)
    {
        var now = new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.FromHours(8));
        var facts = new LeadFacts { At = now, LastCustomerActivity = CalendarDate.Of(now).AddDays(-days) };
        Assert.Equal(expected, Machine.Fire(LeadStage.Nurturing, LeadTrigger.FallDormant, facts).Answer);
    }

    [Fact]
    public void AnUndefinedStageOrTriggerIsNotDefined()
    {
        Assert.Equal(Answer.NotDefined, Machine.Fire((LeadStage)77, LeadTrigger.Convert, Ready).Answer);
        Assert.Equal(Answer.NotDefined, Machine.Fire(LeadStage.Validated, (LeadTrigger)200, Ready).Answer);
        Assert.Equal(0, Machine.Moves((LeadStage)77, Ready).Count);
    }

    private static Answer Close(in LeadFacts facts) => Machine.Fire(LeadStage.Validated, LeadTrigger.Close, facts).Answer;
}
