using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Qualification;

/// <summary>The machine of a lead and the qualification agree, although neither knows the other.</summary>
public sealed class LeadJoinTests(ITestOutputHelper output)
{
    private static readonly LtcRules Rules = LtcRules.Default;

    [Fact]
    public void The_machine_converts_nurtures_and_closes_what_the_qualification_says() => PropertyRun.ForAll(
        nameof(The_machine_converts_nurtures_and_closes_what_the_qualification_says),
        output.WriteLine,
        draw =>
        {
            var answers = Answers(draw);
            var lead = Rules.Qualification.Evaluate(answers);
            var facts = new LeadFacts { Submitter = "Wang", Validator = "Li", Owner = "Zhao", CloseReason = "qualified", Duplicate = false, LastCustomerActivity = new(2026, 3, 1), At = Now }
                .With(answers, lead);
            Assert.Equal(lead.Answer, Rules.Lead.Fire(LeadStage.Validated, LeadTrigger.Convert, facts).Answer);
            Assert.Equal(lead.Outcome == LeadOutcome.Close, Rules.Lead.Fire(LeadStage.Validated, LeadTrigger.Close, facts).IsAllowed);
            var nurture = Rules.Lead.Fire(LeadStage.Validated, LeadTrigger.Nurture, facts);
            // With an exception recorded the machine leaves the choice: convert now, or nurture until all four are settled.
            if (nurture.IsAllowed && lead.Outcome == LeadOutcome.Convert)
                Assert.True(answers.RegionException);
            if (lead.IsLead.IsTrue && lead.Answer == Answer.Refused)
                Assert.True(nurture.IsAllowed);
            draw.Saw(lead.Outcome!.Value);
        },
        "Close", "Nurture", "Convert");

    [Fact]
    public void What_the_qualification_does_not_speak_of_stays()
    {
        var before = new LeadFacts { Submitter = "Wang", NurturePlan = true, IsLead = true, Score = 70m };
        var after = before.With(default, default(LeadQualification));
        Assert.Equal(("Wang", true), (after.Submitter, after.NurturePlan));
        Assert.Null(after.IsLead);
        Assert.Null(after.Score);
    }

    [Fact]
    public void A_score_is_not_known_while_the_unknown_answers_decide_it()
    {
        var answers = new QualificationFacts { ScopeFit = Fulfilment.Met, Risk = Fulfilment.Met, Urgency = Fulfilment.Met, PurchasingProcess = Fulfilment.Met };
        Assert.Null(default(LeadFacts).With(answers, Rules.Qualification.Evaluate(answers)).Score);
        var more = answers with { Relationship = Fulfilment.Met };
        Assert.Equal(70m, default(LeadFacts).With(more, Rules.Qualification.Evaluate(more)).Score);
        var less = answers with { Urgency = Fulfilment.NotMet, PurchasingProcess = Fulfilment.NotMet, Relationship = Fulfilment.Partly, Solution = Fulfilment.NotMet };
        Assert.Equal(30m, default(LeadFacts).With(less, Rules.Qualification.Evaluate(less)).Score);
    }

    [Theory]
    [InlineData(OrgLevel.RepOffice, "weekly-issue-watch-missed", "2026-03-10")]
    [InlineData(OrgLevel.Region, "monthly-issue-watch-missed", "2026-04-03")]
    [InlineData(OrgLevel.Company, "monthly-issue-watch-missed", "2026-04-03")]
    public void The_watch_of_a_level_becomes_a_dated_duty(OrgLevel level, string id, string firstLate)
    {
        Assert.True(CalendarDate.TryParse(firstLate, out var late));
        var subject = IssueWatch.Find(level)!.ToDatedSubject("unit", new CalendarDate(2026, 3, 2), "Li Na");
        Assert.Empty(Rules.DatedRules.Evaluate(subject, late.AddDays(-1)));
        var finding = Assert.Single(Rules.DatedRules.Evaluate(subject, late));
        Assert.Equal((id, "Li Na", 1), (finding.Id, finding.Owner, finding.DaysLate));
    }

    [Fact]
    public void The_card_of_the_qualification_is_among_the_scores() =>
        Assert.Contains(Rules.Scores.Cards, card => card.Id == "lead-qualification");

    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    private static QualificationFacts Answers(Draw draw)
    {
        var facts = new QualificationFacts { PreviousValue = draw.Chance(50) ? null : (LeadValue)draw.Below(3) };
        var bad = draw.Pick([2, 10, 45]);
        var unknown = draw.Pick([0, 0, 10, 30]);
        foreach (var fact in QualificationFact.All.Facts.Take(14))
        {
            object? value = fact.Type == FactType.Flag ? !draw.Chance(bad) : draw.Chance(bad) ? "notMet" : draw.Chance(40) ? "partly" : "met";
            Assert.True(fact.TrySet(facts, draw.Chance(unknown) ? null : value, out facts));
        }

        return facts;
    }
}
