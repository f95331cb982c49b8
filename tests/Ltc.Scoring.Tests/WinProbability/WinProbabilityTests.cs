using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests;

public sealed class WinProbabilityTests
{
    private static readonly WinProbabilityDefinition Definition = WinProbabilityDefinition.Create(new WinProbabilityData
    {
        Stages = ["open", "won"],
        Fields = ["x", "tags"]
    });

    [Fact]
    public void The_default_answer_is_refused()
    {
        var chance = default(WinProbability);
        Assert.Equal(Answer.Refused, chance.Answer);
        Assert.Null(chance.Value);
        Assert.Empty(chance.Factors);
        Assert.Empty(chance.Top);
        Assert.Equal(0, chance.Deals);
    }

    [Fact]
    public void A_model_that_has_seen_nothing_answers_unknown()
    {
        var chance = WinProbabilityModel.Empty(Definition).Estimate(new WinProbabilityFacts { Team = "t", Stage = "open" });
        Assert.Equal(Answer.Unknown, chance.Answer);
        Assert.Null(chance.Value);
        Assert.Null(chance.Lowest);
        Assert.Null(chance.Highest);
    }

    [Fact]
    public void An_open_deal_and_a_stage_that_does_not_exist_are_found_together()
    {
        ClosedDeal[] deals =
        [
            new(), new() { Outcome = DealOutcome.Lost }, new() { Outcome = DealOutcome.Lost, Facts = new WinProbabilityFacts { Stage = "elsewhere" } },
            new() { Outcome = (DealOutcome)7 },
        ];
        Assert.False(WinProbabilityModel.Empty(Definition).TryLearn(deals, out var model, out var findings));
        Assert.Null(model);
        Assert.Equal(["outcome-missing", "stage-missing", "stage-unknown", "outcome-missing"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_deal_that_was_never_learned_is_not_taken_back()
    {
        Assert.False(WinProbabilityModel.Empty(Definition).TryForget([new ClosedDeal { Outcome = DealOutcome.Won }], out _, out var findings));
        Assert.All(findings, finding => Assert.Equal("never-learned", finding.Code));
        Assert.Equal(2, findings.Count);
    }

    [Fact]
    public void Models_of_different_definitions_are_not_merged()
    {
        var other = WinProbabilityModel.Empty(WinProbabilityDefinition.Default);
        Assert.Throws<ArgumentException>(() => WinProbabilityModel.Empty(Definition).With(other));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_definition_is_named_at_once()
    {
        var data = new WinProbabilityData
        {
            Stages = ["a"],
            Fields = ["x", "x", "stage", ""],
            Smoothing = -1m,
            TagMinimum = -1,
            Minimum = 60m,
            Maximum = 50m,
            Named = 0
        };
        Assert.False(WinProbabilityDefinition.TryCreate(data, out _, out var findings));
        string[] expected = ["too-few-stages", "name-empty", "name-duplicate", "reserved-field", "out-of-range", "out-of-range", "out-of-range",
            "out-of-range"];
        Assert.Equal(expected, findings.Select(finding => finding.Code));
        Assert.Throws<DefinitionException>(() => WinProbabilityDefinition.Create(data));
    }

    [Theory]
    [InlineData(49, false)]
    [InlineData(50, true)]
    [InlineData(51, true)]
    public void A_tag_counts_from_its_minimum_on(int deals, bool counts)
    {
        var history = Enumerable.Repeat(new ClosedDeal { Outcome = DealOutcome.Won, Facts = new WinProbabilityFacts { Tags = ["vip", "vip"] } }, deals)
            .Append(new ClosedDeal { Outcome = DealOutcome.Lost, Facts = new WinProbabilityFacts { Stage = "open" } }).ToArray();
        var chance = WinDraw.Learn(Definition, history).Estimate(new WinProbabilityFacts { Tags = ["vip"] });
        Assert.Equal(counts ? ["tags:vip"] : [], chance.Factors.Select(factor => factor.Id));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("new", true)]
    [InlineData("north", false)]
    [InlineData("south", true)]
    public void A_tag_counts_by_the_deals_that_the_answer_rests_on(string? team, bool counts)
    {
        var history = Tagged("north", 20).Concat(Tagged("south", 50)).Append(Lost("north")).Append(Lost("south")).ToArray();
        var facts = new WinProbabilityFacts { Team = team, Tags = ["vip"] };
        Assert.Equal(counts, WinDraw.Learn(Definition, history).Estimate(facts).Factors.Any(factor => factor.Id == "tags:vip"));
        // Two teams with too few each are enough together, and only there.
        history = [.. Tagged("north", 20), .. Tagged("south", 30), Lost("north"), Lost("south")];
        Assert.Equal(team is null or "new", WinDraw.Learn(Definition, history).Estimate(facts).Factors.Any(factor => factor.Id == "tags:vip"));
    }

    [Fact]
    public void A_thousand_values_neither_underflow_nor_overflow()
    {
        string[] fields = [.. Enumerable.Range(0, 1000).Select(i => "f" + i.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        var definition = WinProbabilityDefinition.Create(new WinProbabilityData { Stages = ["open", "won"], Fields = fields });
        var values = fields.ToDictionary(field => field, _ => (string?)"v");
        var deal = new WinProbabilityFacts { Team = "t", Stage = "open", Values = values };
        var others = new WinProbabilityFacts { Team = "t", Stage = "open", Values = fields.ToDictionary(field => field, _ => (string?)"w") };
        ClosedDeal[] history = [new() { Facts = deal, Outcome = DealOutcome.Won }, new() { Facts = others, Outcome = DealOutcome.Lost }];
        var model = WinDraw.Learn(definition, history);
        Assert.Equal(99.99m, model.Estimate(deal).Value);
        Assert.Equal(0.01m, model.Estimate(others).Value);
        for (var i = 1; i < fields.Length; i += 2)
            values[fields[i]] = "w";
        Assert.Equal(50m, model.Estimate(deal).Value);
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        var model = WinDraw.Learn(Definition, [new ClosedDeal { Outcome = DealOutcome.Won, Facts = new WinProbabilityFacts { Team = "t" } }]);
        var known = new WinProbabilityFacts { Team = "t", Stage = "open", Tags = ["vip"] };
        var sum = 0m;
        Assert.Equal(0, Allocations.Of(() => sum += model.Estimate(known).Value ?? 0m));
        Assert.Equal(0, Allocations.Of(() => sum += model.Estimate(default).Highest ?? 0m));
        Assert.True(sum > 0m);
    }

    private static IEnumerable<ClosedDeal> Tagged(string team, int deals) =>
        Enumerable.Repeat(new ClosedDeal { Outcome = DealOutcome.Won, Facts = new WinProbabilityFacts { Team = team, Tags = ["vip"] } }, deals);

    private static ClosedDeal Lost(string team) => new() { Outcome = DealOutcome.Lost, Facts = new WinProbabilityFacts { Team = team, Stage = "open" } };
}
