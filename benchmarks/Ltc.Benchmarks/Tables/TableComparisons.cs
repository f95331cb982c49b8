using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc.Benchmarks.Tables;

/// <summary>A decision table beside a scan of its rows by hand.</summary>
internal static class TableComparisons
{
    private const int Questions = 4096;
    private const double LargeLimit = 0.6;
    private const double SmallLimit = 1.2;

    private static readonly Order[] Same = [.. Enumerable.Repeat(new Order { Amount = 4_200_000m, Margin = 0.14m, Level = OrgLevel.Region, Urgent = false }, Questions)];
    private static readonly Order[] Random = MakeRandom();

    internal static IEnumerable<Comparison> All =>
    [
        .. Over(100, HitPolicy.Unique, LargeLimit),
        .. Over(100, HitPolicy.Strictest, LargeLimit),
        .. Over(8, HitPolicy.Unique, SmallLimit),
        .. Over(8, HitPolicy.Strictest, SmallLimit),
        .. Over(5, HitPolicy.First, SmallLimit),
    ];

    private static IEnumerable<Comparison> Over(int size, HitPolicy hit, double limit)
    {
        var rows = Rows(size);
        var scan = new ScanTable(rows, hit);
        var table = Table(rows, hit);
        var name = string.Create(CultureInfo.InvariantCulture, $"table of {size} rows, {hit.ToString().ToLowerInvariant()}");
        yield return new($"{name}, predicted", limit, Questions, () => Run(table, Same), () => Run(scan, Same));
        yield return new($"{name}, random", limit, Questions, () => Run(table, Random), () => Run(scan, Random));
    }

    private static long Run(DecisionTable<Order, TermsDeviation> table, Order[] orders)
    {
        var sum = 0L;
        foreach (ref readonly var order in orders.AsSpan())
        {
            var answer = table.Decide(order);
            sum += (long)answer.Answer + (long)answer.Result.GetValueOrDefault();
        }

        return sum;
    }

    private static long Run(ScanTable table, Order[] orders)
    {
        var sum = 0L;
        foreach (ref readonly var order in orders.AsSpan())
        {
            var answer = table.Decide(order);
            sum += (long)answer.Answer + (long)answer.Result.GetValueOrDefault();
        }

        return sum;
    }

    /// <summary>Bands of amounts, within them levels, margins or urgency.</summary>
    private static ScanRow[] Rows(int size) => [.. Enumerable.Range(0, size).Select(number =>
    {
        var bands = Math.Max(2, size / 4);
        var from = 10_000_000m / bands * (number / 4);
        var below = number / 4 == bands - 1 ? decimal.MaxValue : 10_000_000m / bands * ((number / 4) + 1);
        var then = (TermsDeviation)(number % 4);
        return (number % 4) switch
        {
            0 => new ScanRow([OrgLevel.FrontUnit, OrgLevel.RepOffice]) { AsksAmount = true, AmountFrom = from, AmountBelow = below, Then = then },
            1 => new ScanRow([OrgLevel.Region, OrgLevel.Company]) { AsksAmount = true, AmountFrom = from, AmountBelow = below, AsksMargin = true, MarginBelow = 0.12m, Then = then },
            2 => new ScanRow([OrgLevel.Region]) { AsksAmount = true, AmountFrom = from, AmountBelow = below, AsksMargin = true, MarginFrom = 0.12m, Then = then },
            _ => new ScanRow([OrgLevel.Company]) { AsksAmount = true, AmountFrom = from, AmountBelow = below, AsksMargin = true, MarginFrom = 0.12m, Urgent = true, Then = then },
        };
    })];

    private static DecisionTable<Order, TermsDeviation> Table(ScanRow[] rows, HitPolicy hit)
    {
        var builder = DecisionTable.For<Order, TermsDeviation>("measured").Hit(hit, Enum.GetValues<TermsDeviation>());
        for (var i = 0; i < rows.Length; i++)
            builder.Row("row-" + i.ToString(CultureInfo.InvariantCulture), rows[i].Then, rows[i].Conditions());
        return builder.Build();
    }

    private static Order[] MakeRandom()
    {
        var random = new Random(20260615);
        bool Known() => random.Next(5) > 0;
        return [.. Enumerable.Range(0, Questions).Select(_ => new Order
        {
            Amount = Known() ? random.Next(12_000_000) : null,
            Margin = Known() ? random.Next(25) / 100m : null,
            Level = Known() ? (OrgLevel)random.Next(4) : null,
            Urgent = Known() ? random.Next(2) == 0 : null,
        })];
    }
}
