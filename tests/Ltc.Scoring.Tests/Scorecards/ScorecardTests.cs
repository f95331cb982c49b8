using System.Linq;
using Ltc.Testing;

namespace Ltc.Scoring.Tests;

public sealed class ScorecardTests
{
    private static readonly LeadSizeFacts Full = new() { Employees = 500m, Industry = Industry.Telecom, Budget = true, Fit = 50m, Country = "CN" };

    [Fact]
    public void A_group_never_brings_more_than_its_cap()
    {
        var into = new Contribution[LeadSize.Card.Definition.MostContributions];
        var result = LeadSize.Card.Score(Full, into, out var count);

        Assert.Equal(Answer.Allowed, result.Answer);
        Assert.Equal(10m + 45m + 20m + 15m + 5m, result.Raw);
        Assert.Equal(90m, result.Value);
        Assert.Equal("employees: 30; industry: 25; budget: 20; fit: 15; company: -10; country: 5", string.Join("; ", into.Take(count)));
        Assert.Equal(result.Raw, 10m + into.Take(count).Sum(one => one.Points));
    }

    [Fact]
    public void An_unknown_counts_its_missing_points_and_opens_a_range()
    {
        var result = LeadSize.Card.Score(Full with { Budget = null, Country = null });

        Assert.Equal(Answer.Unknown, result.Answer);
        Assert.Equal(75m, result.Value);
        Assert.Equal(70m, result.Lowest);
        Assert.Equal(90m, result.Highest);
        Assert.Equal(["budget", "country"], result.Missing.Select(one => one.Id));
        Assert.Equal("75 (70..90), missing: budget, country", result.ToString());
    }

    [Theory]
    [InlineData(49, 0)]
    [InlineData(50, 15)]
    [InlineData(499, 15)]
    [InlineData(500, 30)]
    public void A_bin_holds_its_lower_edge_and_not_its_upper_one(int employees, int points)
    {
        var result = LeadSize.Card.Score(Full with { Employees = employees, Industry = Industry.Bank });
        Assert.Equal(10m + points + 10m + 20m + 15m + 5m, result.Raw);
    }

    [Fact]
    public void A_value_outside_every_bin_is_refused_and_named()
    {
        var result = LeadSize.Card.Score(Full with { Employees = -1m, Industry = (Industry)77 });

        Assert.Equal(Answer.Refused, result.Answer);
        Assert.Null(result.Value);
        Assert.Equal(["employees", "industry"], result.NoBin.Select(one => one.Id));
        Assert.Equal("Refused, no bin: employees, industry", result.ToString());
    }

    [Fact]
    public void The_default_result_is_refused()
    {
        Assert.Equal(Answer.Refused, default(ScoreResult).Answer);
        Assert.Null(default(ScoreResult).Raw);
        Assert.Equal("Refused", default(ScoreResult).ToString());
    }

    [Fact]
    public void Scoring_and_explaining_allocate_nothing()
    {
        var into = new Contribution[LeadSize.Card.Definition.MostContributions];
        var codes = new ReasonCode[ScorecardDefinition.MostReasonCodes];
        var facts = Full with { Budget = null };
        var refused = Full with { Employees = -1m };
        Assert.Equal(0, Allocations.Of(() =>
        {
            LeadSize.Card.Score(facts);
            LeadSize.Card.Score(refused);
            LeadSize.Card.Explain(facts, into);
            LeadSize.Card.ReasonCodes(facts, codes);
        }));
    }

    [Fact]
    public void Reason_codes_rank_what_was_lost_and_ties_keep_their_order()
    {
        var codes = new ReasonCode[8];
        var count = LeadSize.Card.ReasonCodes(new LeadSizeFacts { Employees = 10m, Industry = Industry.Retail, Budget = false, Fit = 0m, Country = "FR" }, codes);
        Assert.Equal(["industry: 40", "employees: 30", "fit: 30", "budget: 20"], codes.Take(count).Select(code => code.ToString()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000_000_000_000)]
    public void Contributions_of_any_size_come_strongest_first(long unit)
    {
        var points = new[] { 3L, -7L, 7L, 0L, 100L, -100L, 99L };
        var characteristics = points.Select((one, at) => new ScoreCharacteristic(
            "part-" + at, CharacteristicKind.Category, [ScoreBin.In(["a"], one * unit), ScoreBin.Rest(200m * unit)])).ToArray();
        Assert.True(ScorecardDefinition.TryCreate(new ScorecardData { Id = "large", Characteristics = characteristics }, out var card, out _));
        var (into, first) = (new Contribution[card!.MostContributions], new Contribution[2]);
        var result = card.Score([.. points.Select(_ => (ScoreValue)"a")], into, out _);
        Assert.Equal([4, 5, 6, 1, 2, 0, 3], into.Select(one => one.Id[^1] - '0'));
        Assert.Equal(result.Raw, into.Sum(one => one.Points));
        card.Score([.. points.Select(_ => (ScoreValue)"a")], first, out var count);
        Assert.Equal((2, 4, 5), (count, first[0].Id[^1] - '0', first[1].Id[^1] - '0'));
    }

    [Fact]
    public void A_band_begins_at_its_threshold()
    {
        Assert.Equal(SizeGrade.Small, LeadSize.Grades.Of(39.999999999m));
        Assert.Equal(SizeGrade.Middle, LeadSize.Grades.Of(40m));
        Assert.Equal(SizeGrade.Large, LeadSize.Grades.Of(70m));
        Assert.Null(LeadSize.Grades.Of(null));
        Assert.Equal("large", LeadSize.Card.Score(Full).Band!.Id);
    }

    [Fact]
    public void Every_fault_of_a_card_is_found_at_once()
    {
        var made = Scorecard.For("bad", LeadSize.All, Text.Same("bad")).Clamp(1m, 0m)
            .Number(LeadSize.Employees, bins => bins.Below(0m, 29m).Below(50m, 20m).Below(40m, 1m).Increasing().Missing(99m))
            .Choice(LeadSize.Line, bins => bins.When(Industry.Bank, 0.0000000001m).When([Industry.Bank, Industry.Retail], 1m))
            .Flag(LeadSize.Budget, 1m, 0m, options: flag => flag.In("nowhere"))
            .TryBuild(out var card, out var findings);

        Assert.False(made);
        Assert.Null(card);
        Assert.Equal(
            [
                "scorecard-bounds-reversed", "scorecard-broken-direction", "scorecard-empty-bin", "scorecard-hole", "scorecard-missing-above-best",
                "scorecard-overlapping-bins", "scorecard-points-too-fine", "scorecard-unknown-group", "scorecard-unreachable-bin",
            ],
            findings.Select(finding => finding.Code).Distinct().OrderBy(code => code));
    }
}
