using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Rulebooks.Sections;

/// <summary>Leads are qualified, given out and looked after by what the book says.</summary>
public sealed class QualificationSectionTests
{
    [Fact]
    public void Thresholds_and_weights_of_leads_are_those_of_the_book()
    {
        var facts = new QualificationFacts { Relationship = Fulfilment.Met, Urgency = Fulfilment.Met, PurchasingProcess = Fulfilment.Met, ScopeFit = Fulfilment.Met };
        Assert.Equal((60m, LeadValue.General), Qualify(LtcRules.Default, facts));
        Assert.Equal((60m, LeadValue.High), Qualify(BookTexts.RulesWith("/qualification/highFrom", "60"), facts));
        var weights = "{\"scope-fit\":5,\"risk\":15,\"urgency\":15,\"purchasing-process\":15,\"relationship\":20,\"solution\":15,\"team\":5,\"competition\":10}";
        Assert.Equal((55m, LeadValue.General), Qualify(BookTexts.RulesWith("/qualification/weights", weights), facts));
    }

    [Fact]
    public void The_card_of_leads_is_the_one_of_the_book()
    {
        var rules = BookTexts.RulesWith("/qualification/highFrom", "60");
        Assert.Equal(rules.Qualification.Card.Definition, rules.Scores.Cards[0]);
        Assert.NotEqual(LtcRules.Default.Scores.Cards[0], rules.Scores.Cards[0]);
    }

    [Fact]
    public void Leads_go_to_whom_the_book_says()
    {
        var row = "[{\"id\":\"power\",\"when\":{\"industry\":[\"power\"]},\"then\":\"grid-desk\"},{\"id\":\"rest\",\"when\":{\"region\":null},\"then\":\"lead-manager\"}]";
        var rules = BookTexts.RulesWith("/distribution/table/rows", row);
        var none = new Dictionary<string, int>();
        Assert.Equal("grid-desk", rules.Distribution.Decide(new DistributionFacts { Industry = "power" }, none).Owner);
        Assert.Equal("lead-manager", rules.Distribution.Decide(new DistributionFacts { Industry = "rail" }, none).Owner);
        Assert.Equal("lead-manager", LtcRules.Default.Distribution.Decide(new DistributionFacts { Industry = "power" }, none).Owner);
        Assert.NotEqual(Rulebook.Default, rules.Book);
    }

    [Fact]
    public void An_owner_takes_as_many_leads_as_the_book_says()
    {
        var rules = BookTexts.RulesWith("/distribution/limits", "[{\"owner\":\"lead-manager\",\"most\":2}]");
        var full = new Dictionary<string, int> { ["lead-manager"] = 2 };
        Assert.Null(rules.Distribution.Decide(default, full).Owner);
        Assert.Equal("lead-manager", LtcRules.Default.Distribution.Decide(default, full).Owner);
    }

    [Fact]
    public void A_cell_that_is_null_is_no_cell()
    {
        var with = BookTexts.Read(BookTexts.Set("/distribution/table/rows/every-lead/when", "{\"region\":null}"));
        Assert.Equal(Rulebook.Default, with);
    }

    [Fact]
    public void Duties_are_late_when_the_book_says()
    {
        var rules = BookTexts.RulesWith("/datedRules/lead-not-reviewed/limit", "14");
        Assert.Equal(14, rules.DatedRules.Find("lead-not-reviewed")!.Limit);
        Assert.Contains("14", rules.DatedRules.Find("lead-not-reviewed")!.Text.In(Language.English), System.StringComparison.Ordinal);
        Assert.Equal(3, BookTexts.RulesWith("/datedRules/budget-table-missing/month", "3").DatedRules.Find("budget-table-missing")!.Month);
        Assert.False(BookTexts.RulesWith("/datedRules/lead-dormant/when/0/is", "false").DatedRules.Find("lead-dormant")!.When.Single().Value);
    }

    [Fact]
    public void An_event_with_a_customer_needs_what_the_book_says()
    {
        var facts = new CustomerEventFacts { Project = "P-1", HeldOn = new CalendarDate(2026, 3, 1), NextGateOn = new CalendarDate(2026, 3, 2), Budget = 0m };
        Assert.Equal(Answer.Refused, LtcRules.Default.CustomerEvent.Check(facts).Answer);
        Assert.Equal(Answer.Allowed, LtcRules.From(BookTexts.Read(BookTexts.Without("/customerEvent/requirements/event-has-budget"))).CustomerEvent.Check(facts).Answer);
    }

    private static (decimal Score, LeadValue? Value) Qualify(LtcRules rules, QualificationFacts facts)
    {
        var answer = rules.Qualification.Evaluate(facts);
        return (answer.Score, answer.Value);
    }
}
