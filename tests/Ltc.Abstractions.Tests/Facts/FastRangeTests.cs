using System;
using System.Globalization;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Facts;

/// <summary>A range that was made ready says what the range itself says, for numbers that can be scaled and for those that cannot.</summary>
public sealed class FastRangeTests(ITestOutputHelper output)
{
    private static readonly decimal[] Sizes = [0m, 0.01m, 0.12m, 1m, 99.9999m, 12_345.67m, 92_233_720_368.54m, 1e15m, 1e19m, 1m / 3m, 0.0000000000001m];
    private static readonly decimal[] Steps = [0m, 1m, 0.01m, 0.0001m, 0.000000001m, 0.0000000000000000000000000001m];

    [Fact]
    public void A_ready_range_says_what_the_range_says() => PropertyRun.ForAll(
        "ranges: ready and plain agree",
        output.WriteLine,
        draw =>
        {
            var one = Number(draw);
            var range = draw.Below(4) switch
            {
                0 => new Interval(one, null, draw.Chance(50)),
                1 => new Interval(null, one, upperOpen: draw.Chance(50)),
                2 => new Interval(one, one + Math.Abs(Number(draw)), draw.Chance(50), draw.Chance(50)),
                _ => default,
            };
            var fast = new FastRange(range);
            for (var question = 0; question < 20; question++)
            {
                var end = draw.Chance(50) ? range.Lower : range.Upper;
                var number = (draw.Chance(20) ? Number(draw) : end ?? one) + (draw.Pick(Steps) * (draw.Chance(50) ? 1 : -1));
                Assert.True(range.Contains(number) == fast.Contains(number), string.Create(CultureInfo.InvariantCulture, $"{number} in {range}"));
                draw.Saw(range.Contains(number) ? "inside" : "outside");
                draw.Saw(fast.TryContains(number, out _) ? "scaled" : "compared as decimals");
            }
        },
        "inside",
        "outside",
        "scaled",
        "compared as decimals");

    [Fact]
    public void A_decimal_has_the_parts_that_scaling_looks_at() => Assert.True(DecimalParts.AreAsExpected);

    [Fact]
    public void A_flag_has_the_bytes_that_testing_looks_at() => Assert.True(FlagBytes.AreAsExpected);

    private static decimal Number(Draw draw) => draw.Pick(Sizes) * (draw.Chance(70) ? 1 : -1);
}
