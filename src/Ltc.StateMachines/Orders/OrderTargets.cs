namespace Ltc;

/// <summary>The speed that a company wants of its orders, in calendar days.</summary>
/// <remarks>
/// Immutable. Source: domain.md §1.2, the five "ones". The fifth, a software order ready for download within a minute, is not a matter of days and is
/// left to the host.
/// Decided here: a week is 7 days and a month 30, so that a target does not depend on the calendar.
/// </remarks>
public sealed class OrderTargets
{
    /// <summary>Creates the targets.</summary>
    /// <param name="preProcessing">From receipt to confirmation, at most.</param>
    /// <param name="ready">From receipt to ready to ship, at most.</param>
    /// <param name="site">From confirmation to the site of the customer, at most.</param>
    /// <param name="acceptance">From the site to the acceptance, at most.</param>
    public OrderTargets(int preProcessing, int ready, int site, int acceptance)
    {
        PreProcessing = preProcessing;
        Ready = ready;
        Site = site;
        Acceptance = acceptance;
    }

    /// <summary>The days from receipt to confirmation.</summary>
    /// <value>1 unless a company says otherwise.</value>
    public int PreProcessing { get; }

    /// <summary>The days from receipt to ready to ship.</summary>
    /// <value>7 unless a company says otherwise.</value>
    public int Ready { get; }

    /// <summary>The days from confirmation to the site of the customer.</summary>
    /// <value>30 unless a company says otherwise.</value>
    public int Site { get; }

    /// <summary>The days from the site to the acceptance.</summary>
    /// <value>30 unless a company says otherwise.</value>
    public int Acceptance { get; }

    /// <summary>Defines the targets of domain.md §1.2.</summary>
    /// <returns>1 day, 7, 30 and 30 days.</returns>
    public static OrderTargets Define() => new(1, 7, 30, 30);
}
