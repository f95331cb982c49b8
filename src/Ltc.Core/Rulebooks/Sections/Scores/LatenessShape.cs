using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The risk that a receivable is paid late: how the ledger is looked at, and the card whose bands are the risks.</summary>
internal static class LatenessShape
{
    private static readonly Property<LatenessScore, int> Grace = new("graceDays", score => score.History.GraceDays, Count, stricter: StricterWhen.Lower);
    private static readonly Property<LatenessScore, int?> LookBack = new("lookBackDays", score => score.History.LookBackDays, Maybe(Some));
    private static readonly Property<LatenessScore, Scorecard<LatenessFacts>> Card = new("card", score => score.Card, CardShape.Of("lateness", LatenessFact.All));

    internal static readonly Shape<LatenessScore> Shape = new ObjectShape<LatenessScore>(Make, Grace, LookBack, Card);

    private static IReadOnlyList<Finding> Make(Fields<LatenessScore> fields, out LatenessScore? score)
    {
        score = null;
        var findings = BandsShape.OfFallingCard<LatenessRisk>(fields.Of(Card).Definition, out var bands);
        if (bands is null)
            return findings;
        LatenessHistory.TryCreate(fields.Of(Grace), fields.Of(LookBack), out var history, out findings);
        if (history is not null)
            score = new LatenessScore(history, fields.Of(Card), bands);
        return findings;
    }
}
