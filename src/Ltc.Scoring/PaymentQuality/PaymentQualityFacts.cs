namespace Ltc;

/// <summary>What is known about the payment terms of a contract: which share of the price is due when. A property that is null is not known.</summary>
public record struct PaymentQualityFacts
{
    /// <summary>What is paid in advance.</summary>
    /// <value>A fraction of the price from 0 to 1; null is not known.</value>
    public decimal? Advance { get; set; }

    /// <summary>What is due on shipment or delivery.</summary>
    /// <value>A fraction of the price from 0 to 1; null is not known.</value>
    public decimal? Shipment { get; set; }

    /// <summary>What is due on preliminary acceptance (PAC, 初验).</summary>
    /// <value>A fraction of the price from 0 to 1; null is not known.</value>
    public decimal? Pac { get; set; }

    /// <summary>What is due on final acceptance (FAC, 终验).</summary>
    /// <value>A fraction of the price from 0 to 1; null is not known.</value>
    public decimal? Fac { get; set; }

    /// <summary>What is due after final acceptance: retention, warranty.</summary>
    /// <value>A fraction of the price from 0 to 1; null is not known.</value>
    public decimal? AfterFac { get; set; }

    /// <summary>How long the customer may take to pay after a milestone.</summary>
    /// <value>Days, from 0 to 36,500; null is not known.</value>
    public decimal? TermDays { get; set; }
}
