using System.Collections.Generic;
using System.Linq;

namespace Ltc.Testing;

/// <summary>Generates values for scorecards, at the edges of their bins and one step beside.</summary>
public static class GenerateRow
{
    private const decimal Step = 0.000000001m;

    /// <summary>Draws a row; some values are not known, a few lie in no bin.</summary>
    public static ScoreValue[] Any(Draw draw, ScorecardDefinition card) =>
        [.. card.Characteristics.Select(one => draw.Chance(25) ? default : draw.Chance(3) ? Outside(one) : Known(draw, one))];

    /// <summary>Draws a row in which every value is known and has points.</summary>
    public static ScoreValue[] Complete(Draw draw, ScorecardDefinition card) => [.. card.Characteristics.Select(one => Known(draw, one))];

    /// <summary>Draws a known value that has points.</summary>
    public static ScoreValue Known(Draw draw, ScoreCharacteristic one) => draw.Pick(Candidates(one));

    /// <summary>Values that reach every bin, the ends of every bin, and of a weighted characteristic both ends.</summary>
    public static IReadOnlyList<ScoreValue> Candidates(ScoreCharacteristic one)
    {
        var numbers = one.Bins.SelectMany(bin => new[] { bin.From, bin.To }).Concat([one.Range.Lower, one.Range.Upper, 0m, 50m]).Where(end => end.HasValue)
            .SelectMany(end => new ScoreValue[] { end!.Value - Step, end.Value, end.Value + Step });
        var texts = one.Bins.SelectMany(bin => bin.Values ?? []).Concat(one.Values ?? ["other"]).Select(text => (ScoreValue)text);
        return [.. numbers.Concat(texts).Distinct().Where(value => NaiveScorecard.PointsOf(one, value).HasValue)];
    }

    /// <summary>A value that lies in no bin, where there is one; else an unknown.</summary>
    private static ScoreValue Outside(ScoreCharacteristic one) =>
        new ScoreValue[] { -1_000_000m, 1_000_000m, "nowhere" }.FirstOrDefault(value => NaiveScorecard.PointsOf(one, value) is null);
}
