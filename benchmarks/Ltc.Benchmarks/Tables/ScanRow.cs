using System.Collections.Generic;
using System.Linq;

namespace Ltc.Benchmarks.Tables;

/// <summary>One row as a careful programmer writes it: plain bounds, and the levels as bits.</summary>
internal sealed class ScanRow(OrgLevel[] levels)
{
    internal decimal AmountFrom { get; init; } = decimal.MinValue;

    internal decimal AmountBelow { get; init; } = decimal.MaxValue;

    internal decimal MarginFrom { get; init; } = decimal.MinValue;

    internal decimal MarginBelow { get; init; } = decimal.MaxValue;

    internal bool? Urgent { get; init; }

    internal TermsDeviation Then { get; init; }

    internal uint LevelBits { get; } = levels.Aggregate(0u, (bits, level) => bits | (1u << (int)level));

    internal bool AsksLevel => LevelBits != 0;

    internal bool AsksAmount { get; init; }

    internal bool AsksMargin { get; init; }

    /// <summary>The same row as conditions.</summary>
    internal Condition<Order>[] Conditions()
    {
        var when = new List<Condition<Order>>();
        if (AsksAmount)
            when.Add(OrderFact.Amount.Within(Range(AmountFrom, AmountBelow)));
        if (AsksMargin)
            when.Add(OrderFact.Margin.Within(Range(MarginFrom, MarginBelow)));
        if (AsksLevel)
            when.Add(OrderFact.Level.In(levels));
        if (Urgent is { } urgent)
            when.Add(urgent ? OrderFact.Urgent.IsTrue : OrderFact.Urgent.IsFalse);
        return [.. when];
    }

    private static Interval Range(decimal from, decimal below) =>
        new(from == decimal.MinValue ? null : from, below == decimal.MaxValue ? null : below, upperOpen: true);
}
