using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Writes learned points down as a scorecard.</summary>
internal static class CardWriter
{
    /// <summary>Writes the card.</summary>
    /// <param name="model">The points.</param>
    /// <param name="table">The order of the characteristics.</param>
    /// <param name="how">The id of the card.</param>
    /// <returns>The card.</returns>
    internal static ScorecardDefinition Write(PointsModel model, FitTable table, FitDefinition how)
    {
        var places = Enumerable.Range(0, model.Columns.Count).ToDictionary(i => model.Columns[i].Column.Name, i => i, StringComparer.Ordinal);
        var data = new ScorecardData
        {
            Id = how.Id,
            Text = new("fitted scorecard", "拟合评分卡", "擬合評分卡"),
            Initial = model.Initial,
            Characteristics = [.. table.Columns.Where(column => places.ContainsKey(column.Name)).Select(column => Characteristic(model, places[column.Name]))],
        };
        return ScorecardDefinition.TryCreate(data, out var card, out var findings) ? card! : throw new DefinitionException(how.Id, findings);
    }

    private static ScoreCharacteristic Characteristic(PointsModel model, int place)
    {
        var (bins, points) = (model.Columns[place], model.Points[place]);
        var isNumber = bins.Column.Type == FitColumnType.Number;
        return new ScoreCharacteristic(
            bins.Column.Name,
            isNumber ? CharacteristicKind.Number : CharacteristicKind.Category,
            isNumber ? Ranges(bins, points) : Levels(bins, points, model.Unseen[place]),
            missing: bins.MissingBin == ColumnBins.None ? null : points[bins.MissingBin],
            direction: bins.IsIncreasing switch { true => ScoreDirection.Increasing, false => ScoreDirection.Decreasing, _ => ScoreDirection.None });
    }

    private static IEnumerable<ScoreBin> Ranges(ColumnBins bins, int[] points)
    {
        for (var bin = 0; bin < Math.Max(1, bins.ValueBins); bin++)
        {
            decimal? from = bin == 0 ? null : bins.Edges[bin - 1];
            decimal? to = bin < bins.Edges.Length ? bins.Edges[bin] : null;
            yield return ScoreBin.Between(from, to, bins.ValueBins == 0 ? 0 : points[bin]);
        }
    }

    private static IEnumerable<ScoreBin> Levels(ColumnBins bins, int[] points, int unseen)
    {
        for (var bin = 0; bin < bins.ValueBins; bin++)
        {
            if (bin != bins.RestBin)
                yield return ScoreBin.In(bins.Column.LevelValues.Where((_, level) => bins.BinOfValue[level] == bin), points[bin]);
        }

        yield return ScoreBin.Rest(bins.RestBin == ColumnBins.None ? unseen : points[bins.RestBin]);
    }
}
