using System;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Leads;

public sealed class LeadQualifierTests
{
    private static readonly LeadQualifier Qualifier = LeadQualifier.Define();

    private static readonly QualificationFacts Good = new()
    {
        ScopeFit = Fulfilment.Met,
        Risk = Fulfilment.Partly,
        Urgency = Fulfilment.Met,
        PurchasingProcess = Fulfilment.Partly,
        Relationship = Fulfilment.Partly,
        Solution = Fulfilment.Met,
        Team = Fulfilment.Met,
        Competition = Fulfilment.Partly,
        NeedReal = true,
        NeedDefinite = true,
        BudgetDefinite = true,
        StartDefinite = true,
        DecidersKnown = true,
    };

    [Fact]
    public void A_good_lead_converts()
    {
        var lead = Qualifier.Evaluate(Good);
        Assert.Equal((72.5m, 72.5m, LeadOutcome.Convert, Answer.Allowed), (lead.Score, lead.Highest, lead.Outcome!.Value, lead.Answer));
        Assert.Equal((LeadValue.High, LeadTemperature.Hot, LeadMaturity.Mature), (lead.Value, lead.Temperature, lead.Maturity));
        Assert.Empty(lead.Reasons);
        Assert.Empty(lead.Missing);
    }

    [Theory]
    [InlineData(null, Answer.Unknown)]
    [InlineData(false, Answer.Refused)]
    [InlineData(true, Answer.Allowed)]
    public void With_one_condition_missing_the_exception_of_the_region_decides(bool? exception, Answer answer)
    {
        var lead = Qualifier.Evaluate(Good with { BudgetDefinite = false, RegionException = exception });
        Assert.Equal(answer, lead.Answer);
        Assert.Equal(LeadMaturity.Early, lead.Maturity);
        Assert.Equal(Answer.Refused, Qualifier.Evaluate(Good with { BudgetDefinite = false, StartDefinite = false, RegionException = exception }).Answer);
    }

    [Fact]
    public void Reasons_name_rule_fact_value_and_bound()
    {
        var facts = Good with { Urgency = Fulfilment.NotMet, Relationship = null, Solution = Fulfilment.NotMet, DecidersKnown = null };
        var reasons = Qualifier.Evaluate(facts).Explain(facts).ToArray();
        Assert.Equal(
            [
                "Unmet near-enough: question 2: the need is urgent and the way to buy is clear: mean of urgency and purchasing process: 25 points (needed: at least 75 points)",
                "Unknown winnable: question 3: we can win: points of question 3: 10–30 points (needed: at least 25 points)",
                "Unmet score-enough: the score is high enough: lead score: 32.5–52.5 points (needed: at least 60 points)",
            ],
            reasons.Take(3).Select(reason => reason.ToString()));
        Assert.Equal(["urgency", "relationship", "relationship", "deciders-known"], reasons.Select(reason => reason.Fact));
        Assert.Equal(("10–30 points", "at least 25 points"), (reasons[1].Value(), reasons[1].Bound()));
        Assert.Equal(("10–30 分", "不低於 25 分"), (reasons[1].Value(Language.TraditionalChinese), reasons[1].Bound(Language.TraditionalChinese)));
    }

    [Fact]
    public void Without_facts_a_reason_names_rule_and_bound()
    {
        var reason = Qualifier.Evaluate(Good with { Urgency = Fulfilment.NotMet }).Reasons[0];
        Assert.Equal(("near-enough", "at least 75 points"), (reason.Id, reason.Bound()));
        Assert.Null(reason.Value());
    }

    [Fact]
    public void Twice_without_value_closes_unless_an_answer_could_lift_it()
    {
        var poor = new QualificationFacts
        {
            NeedReal = true,
            ScopeFit = Fulfilment.Met,
            Risk = Fulfilment.Met,
            Urgency = Fulfilment.NotMet,
            PurchasingProcess = Fulfilment.NotMet,
            Relationship = Fulfilment.NotMet,
            Solution = Fulfilment.Met,
            Team = Fulfilment.NotMet,
            Competition = Fulfilment.NotMet
        };
        Assert.Equal(LeadOutcome.Nurture, Qualifier.Evaluate(poor).Outcome);
        Assert.True(Qualifier.Evaluate(poor).NoValueTwice.IsUnknown);
        var twice = poor with { PreviousValue = LeadValue.None };
        Assert.Equal("worth-keeping", Assert.Single(Qualifier.Evaluate(twice).GroundsToClose).Id);
        Assert.Equal("35 points", Qualifier.Evaluate(twice).Explain(twice)[0].Value());
        Assert.Equal(LeadOutcome.Nurture, Qualifier.Evaluate(twice with { Team = null }).Outcome);
        Assert.Equal(40m, Qualifier.Evaluate(twice with { Team = null }).Highest);
    }

