namespace Ltc;

/// <summary>How long an item should stay in a funnel stage, and how likely it is won from there.</summary>
/// <remarks>Immutable. Source: domain.md §1.5; every number is a default of a consultancy's and belongs to the company that uses it.</remarks>
public sealed class FunnelTerms
{
    /// <summary>Creates the terms of a funnel stage.</summary>
    /// <param name="stage">The funnel stage.</param>
    /// <param name="text">Its name.</param>
    /// <param name="alarmMonths">After how many months an item is stale; null for never.</param>
    /// <param name="benchmarkMonths">How many months are usual; null for no benchmark.</param>
    /// <param name="probability">How likely it is won, a fraction from 0 to 1.</param>
    public FunnelTerms(FunnelStage stage, Text text, decimal? alarmMonths, decimal? benchmarkMonths, decimal probability)
    {
        Stage = stage;
        Text = text;
        AlarmMonths = alarmMonths;
        BenchmarkMonths = benchmarkMonths;
        Probability = probability;
    }

    /// <summary>The funnel stage.</summary>
    /// <value>One of the six.</value>
    public FunnelStage Stage { get; }

    /// <summary>The name for people.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>After how many months an item is stale.</summary>
    /// <value>Null for never.</value>
    public decimal? AlarmMonths { get; }

    /// <summary>How many months are usual; an item that stays more than twice as long is a zombie.</summary>
    /// <value>Null for no benchmark.</value>
    public decimal? BenchmarkMonths { get; }

    /// <summary>How likely an item in this stage is won.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal Probability { get; }
}
