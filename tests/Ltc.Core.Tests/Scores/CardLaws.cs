using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Scores;

/// <summary>Laws that hold for every card of the rules, and for cards that nobody wrote. A card that joins the rules is under all of them.</summary>
public sealed class CardLaws(ITestOutputHelper output)
{
    private const string Random = "cards that nobody wrote";

    public static TheoryData<string> Cards() => new([Random, .. LtcRules.Default.Scores.Cards.Select(card => card.Id)]);

    [Theory]
    [MemberData(nameof(Cards))]
    public void The_naive_model_agrees(string id) => ForAll("the naive model agrees", id, (draw, card) =>
    {
        var row = GenerateRow.Any(draw, card);
        var model = new NaiveScorecard(card, row);
        var result = card.Score(row);
        Assert.Equal(model.NoBin, result.NoBin.Select(one => one.Id));
        Assert.Equal(model.Missing, result.Missing.Select(one => one.Id));
        draw.Saw(result.Answer);
        if (result.Answer == Answer.Refused)
        {
            Assert.Null(result.Raw ?? result.Value ?? result.Rounded ?? result.Lowest ?? result.Highest);
            return;
        }

        Assert.Equal(model.Missing.Length > 0 ? Answer.Unknown : Answer.Allowed, result.Answer);
        Assert.Equal((model.Raw, model.Value, model.Lowest, model.Highest), (result.Raw, result.Value, result.Lowest, result.Highest));
        Assert.Equal(Math.Floor(model.Raw + 0.5m), result.Rounded);
    });

    [Theory]
    [MemberData(nameof(Cards))]
    public void Contributions_sum_to_the_raw_score_and_come_strongest_first(string id) => ForAll("contributions sum to the raw score", id, (draw, card) =>
    {
        var row = GenerateRow.Any(draw, card);
        var into = new Contribution[card.MostContributions];
        var result = card.Score(row, into, out var count);
        Assert.Equal(card.Score(row), result);
        draw.Saw(result.Answer);
        if (result.Answer == Answer.Refused)
        {
            Assert.Equal(0, count);
            return;
        }

        var contributions = into.Take(count).ToArray();
        Assert.Equal(result.Raw, card.Initial + contributions.Sum(one => one.Points));
        Assert.Equal(contributions.Select(one => Math.Abs(one.Points)).OrderDescending(), contributions.Select(one => Math.Abs(one.Points)));
        var model = new NaiveScorecard(card, row).Contributions.Concat(card.Signals.Select(signal => (signal.Id, Points: 0m)));
        Assert.Equal(model.OrderByDescending(one => Math.Abs(one.Points)), contributions.Select(one => (one.Id, one.Points)));
        var shorter = new Contribution[draw.Below(count + 1)];
        card.Score(row, shorter, out var fewer);
        Assert.Equal(contributions.Take(fewer), shorter);
    });

    [Theory]
    [MemberData(nameof(Cards))]
    public void Removing_what_brings_nothing_changes_nothing(string id) => ForAll("removing what brings nothing changes nothing", id, (draw, card) =>
    {
        var row = GenerateRow.Complete(draw, card);
        var idle = card.Characteristics.Where((one, i) => NaiveScorecard.PointsOf(one, row[i]) == 0m).ToArray();
        if (idle.Length == 0 || card.Characteristics.Count == 1)
        {
            draw.Saw("everything brings something");
            return;
        }

        var gone = draw.Pick(idle);
        var rest = card.Characteristics.Where(one => one != gone).ToArray();
        var smaller = Remake(card, data => (data.Characteristics, data.Bands) = (rest, []));
        Assert.Equal(card.Score(row).Raw, smaller.Score([.. row.Where((_, i) => card.Characteristics[i] != gone)]).Raw);
        draw.Saw("removed");
    });

