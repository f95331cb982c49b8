namespace Ltc;

/// <summary>A rate between two currencies as it is stored.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); <see cref="ExchangeRates.TryCreate"/> checks and copies it.</remarks>
public sealed class ExchangeRateData
{
    /// <summary>The currency of the amount.</summary>
    /// <value>An ISO 4217 code; required.</value>
    public string? From { get; set; }

    /// <summary>The currency that the amount is brought into.</summary>
    /// <value>An ISO 4217 code; required.</value>
    public string? To { get; set; }

    /// <summary>How many units of the second make one of the first.</summary>
    /// <value>More than zero; required.</value>
    public decimal? Rate { get; set; }

    /// <summary>The first day on which the rate holds.</summary>
    /// <value>Required.</value>
    public CalendarDate? ValidFrom { get; set; }

    /// <summary>The first day on which the rate no longer holds.</summary>
    /// <value>Required; after the first day.</value>
    public CalendarDate? ValidUntil { get; set; }
}
