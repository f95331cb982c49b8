using System.Collections.Generic;

namespace Ltc;

/// <summary>What a fit is told: methods, sizes, the scale of points and the limits of the guards. A property that is null takes our default.</summary>
/// <remarks>Settable at the edge; <see cref="FitDefinition"/> is the checked form. Every default is ours.</remarks>
public record struct FitDefinitionData
{
    /// <summary>The id of the card.</summary>
    /// <value>Null is <c>fitted</c>.</value>
    public string? Id { get; set; }

    /// <summary>How points are learned from bins.</summary>
    /// <value>Null is <see cref="FitMethod.Logistic"/>.</value>
    public FitMethod? Method { get; set; }

    /// <summary>How numbers are cut into bins.</summary>
    /// <value>Null is <see cref="BinningMethod.Quantile"/>.</value>
    public BinningMethod? Binning { get; set; }

    /// <summary>The columns of numbers whose points go one way, and which.</summary>
    /// <value>By heading; null is none.</value>
    public IReadOnlyDictionary<string, PointsDirection>? Monotone { get; set; }

    /// <summary>The most bins of a number.</summary>
    /// <value>2 to 100; null is 20.</value>
    public int? Bins { get; set; }

    /// <summary>The parts into which the rows are dealt, each held out once.</summary>
    /// <value>2 to 50; null is 5.</value>
    public int? Folds { get; set; }

    /// <summary>A level with fewer rows is pooled with the other rare ones, and so is a small bin beside a value that fills one alone.</summary>
    /// <value>1 to 1,000,000; null is 20.</value>
    public int? FewestRowsOfLevel { get; set; }

    /// <summary>The fewest rows with and without the outcome that each fold must hold.</summary>
    /// <value>1 to 1,000,000; null is 2.</value>
    public int? FewestRowsOfClass { get; set; }

    /// <summary>A level in a smaller share of the rows is pooled with the other rare ones.</summary>
    /// <value>0 to 0.5, as a fraction; null is 0.005.</value>
    public decimal? RareShare { get; set; }

    /// <summary>How much two neighbours must differ to stay apart in optimal binning: twice the logarithm of their likelihood ratio.</summary>
    /// <value>0 to 1,000; 3.84 is one chance in twenty; null is 3.84.</value>
    public decimal? Difference { get; set; }

    /// <summary>What pulls the weights of the logistic regression towards zero: half of it times the square of each.</summary>
    /// <value>0.000001 to 1,000,000; null is 1.</value>
    public decimal? Penalty { get; set; }

    /// <summary>How many points double the odds.</summary>
    /// <value>1 to 1,000; null is 20.</value>
    public decimal? PointsToDouble { get; set; }

    /// <summary>The score at which the outcome is as likely as not.</summary>
    /// <value>−1,000,000 to 1,000,000; null is 500.</value>
    public int? EvenOddsScore { get; set; }

    /// <summary>The share of the rows, ordered by time, that makes the second period.</summary>
    /// <value>0.05 to 0.95, as a fraction; null is 0.2.</value>
    public decimal? SecondShare { get; set; }

    /// <summary>A column that alone separates held-out rows as well as this is suspected of knowing the outcome.</summary>
    /// <value>0.5 to 1, an AUC; null is 0.8.</value>
    public decimal? LeakAuc { get; set; }

    /// <summary>How much more often a column is filled in where the outcome is known than where it is not, to be suspected.</summary>
    /// <value>0 to 1, as a fraction; null is 0.25.</value>
    public decimal? FilledDifference { get; set; }

    /// <summary>The odds of the outcome drift when they change between two periods by this factor or more, up or down.</summary>
    /// <value>1 to 1,000; null is 1.25.</value>
    public decimal? DriftOdds { get; set; }

    /// <summary>The odds drift only when the change of the base rate is as many standard errors as this.</summary>
    /// <value>0 to 1,000; null is 4.</value>
    public decimal? DriftDeviations { get; set; }

    /// <summary>The stability index (PSI) from which the scores of two periods count as shifted.</summary>
    /// <value>0 to 1,000; null is 0.25.</value>
    public decimal? StabilityLimit { get; set; }
}
