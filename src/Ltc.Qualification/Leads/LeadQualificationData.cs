namespace Ltc;

/// <summary>The weights and thresholds that leads are qualified by, as a company writes them down.</summary>
/// <remarks>
/// Settable at the edge; <see cref="LeadQualifier.TryCreate"/> checks it. Start from <see cref="Define"/>: <c>default</c> has no weights and is refused.
/// Source: domain.md §6.3; every number is default (ours).
/// </remarks>
public record struct LeadQualificationData
{
    /// <summary>The points of the scope fit.</summary>
    /// <value>10; the eight weights are 0 or more and add up to 100.</value>
    public decimal ScopeFit { get; set; }

    /// <summary>The points of acceptable risks.</summary>
    /// <value>10.</value>
    public decimal Risk { get; set; }

    /// <summary>The points of an urgent need.</summary>
    /// <value>15.</value>
    public decimal Urgency { get; set; }

    /// <summary>The points of a clear purchasing process.</summary>
    /// <value>15.</value>
    public decimal PurchasingProcess { get; set; }

    /// <summary>The points of a good relation.</summary>
    /// <value>20.</value>
    public decimal Relationship { get; set; }

    /// <summary>The points of a ready solution.</summary>
    /// <value>15.</value>
    public decimal Solution { get; set; }

    /// <summary>The points of an available team.</summary>
    /// <value>5.</value>
    public decimal Team { get; set; }

    /// <summary>The points of a lead over the competition.</summary>
    /// <value>10.</value>
    public decimal Competition { get; set; }

    /// <summary>The score from which a lead has high value.</summary>
    /// <value>70, inside the grade; above <see cref="GeneralFrom"/>.</value>
    public decimal HighFrom { get; set; }

    /// <summary>The score from which a lead has any value.</summary>
    /// <value>40, inside the grade.</value>
    public decimal GeneralFrom { get; set; }

    /// <summary>The mean of urgency and purchasing process from which a lead is hot: near enough to convert.</summary>
    /// <value>75, inside the grade, of 100; above <see cref="WarmFrom"/>.</value>
    public decimal HotFrom { get; set; }

    /// <summary>The mean of urgency and purchasing process from which a lead is warm.</summary>
    /// <value>40, inside the grade, of 100.</value>
    public decimal WarmFrom { get; set; }

    /// <summary>The share of the points of question 3 from which we can win.</summary>
    /// <value>0.5 as a fraction: 25 of 50 points.</value>
    public decimal WinShare { get; set; }

    /// <summary>The score from which a lead may convert.</summary>
    /// <value>60; not below <see cref="GeneralFrom"/>.</value>
    public decimal ConvertFrom { get; set; }

    internal readonly decimal WinPoints => Relationship + Solution + Team + Competition;

    /// <summary>Defines the default weights and thresholds.</summary>
    /// <returns>Those of domain.md §6.3.</returns>
    public static LeadQualificationData Define() => new()
    {
        ScopeFit = 10m,
        Risk = 10m,
        Urgency = 15m,
        PurchasingProcess = 15m,
        Relationship = 20m,
        Solution = 15m,
        Team = 5m,
        Competition = 10m,
        HighFrom = 70m,
        GeneralFrom = 40m,
        HotFrom = 75m,
        WarmFrom = 40m,
        WinShare = 0.5m,
        ConvertFrom = 60m,
    };
}
