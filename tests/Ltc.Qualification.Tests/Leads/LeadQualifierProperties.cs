using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Leads;

public sealed class LeadQualifierProperties(ITestOutputHelper output)
{
    [Fact]
    public void The_naive_model_agrees() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees),
        output.WriteLine,
        draw =>
        {
            var data = DrawLead.Data(draw);
            if (!LeadQualifier.TryCreate(data, out var qualifier, out var findings))
            {
                Assert.Equal("qualification-win", Assert.Single(findings).Code);
                return;
            }

            var facts = DrawLead.Facts(draw);
            var lead = qualifier!.Evaluate(facts);
            Assert.Equal(NaiveQualification.Of(data, facts), NaiveQualification.Of(lead));
            draw.Saw(lead.Outcome!.Value);
            draw.Saw(lead.Value!.Value);
            draw.Saw(lead.Temperature!.Value);
        },
        "Close", "Nurture", "Convert", "None", "General", "High", "Cold", "Warm", "Hot");

    /// <summary>Law 6: up one step in one answer, and nothing falls.</summary>
    [Fact]
    public void A_better_answer_never_makes_anything_worse() => PropertyRun.ForAll(
        nameof(A_better_answer_never_makes_anything_worse),
        output.WriteLine,
        draw =>
        {
            var qualifier = Qualifier(draw);
            var facts = DrawLead.Complete(draw, DrawLead.Facts(draw));
            var better = Better(draw, facts);
            var (before, after) = (qualifier.Evaluate(facts), qualifier.Evaluate(better));
            Assert.True(after.Outcome >= before.Outcome, $"{facts} to {better}");
            Assert.True(after.Score >= before.Score && after.Highest >= before.Highest && after.Value >= before.Value && after.Temperature >= before.Temperature);
            draw.Saw(after.Outcome == before.Outcome ? "same" : "better");
        },
        "same", "better");

    /// <summary>Law 6: what is not known is never better than the best known, and never bad without saying so: score and highest enclose every completion.</summary>
    [Fact]
    public void Every_completion_lies_in_the_range_that_is_said() => PropertyRun.ForAll(
        nameof(Every_completion_lies_in_the_range_that_is_said),
        output.WriteLine,
        draw =>
        {
            var qualifier = Qualifier(draw);
            var facts = DrawLead.Facts(draw);
            var (lead, whole) = (qualifier.Evaluate(facts), qualifier.Evaluate(DrawLead.Complete(draw, facts)));
            Assert.True(lead.Score <= whole.Score && whole.Score <= lead.Highest);
            Assert.True(lead.Value <= whole.Value && whole.Value <= lead.HighestValue);
            Assert.True(lead.Temperature <= whole.Temperature && whole.Temperature <= lead.HighestTemperature);
            Assert.All(Pairs(lead, whole), pair => Assert.True(pair.Known.IsUnknown || pair.Known == pair.Whole));
            if (lead.Outcome is LeadOutcome.Close or LeadOutcome.Convert)
                Assert.Equal(lead.Outcome, whole.Outcome);
            draw.Saw(lead.Missing.Count == 0 ? "known" : lead.Outcome == whole.Outcome ? "same" : "other");
        },
        "known", "same", "other");

    [Fact]
    public void The_range_is_reached_at_both_ends() => PropertyRun.ForAll(
        nameof(The_range_is_reached_at_both_ends),
        output.WriteLine,
        draw =>
        {
            var qualifier = Qualifier(draw);
            var facts = DrawLead.Facts(draw);
            var lead = qualifier.Evaluate(facts);
            Assert.Equal(lead.Score, qualifier.Evaluate(Fill(facts, Fulfilment.NotMet)).Score);
            Assert.Equal(lead.Highest, qualifier.Evaluate(Fill(facts, Fulfilment.Met)).Score);
            draw.Saw(lead.Score == lead.Highest ? "one" : "range");
        },
        "one", "range");

    /// <summary>Law 9: the reasons are what is in the way, and nothing else; the contributions are the score.</summary>
    [Fact]
    public void Reasons_and_contributions_account_for_the_answer() => PropertyRun.ForAll(
        nameof(Reasons_and_contributions_account_for_the_answer),
        output.WriteLine,
        draw =>
        {
            var qualifier = Qualifier(draw);
            var facts = DrawLead.Facts(draw);
            var lead = qualifier.Evaluate(facts);
            Assert.Equal(lead.Outcome == LeadOutcome.Convert, lead.Reasons.Count == 0);
            Assert.Equal(lead.Outcome == LeadOutcome.Close, lead.GroundsToClose.Count > 0);
            Assert.Equal(lead.Answer, lead.Reasons.Count == 0 ? Answer.Allowed : lead.Reasons.Any(reason => reason.Kind == ReasonKind.Unmet) ? Answer.Refused : Answer.Unknown);
            Assert.All(lead.Explain(facts), reason => Assert.NotNull(reason.Fact));
            Assert.All(lead.Explain(facts), reason => Assert.NotNull(reason.Value()));
            var into = new Contribution[qualifier.Card.Definition.MostContributions];
            var count = qualifier.Card.Explain(facts, into);
            Assert.Equal(lead.Score, into.Take(count).Sum(one => one.Points));
            draw.Saw(lead.Answer);
        },
        "Allowed", "Refused", "Unknown");

    [Fact]
    public void The_order_of_the_answers_does_not_matter() => PropertyRun.ForAll(
        nameof(The_order_of_the_answers_does_not_matter),
        output.WriteLine,
        draw =>
        {
            var facts = DrawLead.Facts(draw);
            var values = QualificationFact.All.Facts.Select(fact => new KeyValuePair<string, object?>(fact.Id, fact.Get(facts)));
            Assert.True(QualificationFact.All.TryBind(draw.Shuffle(values), out var bound, out _));
            var qualifier = LeadQualifier.Define();
            Assert.Equal(qualifier.Evaluate(facts), qualifier.Evaluate(bound));
            draw.Saw("equal");
        },
        "equal");

    [Fact]
    public void The_ranking_is_total_and_does_not_follow_the_input() => PropertyRun.ForAll(
        nameof(The_ranking_is_total_and_does_not_follow_the_input),
        output.WriteLine,
        draw =>
        {
            var qualifier = LeadQualifier.Define();
            var leads = Enumerable.Range(0, 8).Select(i => new KeyValuePair<string, LeadQualification>($"L-{i}", qualifier.Evaluate(DrawLead.Facts(draw)))).ToArray();
            var ranked = LeadRanking.Of(leads);
            Assert.Equal(Enumerable.Range(1, 8), ranked.Select(one => one.Rank));
            Assert.Equal(ranked.Select(one => one.Id), LeadRanking.Of(draw.Shuffle(leads)).Select(one => one.Id));
            for (var i = 1; i < ranked.Count; i++)
            {
                var (one, other) = (ranked[i - 1].Qualification, ranked[i].Qualification);
                var closed = one.Outcome == LeadOutcome.Close;
                Assert.True(closed ? other.Outcome == LeadOutcome.Close : other.Outcome == LeadOutcome.Close || one.Score >= other.Score);
                if (one == other)
                    Assert.True(string.CompareOrdinal(ranked[i - 1].Id, ranked[i].Id) < 0);
                draw.Saw(one.Score == other.Score ? "tie" : "apart");
            }
        },
        "tie", "apart");

    private static LeadQualifier Qualifier(Draw draw)
    {
        LeadQualifier? qualifier;
        while (!LeadQualifier.TryCreate(DrawLead.Data(draw), out qualifier, out _))
        {
        }

        return qualifier!;
    }

    private static QualificationFacts Better(Draw draw, QualificationFacts facts)
    {
        if (draw.Chance(40))
        {
            draw.Pick(DrawLead.Flags).TrySet(facts, true, out facts);
            return facts;
        }

        var answer = draw.Pick(DrawLead.Answers);
        answer.TrySet(facts, (Fulfilment)Math.Min((int)Fulfilment.Met, (int)(Fulfilment)answer.Get(facts)! + 1), out facts);
        return facts;
    }

    private static QualificationFacts Fill(QualificationFacts facts, Fulfilment value)
    {
        foreach (var answer in DrawLead.Answers.Where(answer => !answer.IsKnown(facts)).ToArray())
            answer.TrySet(facts, value, out facts);
        return facts;
    }

    private static IEnumerable<(Truth Known, Truth Whole)> Pairs(LeadQualification lead, LeadQualification whole) =>
        [(lead.IsLead, whole.IsLead), (lead.IsNear, whole.IsNear), (lead.CanWin, whole.CanWin), (lead.IsEnough, whole.IsEnough)];
}
