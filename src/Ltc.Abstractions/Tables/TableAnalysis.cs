using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Analyses a table: gaps, overlaps, rows that never decide, inversions.</summary>
internal sealed class TableAnalysis
{
    private const int MostGaps = 1000;

    private readonly TableDefinition _table;
    private readonly TableCell[][] _cells;
    private readonly TableSpace _space;
    private readonly StepBudget _budget;
    private readonly BoxSearch _search;

    private TableAnalysis(TableDefinition table, TableCell[][] cells, long budget)
    {
        _table = table;
        _cells = cells;
        _space = new TableSpace(table, cells, withUnknown: false);
        _budget = new StepBudget(budget);
        _search = new BoxSearch(_space.Space, _budget);
    }

    internal static TableReport Run(TableDefinition table, TableCell[][] cells, long budget)
    {
        var analysis = new TableAnalysis(table, cells, budget);
        var gaps = analysis.Gaps();
        var overlaps = analysis.Overlaps();
        var unreachable = analysis.Unreachable();
        var onlyForUnknown = analysis.OnlyForUnknown(unreachable);
        var inversions = new InversionSearch(table, analysis._space, analysis._budget).Run();
        return new TableReport(
            gaps, overlaps, [.. unreachable.Select(row => table.Rows[row])], onlyForUnknown, inversions, analysis._budget.IsExhausted);
    }

    private List<TableGap> Gaps()
    {
        var regions = new List<ulong[]>();
        _search.Visit(_space.FromZero, _space.Rows, region =>
        {
            regions.Add(region);
            return regions.Count == MostGaps;
        });
        if (_space.Axes.Length > 1)
            return [.. regions.Select(region => new TableGap(_table, _space.Sample(region)))];
        var uncovered = _space.Space.Empty();
        foreach (var region in regions)
        {
            for (var i = 0; i < uncovered.Length; i++)
                uncovered[i] |= region[i];
        }

        return _space.Axes[0].IsNumber ? Ranges(uncovered) : Values(uncovered);
    }

    private List<TableGap> Ranges(ulong[] uncovered)
    {
        var axis = _space.Axes[0];
        var gaps = new List<TableGap>();
        var from = -1;
        for (var piece = axis.PieceOf(0m); piece <= axis.Unknown; piece++)
        {
            var open = piece < axis.Unknown && _space.Space.Has(uncovered, 0, piece);
            if (open && from < 0)
                from = piece;
            if (open || from < 0)
                continue;
            gaps.Add(new TableGap(_table, [axis.Sample(from).GetValueOrDefault()], axis.RangeOf(from, piece - 1)));
            from = -1;
        }

        return gaps;
    }

    private List<TableGap> Values(ulong[] uncovered)
    {
        var axis = _space.Axes[0];
        return [.. Enumerable.Range(0, axis.Unknown)
            .Where(piece => _space.Space.Has(uncovered, 0, piece))
            .Select(piece => new TableGap(_table, [axis.Sample(piece).GetValueOrDefault()]))];
    }

    private List<TableOverlap> Overlaps()
    {
        var overlaps = new List<TableOverlap>();
        if (_table.Hit is HitPolicy.Strictest or HitPolicy.Collect)
            return overlaps;
        for (var first = 0; first < _space.Rows.Length; first++)
        {
            for (var second = first + 1; second < _space.Rows.Length; second++)
            {
                if (!_budget.Spend())
                    return overlaps;
                if (!_space.Space.Meet(_space.Rows[first], _space.Rows[second]))
                    continue;
                var shared = BoxSpace.Shared(_space.Rows[first], _space.Rows[second]);
                overlaps.Add(new TableOverlap(_table.Rows[first], _table.Rows[second], _space.Sample(shared)));
            }
        }

        return overlaps;
    }

    private List<int> Unreachable()
    {
        var rows = Enumerable.Range(0, _space.Rows.Length);
        return _table.Hit == HitPolicy.First
            ? [.. rows.Where(row => IsCovered(_space, _search, row))]
            : [.. rows.Where(row => _cells.Any(column => column[row].IsEmpty))];
    }

    private List<TableRow> OnlyForUnknown(List<int> unreachable)
    {
        if (_table.Hit != HitPolicy.First || unreachable.Count == 0)
            return [];
        var space = new TableSpace(_table, _cells, withUnknown: true);
        var search = new BoxSearch(space.Space, _budget);
        return [.. unreachable.Where(row => !IsCovered(space, search, row) && !_budget.IsExhausted).Select(row => _table.Rows[row])];
    }

    /// <summary>Whether the earlier rows are known to cover a row.</summary>
    private bool IsCovered(TableSpace space, BoxSearch search, int row) =>
        !search.Visit(space.Rows[row], space.Rows.Take(row), _ => true) && !_budget.IsExhausted;
}
