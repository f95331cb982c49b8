namespace Ltc;

/// <summary>One receivable of a customer as the ledger has it today, later events included.</summary>
/// <remarks>
/// What had not happened yet on the day of a question is left out by <see cref="LatenessHistory"/>, so that a ledger can be handed over as it stands.
/// </remarks>
public record struct PastReceivable
{
    /// <summary>When the invoice was issued.</summary>
    /// <value>Null is not known; such a receivable cannot be placed in time and is counted apart.</value>
    public CalendarDate? Issued { get; set; }

    /// <summary>The last day on which a payment was in time.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? Due { get; set; }

    /// <summary>When it was paid in full.</summary>
    /// <value>Null while it is not.</value>
    public CalendarDate? Paid { get; set; }

    /// <summary>When the customer first disputed it.</summary>
    /// <value>Null when he never did.</value>
    public CalendarDate? Disputed { get; set; }
}
