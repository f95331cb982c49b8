namespace Ltc;

/// <summary>The limits inside which a decision holds.</summary>
/// <remarks>
/// A limit that is not named covers nothing of its kind: "unlimited" is said by a number, never by leaving the limit out.
/// Mutable at the edge (JSON, EF, C# 7.3); a <see cref="DecisionRecord"/> copies it. Source: domain.md §14.2 step 6.
/// </remarks>
public sealed class Envelope
{
    /// <summary>The largest amount.</summary>
    /// <value>Null covers no amount.</value>
    public Money? Amount { get; set; }

    /// <summary>The lowest gross margin.</summary>
    /// <value>A fraction, 0.12 for 12 %; null covers no margin.</value>
    public decimal? Margin { get; set; }

    /// <summary>How far the price may still be conceded.</summary>
    /// <value>A fraction of the approved price; null covers no concession.</value>
    public decimal? Concession { get; set; }

    /// <summary>The worst terms.</summary>
    /// <value>Null covers no terms.</value>
    public TermsDeviation? Terms { get; set; }

    internal Envelope Copy() => (Envelope)MemberwiseClone();
}
