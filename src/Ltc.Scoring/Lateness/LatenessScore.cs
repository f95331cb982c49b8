namespace Ltc;

/// <summary>Scores how likely a new receivable of a customer is paid late, from how he has paid before.</summary>
/// <remarks>
/// Immutable, safe to share between threads; scoring allocates nothing. No source gives points; every one of them is a default (ours) on the features that the
/// history gives, to be replaced by a card that was fitted to the ledger of the company. A customer without history is not known, and therefore at the
/// highest risk that his history could have.
/// </remarks>
public sealed class LatenessScore
{
    /// <summary>Creates a score.</summary>
    /// <param name="history">How the ledger is looked at.</param>
    /// <param name="card">The points; more points mean more risk.</param>
    /// <param name="bands">The bands of the score.</param>
    public LatenessScore(LatenessHistory history, Scorecard<LatenessFacts> card, ScoreBands<LatenessRisk> bands)
    {
        History = history;
        Card = card;
        Bands = bands;
    }

    /// <summary>How the ledger is looked at.</summary>
    /// <value>Never null.</value>
    public LatenessHistory History { get; }

    /// <summary>The points.</summary>
    /// <value>A card over the facts of lateness.</value>
    public Scorecard<LatenessFacts> Card { get; }

    /// <summary>The bands of the score.</summary>
    /// <value>Half-open.</value>
    public ScoreBands<LatenessRisk> Bands { get; }

    /// <summary>Defines our default points.</summary>
    /// <returns>The score, equal on every call.</returns>
    public static LatenessScore Define() => new(LatenessHistory.Define(), DefaultCard(), DefaultBands());

    /// <summary>Scores a customer.</summary>
    /// <param name="facts">How he has paid, as <see cref="LatenessHistory.At"/> tells it.</param>
    /// <returns>Score and risk.</returns>
    public LatenessResult Score(in LatenessFacts facts)
    {
        var points = Card.Score(facts);
        if (points.Lowest is not { } lowest || points.Highest is not { } highest)
            return default;
        return new LatenessResult(points.Answer, highest, lowest, Bands.Of(highest), Bands.Of(lowest));
    }

    private static Scorecard<LatenessFacts> DefaultCard() => Scorecard
        .For("lateness", LatenessFact.All, new("Lateness of a receivable", "应收逾期风险", "應收逾期風險"))
        .Clamp(0m, 100m)
        .Bands(DefaultBands())
        .Weighted(LatenessFact.LateShare, 40m, options: o => o.Increasing())
        .Number(LatenessFact.MeanDaysLate, days => days.Below(1m, 0m).Below(16m, 8m).Below(31m, 14m).Below(61m, 20m).Rest(25m).Increasing())
        .Number(LatenessFact.OpenCount, count => count.Below(3m, 0m).Below(10m, 3m).Rest(5m).Increasing())
        .Number(LatenessFact.OverdueCount, count => count.Below(1m, 0m).Below(3m, 10m).Rest(15m).Increasing())
        .Weighted(LatenessFact.DisputeShare, 15m, options: o => o.Increasing())
        .Build();

    private static ScoreBands<LatenessRisk> DefaultBands() => ScoreBands
        .For("lateness", LatenessRisk.Low, new("low", "低", "低"))
        .From(20m, LatenessRisk.Elevated, new("elevated", "偏高", "偏高"))
        .From(50m, LatenessRisk.High, new("high", "高", "高"))
        .Build();
}
