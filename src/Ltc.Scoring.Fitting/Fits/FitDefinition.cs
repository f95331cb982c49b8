using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Ltc;

/// <summary>How a scorecard is learned: checked, immutable.</summary>
/// <remarks>
/// The defaults are ours. Twenty bins and twenty points to double the odds are what practice uses; the limits of the guards are set so that ordinary columns
/// pass.
/// </remarks>
public sealed class FitDefinition
{
    private readonly Dictionary<string, PointsDirection> _monotone;

    private FitDefinition(FitDefinitionData data, FitDefinitionCheck check)
    {
        Id = check.Named(data.Id ?? "fitted", "id");
        Method = check.Defined(data.Method ?? FitMethod.Logistic, "method");
        Binning = check.Defined(data.Binning ?? BinningMethod.Quantile, "binning");
        Bins = (int)check.Within(data.Bins ?? 20, 2, 100, "bins");
        Folds = (int)check.Within(data.Folds ?? 5, 2, 50, "folds");
        FewestRowsOfLevel = (int)check.Within(data.FewestRowsOfLevel ?? 20, 1, 1000000, "fewestRowsOfLevel");
        FewestRowsOfClass = (int)check.Within(data.FewestRowsOfClass ?? 2, 1, 1000000, "fewestRowsOfClass");
        RareShare = check.Within(data.RareShare ?? 0.005m, 0m, 0.5m, "rareShare");
        Difference = check.Within(data.Difference ?? 3.84m, 0m, 1000m, "difference");
        Penalty = check.Within(data.Penalty ?? 1m, 0.000001m, 1000000m, "penalty");
        PointsToDouble = check.Within(data.PointsToDouble ?? 20m, 1m, 1000m, "pointsToDouble");
        EvenOddsScore = (int)check.Within(data.EvenOddsScore ?? 500, -1000000, 1000000, "evenOddsScore");
        SecondShare = check.Within(data.SecondShare ?? 0.2m, 0.05m, 0.95m, "secondShare");
        LeakAuc = check.Within(data.LeakAuc ?? 0.8m, 0.5m, 1m, "leakAuc");
        FilledDifference = check.Within(data.FilledDifference ?? 0.25m, 0m, 1m, "filledDifference");
        DriftOdds = check.Within(data.DriftOdds ?? 1.25m, 1m, 1000m, "driftOdds");
        DriftDeviations = check.Within(data.DriftDeviations ?? 4m, 0m, 1000m, "driftDeviations");
        StabilityLimit = check.Within(data.StabilityLimit ?? 0.25m, 0m, 1000m, "stabilityLimit");
        _monotone = new Dictionary<string, PointsDirection>(StringComparer.Ordinal);
        foreach (var pair in data.Monotone ?? new Dictionary<string, PointsDirection>())
            _monotone[pair.Key] = check.Defined(pair.Value, "monotone/" + pair.Key);
        Monotone = new ReadOnlyDictionary<string, PointsDirection>(_monotone);
    }

    /// <summary>Our defaults: logistic regression on twenty quantile bins, five folds, twenty points to double the odds.</summary>
    /// <value>The same object each time.</value>
    public static FitDefinition Default { get; } = Create(default);

    /// <summary>The id of the card.</summary>
    /// <value>Kebab-case.</value>
    public string Id { get; }

    /// <summary>How points are learned from bins.</summary>
    /// <value>Logistic regression unless said.</value>
    public FitMethod Method { get; }

    /// <summary>How numbers are cut into bins.</summary>
    /// <value>At quantiles unless said.</value>
    public BinningMethod Binning { get; }

    /// <summary>The columns of numbers whose points go one way, and which.</summary>
    /// <value>By heading.</value>
    public IReadOnlyDictionary<string, PointsDirection> Monotone { get; }

    /// <summary>The most bins of a number.</summary>
    /// <value>2 to 100.</value>
    public int Bins { get; }

    /// <summary>The parts into which the rows are dealt, each held out once.</summary>
    /// <value>2 to 50.</value>
    public int Folds { get; }

    /// <summary>A level with fewer rows is pooled with the other rare ones, and so is a small bin beside a value that fills one alone.</summary>
    /// <value>1 to 1,000,000.</value>
    public int FewestRowsOfLevel { get; }

    /// <summary>The fewest rows with and without the outcome that each fold must hold.</summary>
    /// <value>1 to 1,000,000.</value>
    public int FewestRowsOfClass { get; }

    /// <summary>A level in a smaller share of the rows is pooled with the other rare ones.</summary>
    /// <value>0 to 0.5, as a fraction.</value>
    public decimal RareShare { get; }

    /// <summary>How much two neighbours must differ to stay apart in optimal binning: twice the logarithm of their likelihood ratio.</summary>
    /// <value>0 to 1,000; 3.84 is one chance in twenty.</value>
    public decimal Difference { get; }

    /// <summary>What pulls the weights of the logistic regression towards zero: half of it times the square of each.</summary>
    /// <value>0.000001 to 1,000,000.</value>
    public decimal Penalty { get; }

    /// <summary>How many points double the odds.</summary>
    /// <value>1 to 1,000.</value>
    public decimal PointsToDouble { get; }

    /// <summary>The score at which the outcome is as likely as not.</summary>
    /// <value>−1,000,000 to 1,000,000.</value>
    public int EvenOddsScore { get; }

    /// <summary>The share of the rows, ordered by time, that makes the second period.</summary>
    /// <value>0.05 to 0.95, as a fraction.</value>
    public decimal SecondShare { get; }

    /// <summary>A column that alone separates held-out rows as well as this is suspected of knowing the outcome.</summary>
    /// <value>0.5 to 1, an AUC.</value>
    public decimal LeakAuc { get; }

    /// <summary>How much more often a column is filled in where the outcome is known than where it is not, to be suspected.</summary>
    /// <value>0 to 1, as a fraction.</value>
    public decimal FilledDifference { get; }

    /// <summary>The odds of the outcome drift when they change between two periods by this factor or more, up or down.</summary>
    /// <value>1 to 1,000.</value>
    public decimal DriftOdds { get; }

    /// <summary>The odds drift only when the change of the base rate is as many standard errors as this.</summary>
    /// <value>0 to 1,000.</value>
    public decimal DriftDeviations { get; }

    /// <summary>The stability index (PSI) from which the scores of two periods count as shifted.</summary>
    /// <value>0 to 1,000.</value>
    public decimal StabilityLimit { get; }

    /// <summary>Makes a checked definition.</summary>
    /// <param name="data">What was said.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="DefinitionException">Something is out of its range; every finding is named.</exception>
    public static FitDefinition Create(FitDefinitionData data) =>
        TryCreate(data, out var definition, out var findings) ? definition! : throw new DefinitionException("fit", findings);

    /// <summary>Checks what was said.</summary>
    /// <param name="data">What was said.</param>
    /// <param name="definition">The definition; null when something is wrong.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryCreate(FitDefinitionData data, out FitDefinition? definition, out IReadOnlyList<Finding> findings)
    {
        var check = new FitDefinitionCheck();
        var made = new FitDefinition(data, check);
        findings = check.Findings;
        definition = findings.Count == 0 ? made : null;
        return definition is not null;
    }

    /// <summary>Which way the points of a column should go; null where nobody asked.</summary>
    internal PointsDirection? DirectionOf(string column) => _monotone.TryGetValue(column, out var direction) ? direction : null;
}
