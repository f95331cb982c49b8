using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Tables;

/// <summary>The search for a piece, where bounds are held as whole numbers and where they cannot be, against counting decimals.</summary>
public sealed class SortedBoundsTests(ITestOutputHelper output)
{
    private static readonly decimal[] Steps = [0m, 1m, 0.01m, 0.0001m, 0.00001m, 0.0000000001m, 0.0000000000000000000000000001m];

    private static readonly Gen<decimal> Numbers =
        from size in Gen.Elements(0, 1, 5, 100, 12_345, 987_654_321)
        from scale in Gen.Elements(1m, 0.1m, 0.0001m, 0.000000001m, 1m / 3m, 1_000_000_000m, 50_000_000_000_000_000_000m)
        from sign in Gen.Elements(1m, 1m, -1m)
        select sign * size * scale;

    private static readonly Gen<(decimal[] Bounds, decimal Number)> Cases =
        from count in Gen.Choose(0, 40)
        from numbers in Gen.ArrayOf(Numbers, count)
        from extreme in Gen.Elements<decimal[]>([], [], [], [decimal.MaxValue], [decimal.MinValue, decimal.MaxValue])
        let bounds = numbers.Concat(extreme).Distinct().Order().ToArray()
        from other in Numbers
        from near in bounds.Length == 0 ? Numbers : Gen.Elements(bounds)
        from isNear in Gen.Choose(0, 4)
        from step in Gen.Elements(Steps)
        from sign in Gen.Elements(1m, -1m)
        select (bounds, isNear == 0 || Math.Abs(near) > 1e28m ? other : near + (sign * step));

    [Fact]
    public void A_number_lies_in_the_piece_that_counting_gives() => Law.Holds(
        Cases,
        one =>
        {
            var expected = one.Bounds.Count(bound => bound < one.Number) + one.Bounds.Count(bound => bound <= one.Number);
            Assert.Equal(expected, new SortedBounds(one.Bounds).PieceOf(one.Number));
            return expected % 2 == 1 ? "on a bound" : "between bounds";
        },
        output.WriteLine,
        one => $"{one.Number} among {string.Join(" ", one.Bounds)}");

    [Theory]
    [InlineData("1000000000000000.0001", 2)]
    [InlineData("999999999999999.9999", 0)]
    [InlineData("1000000000000000.0000000000001", 2)]
    [InlineData("-79228162514264337593543950335", 0)]
    [InlineData("79228162514264337593543950335", 2)]
    [InlineData("1000000000000000.00000000000", 1)]
    public void A_number_at_the_edge_of_the_whole_numbers_is_still_exact(string number, int piece) => Assert.Equal(
        piece, new SortedBounds([1_000_000_000_000_000m]).PieceOf(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));
}
