using System;

namespace Ltc;

/// <summary>The clocks that run on an order, read from its dates.</summary>
/// <remarks>
/// Immutable, equal by content. Source: domain.md §13 and §1.2. Decided here: an order starts OTD on the day it is received; PAC ends OTD and starts DTC,
/// because PAC is the first
/// acceptance that lets an invoice out; the last payment ends DTC on the order, while ATCC ends it on the contract. A date that is missing is never
/// counted as good or bad.
/// </remarks>
public readonly struct OrderClocks : IEquatable<OrderClocks>
{
    private OrderClocks(in OrderFacts facts, CalendarDate? now)
    {
        OpportunityToOrder = OrderClock.Between(facts.InitiatedOn, facts.ReceivedOn, now);
        OrderToDelivery = OrderClock.Between(facts.ReceivedOn, facts.PacOn, now);
        DeliveryToCash = OrderClock.Between(facts.PacOn, facts.PaidOn, now);
        PreProcessing = OrderClock.Between(facts.ReceivedOn, facts.ConfirmedOn, now);
        Ready = OrderClock.Between(facts.ReceivedOn, facts.ReadyOn, now);
        Site = OrderClock.Between(facts.ConfirmedOn, facts.DeliveredOn, now);
        Acceptance = OrderClock.Between(facts.DeliveredOn, facts.PacOn, now);
    }

    /// <summary>OTO: from ATI to the order.</summary>
    /// <value>Stopped for every order whose two dates are known.</value>
    public OrderClock OpportunityToOrder { get; }

    /// <summary>OTD: from the order to the preliminary acceptance.</summary>
    /// <value>Running until the PAC is dated.</value>
    public OrderClock OrderToDelivery { get; }

    /// <summary>DTC: from the preliminary acceptance to the last payment.</summary>
    /// <value>Unknown until the PAC is dated.</value>
    public OrderClock DeliveryToCash { get; }

    /// <summary>From receipt to confirmation.</summary>
    /// <value>Held against <see cref="OrderTargets.PreProcessing"/>.</value>
    public OrderClock PreProcessing { get; }

    /// <summary>From receipt to ready to ship.</summary>
    /// <value>Held against <see cref="OrderTargets.Ready"/>.</value>
    public OrderClock Ready { get; }

    /// <summary>From confirmation to the site of the customer.</summary>
    /// <value>Held against <see cref="OrderTargets.Site"/>.</value>
    public OrderClock Site { get; }

    /// <summary>From the site to the preliminary acceptance.</summary>
    /// <value>Held against <see cref="OrderTargets.Acceptance"/>.</value>
    public OrderClock Acceptance { get; }

    /// <summary>Reads the clocks of an order.</summary>
    /// <param name="facts">The facts; <see cref="OrderFacts.At"/> says when the running clocks are read.</param>
    /// <returns>The clocks.</returns>
    public static OrderClocks Read(in OrderFacts facts) => new(facts, facts.At is { } at ? CalendarDate.Of(at) : null);

    /// <summary>Holds the receipt-to-confirmation clock against its target.</summary>
    /// <param name="targets">The targets.</param>
    /// <returns>Met, missed or unknown.</returns>
    public TargetResult PreProcessingTarget(OrderTargets targets) => PreProcessing.Against(targets.PreProcessing);

    /// <summary>Holds the receipt-to-ready clock against its target.</summary>
    /// <param name="targets">The targets.</param>
    /// <returns>Met, missed or unknown.</returns>
    public TargetResult ReadyTarget(OrderTargets targets) => Ready.Against(targets.Ready);

    /// <summary>Holds the confirmation-to-site clock against its target.</summary>
    /// <param name="targets">The targets.</param>
    /// <returns>Met, missed or unknown.</returns>
    public TargetResult SiteTarget(OrderTargets targets) => Site.Against(targets.Site);

    /// <summary>Holds the site-to-acceptance clock against its target.</summary>
    /// <param name="targets">The targets.</param>
    /// <returns>Met, missed or unknown.</returns>
    public TargetResult AcceptanceTarget(OrderTargets targets) => Acceptance.Against(targets.Acceptance);

    /// <inheritdoc/>
    public bool Equals(OrderClocks other) =>
        OpportunityToOrder == other.OpportunityToOrder && OrderToDelivery == other.OrderToDelivery && DeliveryToCash == other.DeliveryToCash
        && PreProcessing == other.PreProcessing && Ready == other.Ready && Site == other.Site && Acceptance == other.Acceptance;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OrderClocks other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((OrderToDelivery.GetHashCode() * 397) ^ DeliveryToCash.GetHashCode());

    /// <summary>Compares two readings.</summary>
    /// <param name="left">One reading.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether every clock shows the same.</returns>
    public static bool operator ==(OrderClocks left, OrderClocks right) => left.Equals(right);

    /// <summary>Compares two readings.</summary>
    /// <param name="left">One reading.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether a clock differs.</returns>
    public static bool operator !=(OrderClocks left, OrderClocks right) => !left.Equals(right);

    /// <summary>The three main clocks in short.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => $"OTO {OpportunityToOrder}, OTD {OrderToDelivery}, DTC {DeliveryToCash}";
}