    [Theory]
    [MemberData(nameof(Cards))]
    public void The_order_of_characteristics_never_matters(string id) => ForAll("the order of characteristics never matters", id, (draw, card) =>
    {
        var row = GenerateRow.Any(draw, card);
        var order = draw.Shuffle(Enumerable.Range(0, row.Length));
        var shuffled = Remake(card, data => (data.Characteristics, data.Groups) = ([.. order.Select(at => card.Characteristics[at])], draw.Shuffle(card.Groups)));
        var (one, other) = (card.Score(row), shuffled.Score([.. order.Select(at => row[at])]));
        Assert.Equal((one.Answer, one.Raw, one.Value, one.Lowest, one.Highest), (other.Answer, other.Raw, other.Value, other.Lowest, other.Highest));
        draw.Saw(one.Answer);
    });

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_better_value_never_lowers_the_score(string id) => ForAll("a better value never lowers the score", id, (draw, card) =>
    {
        var row = GenerateRow.Complete(draw, card);
        var directed = Enumerable.Range(0, row.Length).Where(i => card.Characteristics[i].Direction != ScoreDirection.None).ToArray();
        if (directed.Length == 0)
        {
            draw.Saw("no direction");
            return;
        }

        var at = draw.Pick(directed);
        var one = card.Characteristics[at];
        var values = GenerateRow.Candidates(one).OrderBy(value => RankOf(one, value)).ToArray();
        var better = one.Direction == ScoreDirection.Increasing ? values : values.Reverse();
        var scores = better.Select(value => card.Score([.. row.Select((other, i) => i == at ? value : other)]).Value).ToArray();
        Assert.Equal(scores.Order(), scores);
        draw.Saw(scores[0] == scores[^1] ? "no difference" : "better is more");
    });

    [Theory]
    [MemberData(nameof(Cards))]
    public void An_unknown_is_never_above_the_best_known_and_its_range_is_tight(string id) => ForAll("the range of the unknowns is tight", id, (draw, card) =>
    {
        var row = GenerateRow.Complete(draw, card);
        var unknown = draw.Shuffle(Enumerable.Range(0, row.Length)).Take(1 + draw.Below(3)).ToArray();
        var open = row.Select((value, i) => unknown.Contains(i) ? default : value).ToArray();
        var result = card.Score(open);
        var completions = Completions(card, open, unknown).Select(full => card.Score(full).Value!.Value).ToArray();
        Assert.Equal((completions.Min(), completions.Max()), (result.Lowest, result.Highest));
        if (unknown.All(at => !card.Characteristics[at].IsPartial))
            Assert.True(result.Value <= result.Highest);
        draw.Saw(result.Lowest == result.Highest ? "nothing depends on it" : "a range");
    });

    [Theory]
    [MemberData(nameof(Cards))]
    public void The_bounds_of_a_card_are_reached_and_never_left(string id) => ForAll("the bounds are reached and never left", id, (draw, card) =>
    {
        var score = card.Score(GenerateRow.Complete(draw, card)).Value;
        Assert.True((card.Lowest is not { } lowest || score >= lowest) && (card.Highest is not { } highest || score <= highest));
        if (card.Signals.Count == 0)
        {
            var (worst, best) = (Extreme(card, best: false), Extreme(card, best: true));
            Assert.Equal((card.Lowest, card.Highest), (card.Score(worst).Value, card.Score(best).Value));
        }

        draw.Saw(card.Minimum is null ? "free" : "clamped");
    });

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_value_lies_in_one_bin_or_is_refused(string id) => ForAll("a value lies in one bin or is refused", id, (draw, card) =>
    {
        var row = GenerateRow.Any(draw, card);
        var into = new Contribution[card.MostContributions];
        card.Score(row, into, out var count);
        foreach (var contribution in into.Take(count).Where(one => one.Bin is not null))
        {
            var value = row[card.Characteristics.ToList().IndexOf(contribution.Characteristic!)];
            var fitting = contribution.Characteristic!.Bins.Where(bin => value.Number is { } number ? bin.HasRange && bin.Range.Contains(number) : bin.Values?.Contains(value.Text!) == true).ToArray();
            Assert.Equal(fitting.Length == 0 ? contribution.Characteristic.Bins.Single(bin => bin.IsRest) : Assert.Single(fitting), contribution.Bin);
        }

        draw.Saw(count == 0 ? "refused" : "in bins");
    });

    [Theory]
    [MemberData(nameof(Cards))]
    public void Rescaling_by_a_positive_factor_changes_no_ranking(string id) => ForAll("rescaling changes no ranking", id, (draw, card) =>
    {
        var factor = draw.Pick([2m, 3m, 10m]);
        var free = Remake(card, data => (data.Minimum, data.Maximum, data.WholePoints, data.Bands) = (null, null, false, []));
        var scaled = Remake(free, data => Rescale.By(data, factor));
        var (one, other) = (GenerateRow.Any(draw, card), GenerateRow.Any(draw, card));
        var (first, second) = (free.Score(one), free.Score(other));
        var (firstScaled, secondScaled) = (scaled.Score(one), scaled.Score(other));
        Assert.Equal((first.Answer, second.Answer), (firstScaled.Answer, secondScaled.Answer));
        if (first.Value is null || second.Value is null)
        {
            draw.Saw("refused");
            return;
        }

        Assert.InRange(firstScaled.Value!.Value - (first.Value.Value * factor), -Rescale.Noise(card, factor), Rescale.Noise(card, factor));
        if (Math.Abs(first.Value.Value - second.Value.Value) > Rescale.Noise(card, factor))
            Assert.Equal(Nullable.Compare(first.Value, second.Value), Nullable.Compare(firstScaled.Value, secondScaled.Value));
        draw.Saw(first.Value == second.Value ? "equal" : "different");
    });

