using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests;

/// <summary>Draws small tables to learn from: numbers with gaps and heavy values, levels, missing values, an outcome that follows some of them.</summary>
internal sealed class FitDraw
{
    private static readonly string[] Levels = ["north", "south", "east", "west"];
    private readonly Draw _draw;

    internal FitDraw(Draw draw, int rows, bool isNoise = false)
    {
        _draw = draw;
        Size = [.. Enumerable.Range(0, rows).Select(_ => draw.Chance(10) ? (decimal?)null : draw.Chance(25) ? -1m : draw.Below(40) / 4m)];
        Region = [.. Enumerable.Range(0, rows).Select(_ => draw.Chance(10) ? null : draw.Pick(Levels))];
        Noise = [.. Enumerable.Range(0, rows).Select(_ => (decimal?)draw.Below(1000))];
        Outcome = [.. Enumerable.Range(0, rows).Select(row => isNoise ? draw.Chance(40) : draw.Chance(Chance(row)))];
        // Some of each, whatever chance brought.
        for (var row = 0; row < 20; row++)
            Outcome[row] = row % 2 == 0;
    }

    internal decimal?[] Size { get; }

    internal string?[] Region { get; }

    internal decimal?[] Noise { get; }

    internal bool?[] Outcome { get; }

    internal static FitDefinition How(Draw draw, FitDefinitionData data = default)
    {
        data.Folds = 2 + draw.Below(3);
        data.Bins = 2 + draw.Below(6);
        data.FewestRowsOfLevel = 1 + draw.Below(20);
        data.Method = draw.Chance(30) ? FitMethod.WeightOfEvidence : FitMethod.Logistic;
        data.Binning = draw.Chance(30) ? BinningMethod.Optimal : BinningMethod.Quantile;
        return FitDefinition.Create(data);
    }

    internal FitColumn[] Columns => [FitColumn.OfNumbers("size", Size), FitColumn.OfLevels("region", Region), FitColumn.OfNumbers("noise", Noise)];

    internal FitTable Table(params FitColumn[] more) => Of([.. Columns, .. more], Outcome);

    internal static FitTable Of(IReadOnlyList<FitColumn> columns, IReadOnlyList<bool?> outcome, IReadOnlyList<decimal?>? time = null)
    {
        Assert.True(FitTable.TryCreate(columns, outcome, time, out var table, out var findings), string.Join("; ", findings));
        return table!;
    }

    internal static FittedScorecard Fit(FitTable table, FitDefinition how)
    {
        Assert.True(ScorecardFit.TryFit(table, how, out var fit, out var findings), string.Join("; ", findings));
        return fit!;
    }

    /// <summary>A row as text, as a file has it.</summary>
    internal string[] Text(int row) =>
    [
        Size[row]?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, Region[row] ?? string.Empty,
            Noise[row]!.Value.ToString(CultureInfo.InvariantCulture),
        Outcome[row] == true ? "yes" : "no",
    ];

    private int Chance(int row) => 25 + (Size[row] > 5m ? 30 : 0) + (Region[row] == "north" ? 25 : 0) + (_draw.Chance(50) ? 0 : -10);
}
