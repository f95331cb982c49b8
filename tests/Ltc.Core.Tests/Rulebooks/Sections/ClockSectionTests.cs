using System;
using System.Text.Json.Nodes;

namespace Ltc.Tests.Rulebooks.Sections;

/// <summary>Receivables are dunned and disputes escalated on the days of the book, which its machines ask for as well.</summary>
public sealed class ClockSectionTests
{
    private static readonly CalendarDate Day = new(2026, 3, 1);

    [Fact]
    public void A_step_of_dunning_begins_when_the_book_says_in_the_ladder_and_in_the_machine()
    {
        var rules = With(root =>
        {
            Step(root, "dunning", 0)["days"] = "[-7,0]";
            Step(root, "dunning", 0)["contactDays"] = new JsonArray(-3);
            Requirement(root, "receivable", "dunning-d0-reached")["when"]!["within"] = "[-7,0]";
        });
        Assert.Equal(DunningLevel.D0, LtcRules.Default.Dunning.StepAt(Day, Day.AddDays(-8))!.Level);
        Assert.Null(rules.Dunning.StepAt(Day, Day.AddDays(-8)));
        Assert.Equal(DunningLevel.D0, rules.Dunning.StepAt(Day, Day.AddDays(-7))!.Level);
        Assert.NotEqual(Rulebook.Default, rules.Book);
    }

    [Fact]
    public void A_dispute_goes_to_the_region_when_the_book_says()
    {
        var rules = With(root =>
        {
            Step(root, "disputeEscalation", 0)["days"] = "[0,10]";
            Step(root, "disputeEscalation", 1)["days"] = "[11,30]";
            Requirement(root, "dispute", "rep-office-days-reached")["when"]!["within"] = "[0,10]";
            Requirement(root, "dispute", "region-days-reached")["when"]!["within"] = "[11,30]";
        });
        Assert.Equal(DisputeHolder.RepOffice, LtcRules.Default.DisputeEscalation.StepAt(Day, Day.AddDays(11))!.Holder);
        Assert.Equal(DisputeHolder.Region, rules.DisputeEscalation.StepAt(Day, Day.AddDays(11))!.Holder);
        Assert.Equal(DisputeHolder.RepOffice, rules.DisputeEscalation.StepAt(Day, Day.AddDays(10))!.Holder);
    }

    private static LtcRules With(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(Rulebook.Default.ToJson())!;
        change(root);
        return LtcRules.From(BookTexts.Read(root.ToJsonString()));
    }

    private static JsonNode Step(JsonNode root, string section, int index) => root[section]!["steps"]![index]!;

    private static JsonNode Requirement(JsonNode root, string machine, string id) => BookTexts.Find(root, $"/machines/{machine}/requirements/{id}");
}
