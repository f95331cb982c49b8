namespace Ltc;

/// <summary>A scorecard learned from a table, with its report and the probabilities that its scores stand for.</summary>
/// <remarks>Immutable. The same table and definition give the same card, byte for byte.</remarks>
public sealed class FittedScorecard
{
    internal FittedScorecard(PointsModel model, ScorecardDefinition card, FitReport report, ScoreCalibration calibration)
    {
        Card = card;
        Model = model;
        Report = report;
        Calibration = calibration;
    }

    /// <summary>The card as data: what scores a row, travels as JSON and is read by people.</summary>
    /// <value>A characteristic for each column, in the order of the table.</value>
    public ScorecardDefinition Card { get; }

    /// <summary>How good the card is, and what the guards say.</summary>
    /// <value>Measured on rows that were held out.</value>
    public FitReport Report { get; }

    /// <summary>The probability that a score stands for.</summary>
    /// <value>Learned from the scores of held-out rows.</value>
    public ScoreCalibration Calibration { get; }

    internal PointsModel Model { get; }
}