    [Fact]
    public void Nothing_known_misses_thirteen_things_and_closes_nothing()
    {
        var lead = Qualifier.Evaluate(default);
        Assert.Equal((0m, 100m, LeadOutcome.Nurture, Answer.Unknown), (lead.Score, lead.Highest, lead.Outcome!.Value, lead.Answer));
        Assert.Equal(QualificationFact.All.Facts.Take(13).Select(fact => fact.Id), lead.Missing.Select(fact => fact.Id));
        Assert.Equal("risk", lead.Missing[1].Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => lead.Missing[13]);
    }

    [Fact]
    public void An_answer_outside_the_enum_is_not_known()
    {
        var lead = Qualifier.Evaluate(Good with { Team = (Fulfilment)77, PreviousValue = (LeadValue)77 });
        Assert.Equal("team", Assert.Single(lead.Missing).Id);
        Assert.Equal(72.5m, lead.Highest);
    }

    [Fact]
    public void The_default_is_a_refusal_without_an_outcome()
    {
        var lead = default(LeadQualification);
        Assert.Equal(Answer.Refused, lead.Answer);
        Assert.Null(lead.Outcome);
        Assert.Null(lead.Value);
        Assert.Empty(lead.Reasons);
        Assert.True(lead.IsLead.IsUnknown);
    }

    [Fact]
    public void Qualifying_and_reading_what_is_missing_allocates_nothing()
    {
        var count = 0;
        Assert.Equal(0, Allocations.Of(() =>
        {
            var lead = Qualifier.Evaluate(Good with { Team = null });
            foreach (var fact in lead.Missing)
                count += fact.Id.Length;
            foreach (var reason in lead.Reasons)
                count += reason.Id.Length;
        }));
        Assert.True(count > 0);
    }

    [Fact]
    public void Everything_that_is_wrong_with_the_weights_is_said_at_once()
    {
        Assert.False(LeadQualifier.TryCreate(default, out var qualifier, out var findings));
        Assert.Null(qualifier);
        Assert.Equal(
            ["qualification-order", "qualification-order", "qualification-share", "qualification-weights"],
            findings.Select(finding => finding.Code).Order());
        Assert.Equal("qualification-weight", Code(Terms() with { Team = -5m }));
        Assert.Equal("qualification-weights", Code(Terms() with { Team = 6m }));
        Assert.Equal("qualification-win", Code(Terms() with { ScopeFit = 60m, Relationship = 0m, Solution = 0m, Team = 0m, Competition = 0m }));
        Assert.Equal("qualification-convert", Code(Terms() with { ConvertFrom = 39m }));
        Assert.Equal("qualification-share", Code(Terms() with { WinShare = 0m }));
        Assert.Equal("qualification-order", Code(Terms() with { WarmFrom = 75m }));
        Assert.NotEmpty(Code(Terms() with { Team = 5.0000000001m, Competition = 9.9999999999m }));
    }

    [Fact]
    public void Weights_and_thresholds_are_data()
    {
        Assert.True(LeadQualifier.TryCreate(Terms() with { ConvertFrom = 72.5m }, out var even, out _));
        Assert.Equal(LeadOutcome.Convert, even!.Evaluate(Good).Outcome);
        Assert.True(LeadQualifier.TryCreate(Terms() with { ConvertFrom = 72.6m }, out var strict, out _));
        Assert.Equal(LeadOutcome.Nurture, strict!.Evaluate(Good).Outcome);
        Assert.Equal("at least 72.6 points", strict.Evaluate(Good).Reasons[0].Bound());
        Assert.Equal(72.6m, strict.ToData().ConvertFrom);
    }

    private static LeadQualificationData Terms() => LeadQualificationData.Define();

    private static string Code(LeadQualificationData data)
    {
        Assert.False(LeadQualifier.TryCreate(data, out _, out var findings));
        return findings[0].Code;
    }
}
