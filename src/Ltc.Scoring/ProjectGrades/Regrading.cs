using System.Collections.Generic;
using System.Linq;
using static Ltc.RegradeFact;

namespace Ltc;

/// <summary>Says when a project has to be graded again (重新定级).</summary>
/// <remarks>
/// Immutable, safe to share between threads; asking allocates nothing. Source: domain.md §4.2. Decided here: a change of the amount by 30 % demands it, up or
/// down, the bound included; margin bands are those of the contract quality card, half-open; every trigger stands for itself.
/// </remarks>
public sealed class Regrading
{
    private const string Source = "domain.md §4.2";

    private readonly Checklist<RegradeFacts> _triggers;

    private Regrading(IReadOnlyList<Requirement<RegradeFacts>> triggers) => _triggers = new Checklist<RegradeFacts>(
        "regrade-triggers", new("triggers of a new grade", "重新定级触发条件", "重新定級觸發條件"), RegradeFact.All, triggers);

    /// <summary>The triggers: what demands a new grading.</summary>
    /// <value>In the order of declaration, which never matters; at most 32.</value>
    public IReadOnlyList<Requirement<RegradeFacts>> Triggers => _triggers.Requirements;

    /// <summary>Defines the triggers of domain.md §4.2.</summary>
    /// <returns>Amount, margin band, customer tier, rival and market.</returns>
    public static Regrading Define() => TryCreate(Default(0.30m, [0.05m, 0.15m, 0.25m, 0.35m]), out var regrading, out var findings)
        ? regrading!
        : throw new DefinitionException("regrade", findings);

    /// <summary>Makes triggers, or says everything that is wrong with them.</summary>
    /// <param name="triggers">What demands a new grading; at most 32.</param>
    /// <param name="regrading">The triggers, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when they were made.</param>
    /// <returns>Whether they were made.</returns>
    public static bool TryCreate(IReadOnlyList<Requirement<RegradeFacts>> triggers, out Regrading? regrading, out IReadOnlyList<Finding> findings)
    {
        findings = ChecklistFindings.Complete(triggers, Checklist<RegradeFacts>.Most, "/triggers");
        regrading = findings.Count == 0 ? new Regrading(triggers) : null;
        return regrading is not null;
    }

    /// <summary>Asks whether a project has to be graded again.</summary>
    /// <param name="facts">What has changed since.</param>
    /// <returns>What demands it.</returns>
    public RegradeResult Test(in RegradeFacts facts)
    {
        var tested = _triggers.Check(facts);
        var (unmet, unknown, count) = (tested.Unmet, tested.Unknown, _triggers.Count);
        var all = count == Checklist<RegradeFacts>.Most ? uint.MaxValue : (1u << count) - 1;
        return new RegradeResult(this, all & ~unmet & ~unknown, unknown);
    }

    private static Requirement<RegradeFacts>[] Default(decimal amountChange, decimal[] marginBands) =>
    [
        new("regrade-amount", AmountChange.AtLeast(amountChange) | AmountChange.AtMost(-amountChange), new(
            "the amount has changed by 30 % or more", "金额变化达到 30%", "金額變化達到 30%"), Source),
        new("regrade-margin-band", MarginBandChanged(marginBands), new(
            "the margin has moved to another band", "毛利率进入另一区间", "毛利率進入另一區間"), Source),
        new("regrade-customer-tier", CustomerTierChanged.IsTrue, new("the customer has moved to another tier", "客户等级已变化", "客戶等級已變化"), Source),
        new("regrade-new-rival", NewRival.IsTrue, new("a new rival has appeared", "出现新的竞争对手", "出現新的競爭對手"), Source),
        new("regrade-market-event", MarketEvent.IsTrue, new("something in the market has changed the prospects", "市场出现重大变化", "市場出現重大變化"), Source),
    ];

    private static Condition<RegradeFacts> MarginBandChanged(decimal[] bounds)
    {
        var edges = bounds.Select(bound => (decimal?)bound).Prepend(null).Append(null).ToArray();
        var bands = edges.Zip(edges.Skip(1), (from, to) => new Interval(from, to, lowerOpen: false, upperOpen: true));
        return Condition<RegradeFacts>.Any([.. bands.Select(band => GradedMargin.Within(band) & !Margin.Within(band))]);
    }
}