    [Theory]
    [MemberData(nameof(Cards))]
    public void Reason_codes_are_the_widest_distances_in_order(string id) => ForAll("reason codes are the widest distances", id, (draw, card) =>
    {
        var row = GenerateRow.Complete(draw, card);
        var into = new ReasonCode[8];
        var count = card.ReasonCodes(row, into);
        var below = card.Reasons == ReasonMethod.PointsBelow;
        var model = card.Characteristics.Select((one, i) =>
        {
            var baseline = one.Baseline ?? (below ? NaiveScorecard.Possible(one).Max() : NaiveScorecard.Possible(one).Min());
            return (one.Id, Distance: (below ? 1 : -1) * (baseline - NaiveScorecard.PointsOf(one, row[i])!.Value));
        });
        Assert.Equal(
            model.Where(one => one.Distance > 0m).OrderByDescending(one => one.Distance).Take(ScorecardDefinition.MostReasonCodes),
            into.Take(count).Select(code => (code.Characteristic!.Id, code.Points)));
        draw.Saw(count == 0 ? "no reason" : "reasons");
    });

    [Fact]
    public void One_score_allocates_nothing_explained_or_not()
    {
        var draw = new Draw(1, new Dictionary<string, int>());
        foreach (var card in LtcRules.Default.Scores.Cards.Append(GenerateCard.Clean(draw)))
        {
            var row = GenerateRow.Complete(draw, card);
            var (into, codes) = (new Contribution[card.MostContributions], new ReasonCode[ScorecardDefinition.MostReasonCodes]);
            Assert.Equal(0, Allocations.Of(() =>
            {
                card.Score(row);
                card.Score(row, into, out _);
                card.ReasonCodes(row, codes);
            }));
        }
    }

    private void ForAll(string law, string id, Action<Draw, ScorecardDefinition> check) => PropertyRun.ForAll(
        $"{law} ({id})", output.WriteLine, draw => check(draw, id == Random ? GenerateCard.Clean(draw) : LtcRules.Default.Scores.Cards.Single(card => card.Id == id)));

    /// <summary>A larger value has a larger rank: numbers by size, categories by their place, yes above no.</summary>
    private static decimal RankOf(ScoreCharacteristic one, ScoreValue value) =>
        value.Number ?? (one.Kind == CharacteristicKind.Flag ? value.Text == "true" ? 1 : 0 : one.Values!.ToList().IndexOf(value.Text!));

    private static IEnumerable<ScoreValue[]> Completions(ScorecardDefinition card, ScoreValue[] row, int[] unknown) => unknown.Length == 0
        ? [row]
        : Representatives(card.Characteristics[unknown[0]]).SelectMany(value => Completions(card, [.. row.Select((other, i) => i == unknown[0] ? value : other)], unknown[1..]));

    /// <summary>One value for each number of points that the characteristic can bring.</summary>
    private static IEnumerable<ScoreValue> Representatives(ScoreCharacteristic one) =>
        GenerateRow.Candidates(one).GroupBy(value => NaiveScorecard.PointsOf(one, value)).OrderBy(group => group.Key).Select(group => group.First());

    private static ScoreValue[] Extreme(ScorecardDefinition card, bool best) =>
        [.. card.Characteristics.Select(one => GenerateRow.Candidates(one).OrderBy(value => (best ? -1 : 1) * NaiveScorecard.PointsOf(one, value)).First())];

    private static ScorecardDefinition Remake(ScorecardDefinition card, Action<ScorecardData> change)
    {
        var data = Rescale.DataOf(card);
        change(data);
        data.Groups = [.. data.Groups.Where(group => data.Characteristics.Any(one => one.Group == group.Id) || data.Signals.Any(one => one.Group == group.Id))];
        return ScorecardDefinition.TryCreate(data, out var made, out var findings) ? made! : throw new DefinitionException(card.Id, findings);
    }
}
