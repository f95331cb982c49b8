using System;
using System.Linq;
using System.Numerics;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class DecayTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 31, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly ScorecardDefinition Card = Make(
        new ScoreSignal("reply", 25m, 14m), new ScoreSignal("click", 4m, 14m, group: "web"), new ScoreSignal("source", 8m, null));

    [Theory]
    [InlineData(25, 0, 14, "25")]
    [InlineData(25, 14, 14, "12.5")]
    [InlineData(25, 28, 14, "6.25")]
    [InlineData(25, 2, 14, "22.643091607")]
    [InlineData(4, 10, 14, "2.438027308")]
    [InlineData(-1, 1, 2, "-0.707106781")]
    [InlineData(1, 30, 1, "0.000000001")]
    [InlineData(1, 31, 1, "0")]
    public void Half_of_the_points_is_left_after_a_half_life(int points, int days, int halfLife, string left) =>
        Assert.Equal(decimal.Parse(left, System.Globalization.CultureInfo.InvariantCulture), Decay.Of(points, TimeSpan.FromDays(days), halfLife));

    [Fact]
    public void An_exact_half_is_rounded_up()
    {
        // 2^-9 billionths of a point and more are exact halves once the points are small enough.
        Assert.Equal(0.000000001m, Decay.Of(0.000000001m, TimeSpan.FromDays(1), 1m));
        Assert.Equal(0m, Decay.Of(-0.000000001m, TimeSpan.FromDays(1), 1m));
        Assert.Equal(-0.000000001m, Decay.Of(-0.000000003m, TimeSpan.FromDays(1), 1m));
        Assert.Equal(0.000000002m, Decay.Of(0.000000003m, TimeSpan.FromDays(1), 1m));
    }

    /// <summary>The rounding of a result r is right when points^q lies between (r - 1/2)^q and (r + 1/2)^q times 2^p, for an age of p/q half-lives: whole numbers only.</summary>
    [Fact]
    public void A_faded_point_is_correctly_rounded() => PropertyRun.ForAll(
        "a faded point is correctly rounded",
        output.WriteLine,
        draw =>
        {
            var points = Scaled(draw) * (draw.Chance(30) ? -1 : 1);
            var (age, halfLife) = (draw.Below(400), draw.Below(60) + 1);
            var faded = Decay.Of(points / 1_000_000_000m, TimeSpan.FromDays(age), halfLife);
            var result = decimal.ToInt64(faded * 1_000_000_000m);
            var right = Power(2 * new BigInteger(points), halfLife);
            Assert.True(Power((2 * new BigInteger(result)) - 1, halfLife) * (BigInteger.One << age) <= right, "not too high");
            Assert.True(right < Power((2 * new BigInteger(result)) + 1, halfLife) * (BigInteger.One << age), "not too low");
            draw.Saw(result == 0 ? "nothing left" : age % halfLife == 0 ? "whole half-lives" : "a part of a half-life");
        },
        "nothing left",
        "whole half-lives",
        "a part of a half-life");

    [Fact]
    public void The_model_agrees_to_nine_decimals() => PropertyRun.ForAll(
        "decay agrees with the formula",
        output.WriteLine,
        draw =>
        {
            var age = TimeSpan.FromTicks(draw.Below(int.MaxValue) * (long)(draw.Below(1_000_000) + 1));
            var halfLife = (draw.Below(1_000_000) + 1) / 1000m;
            var model = 100d * Math.Pow(2d, -age.TotalDays / (double)halfLife);
            Assert.InRange((double)Decay.Of(100m, age, halfLife), model - 1e-9, model + 1e-9);
            draw.Saw(model < 1d ? "almost gone" : "much left");
        },
        "almost gone",
        "much left");

    [Fact]
    public void Older_is_never_worth_more() => PropertyRun.ForAll(
        "older is never worth more",
        output.WriteLine,
        draw =>
        {
            var age = TimeSpan.FromTicks(draw.Below(int.MaxValue) * 1000L);
            var older = age + TimeSpan.FromTicks(draw.Below(int.MaxValue) * (draw.Chance(50) ? 1L : 10_000L));
            var left = Decay.Of(1000m, age, 3m);
            Assert.True(Decay.Of(1000m, older, 3m) <= left);
            draw.Saw("compared");
        });

    [Fact]
    public void What_is_close_to_a_half_is_computed_again_with_more_bits()
    {
        // An irrational power is never an exact half, so both ways of a doubtful case give the sign of the difference.
        var halfLife = TimeSpan.TicksPerDay;
        for (var points = 1L; points < 4000; points++)
            Assert.Equal(decimal.ToInt64(decimal.Floor((points * 0.7071067811865475244008443621m) + 0.5m)), HalfLife.Fade(points, halfLife / 2, halfLife));
    }

    [Fact]
    public void Events_after_the_moment_and_of_other_signals_count_nothing()
    {
        SignalEvent[] events =
        [
            new("reply", Now.AddDays(-2)), new("click", Now.AddDays(-10)), new("click", Now.AddDays(-10)), new("source", Now.AddYears(-5)),
            new("reply", Now.AddTicks(1)), new("fax", Now), default,
        ];
        var into = new Contribution[Card.MostContributions];
        var result = Card.Score(null, events, Now, into, out var count);
        Assert.Equal(35.519146223m, result.Raw);
        Assert.Equal("reply: 22.643091607; source: 8; click: 4.876054616", string.Join("; ", into.Take(count)));
        Assert.Equal(result.Raw, into.Take(count).Sum(one => one.Points));
        Assert.Equal(0m, Card.Score(null, null, Now).Raw);
    }

    [Fact]
    public void A_cap_holds_what_events_bring_together_and_bounds_the_card()
    {
        SignalEvent[] many = [.. Enumerable.Repeat(new SignalEvent("click", Now), 30)];
        var into = new Contribution[Card.MostContributions];
        Assert.Equal(40m, Card.Score(null, many, Now, into, out var count).Raw);
        Assert.Equal("click: 120; web: -80; reply: 0; source: 0", string.Join("; ", into.Take(count)));
        Assert.Null(Card.Highest);
        Assert.Equal(0m, Card.Lowest);
        Assert.Equal(40m, Make(new ScoreSignal("click", 4m, 14m, group: "web")).Highest);
    }

    [Fact]
    public void The_sum_of_one_signal_never_overflows()
    {
        var card = Make(new ScoreSignal("flood", Decay.MostPoints, null), new ScoreSignal("click", 1m, 1m, group: "web"));
        SignalEvent[] flood = [.. Enumerable.Repeat(new SignalEvent("flood", Now), 20_000)];
        Assert.Equal(10_000_000m, card.Score(null, flood, Now).Raw);
    }

    [Fact]
    public void Scoring_events_allocates_nothing()
    {
        SignalEvent[] events = [new("reply", Now.AddDays(-2)), new("click", Now.AddHours(-10))];
        var into = new Contribution[Card.MostContributions];
        Assert.Equal(0, Allocations.Of(() => Card.Score(null, events, Now, into, out _)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3_652_501)]
    public void A_half_life_outside_its_bounds_is_a_finding(int days)
    {
        Assert.False(ScorecardDefinition.TryCreate(new ScorecardData { Id = "c", Signals = [new ScoreSignal("s", 1m, days)] }, out _, out var findings));
        Assert.Equal(["scorecard-signal"], findings.Select(finding => finding.Code));
        Assert.Throws<ArgumentOutOfRangeException>(() => Decay.Of(1m, TimeSpan.Zero, days));
        Assert.Throws<ArgumentOutOfRangeException>(() => Decay.Of(1m, TimeSpan.FromTicks(-1), 1m));
    }

    private static BigInteger Power(BigInteger value, int exponent) => value.Sign < 0 ? -BigInteger.Pow(-value, exponent) : BigInteger.Pow(value, exponent);

    private static long Scaled(Draw draw) => draw.Below(3) switch
    {
        0 => draw.Below(1000),
        1 => draw.Below(int.MaxValue),
        _ => draw.Below(int.MaxValue) * 400_000L,
    };

    private static ScorecardDefinition Make(params ScoreSignal[] signals) => ScorecardDefinition.TryCreate(
        new ScorecardData { Id = "signals", Groups = [new ScoreGroup("web", maximum: 40m)], Signals = signals }, out var card, out var findings)
        ? card!
        : throw new DefinitionException("signals", findings);
}
