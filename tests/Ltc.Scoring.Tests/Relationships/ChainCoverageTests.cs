using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class ChainCoverageTests(ITestOutputHelper output)
{
    private static readonly ChainRole[] Roles = Enum.GetValues<ChainRole>();

    private static readonly ChainCoverage Default = ChainCoverage.Define();

    [Fact]
    public void The_naive_model_agrees_and_the_range_is_that_of_the_completions() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees_and_the_range_is_that_of_the_completions),
        output.WriteLine,
        draw =>
        {
            var coverage = Draw(draw);
            var seats = Seats(draw, 1 + draw.Below(5));
            var all = Completion.Of([.. seats.Select(seat => seat.Score)], [.. seats.Select(_ => new[] { -1m, 0m, 3m })])
                .Select(scores => NaiveRelationships.Index(
                    [.. seats.Zip(scores, (seat, score) => (seat.Role!.Value, score))], role => coverage.InfluenceOf(role)!.Value)).ToArray();
            var result = coverage.Measure(seats);
            Assert.Equal((all.Min(), all.Max()), (result.Lowest, result.Highest));
            Assert.Equal(all.Length == 1 ? all[0] : null, result.Index);
            Assert.Equal((seats.Count(seat => seat.IsHeld == false), seats.Count(seat => seat.IsHeld is null)), (result.OpenSeats, result.UnknownSeats));
            draw.Saw(result.Answer);
        },
        "Allowed", "Unknown");

    [Fact]
    public void Open_seats_come_by_influence_and_a_short_list_keeps_the_first() => PropertyRun.ForAll(
        nameof(Open_seats_come_by_influence_and_a_short_list_keeps_the_first),
        output.WriteLine,
        draw =>
        {
            var coverage = Draw(draw);
            var seats = Seats(draw, draw.Below(8));
            var expected = seats.Where(seat => seat.IsHeld == false).OrderByDescending(seat => coverage.InfluenceOf(seat.Role!.Value)).ToArray();
            var into = new ChainSeat[draw.Below(8)];
            Assert.Equal(expected.Length, coverage.FindOpen(seats, into));
            Assert.Equal(expected.Take(into.Length), into.Take(expected.Length));
            var roles = new ChainRole[Roles.Length];
            Assert.Equal(Roles.Where(role => seats.All(seat => seat.Role != role)), roles.Take(coverage.FindUnmapped(seats, roles)));
            draw.Saw(expected.Length > into.Length ? "too short" : expected.Length == 0 ? "none open" : "open");
        },
        "too short", "none open", "open");

    [Fact]
    public void The_order_of_the_seats_changes_nothing_and_a_better_score_never_lowers_the_index() => PropertyRun.ForAll(
        nameof(The_order_of_the_seats_changes_nothing_and_a_better_score_never_lowers_the_index),
        output.WriteLine,
        draw =>
        {
            var coverage = Draw(draw);
            var seats = Seats(draw, 1 + draw.Below(6));
            Assert.Equal(coverage.Measure(seats), coverage.Measure(draw.Shuffle(seats)));
            var better = seats.ToArray();
            var at = draw.Below(seats.Length);
            better[at].Score = draw.Near(seats[at].Score ?? -1m, 3m, 0, 3m);
            Assert.True(coverage.Measure(better).Lowest >= coverage.Measure(seats).Lowest);
            draw.Saw(seats[at].Score is null ? "found out" : "better");
        },
        "found out", "better");

    [Fact]
    public void A_seat_that_cannot_be_read_is_refused_and_no_seat_is_no_chain()
    {
        Assert.Equal(Answer.Refused, Default.Measure(new ChainSeat { Score = 1m }).Answer);
        Assert.Equal(Answer.Refused, Default.Measure(new ChainSeat { Role = (ChainRole)7, Score = 1m }).Answer);
        Assert.Equal(Answer.Refused, Default.Measure(new ChainSeat { Role = ChainRole.Decider, Score = 3.001m }).Answer);
        Assert.Equal(Answer.Refused, Default.Measure(new ChainSeat { Role = ChainRole.Decider, Score = -1.001m }).Answer);
        Assert.Equal((Answer.NotDefined, (decimal?)null), (Default.Measure().Answer, Default.Measure().Index));
    }

    [Fact]
    public void Everything_wrong_with_a_definition_is_said_at_once()
    {
        Assert.False(ChainCoverage.TryCreate([1m, 0m], out _, out var findings));
        Assert.Equal(["/influences", "/influences/1"], findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void A_measure_allocates_nothing()
    {
        ChainSeat[] seats = [new() { Role = ChainRole.Decider, Score = 2m, IsHeld = false }, new() { Role = ChainRole.User }];
        var (open, roles) = (new ChainSeat[2], new ChainRole[7]);
        Assert.Equal(0, Allocations.Of(() => Default.Measure(seats)));
        Assert.Equal(0, Allocations.Of(() => Default.FindOpen(seats, open)));
        Assert.Equal(0, Allocations.Of(() => Default.FindUnmapped(seats, roles)));
    }

    private static ChainCoverage Draw(Draw draw)
    {
        Assert.True(ChainCoverage.TryCreate([.. Roles.Select(_ => 1m + draw.Below(4))], out var coverage, out _));
        return coverage!;
    }

    private static ChainSeat[] Seats(Draw draw, int count) => [.. Enumerable.Range(0, count).Select(_ => Seat(draw))];

    private static ChainSeat Seat(Draw draw) =>
        new() { Role = draw.Pick(Roles), Score = draw.Near(-1m, 3m, 25), IsHeld = draw.Pick<bool?>([true, false, null]) };
}
