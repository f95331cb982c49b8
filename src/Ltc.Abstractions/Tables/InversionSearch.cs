using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Looks for two inputs that differ in one column and whose results go against the column's direction.</summary>
/// <remarks>
/// Both inputs are one point of a space with one dimension more: the column stands in it twice. A pair of rows breaks the direction where its box in that space
/// is not covered by the rows that decide before them.
/// </remarks>
internal sealed class InversionSearch
{
    private readonly TableDefinition _table;
    private readonly TableSpace _space;
    private readonly StepBudget _budget;
    private readonly int[] _ranks;
    private readonly List<TableInversion> _found = [];

    internal InversionSearch(TableDefinition table, TableSpace space, StepBudget budget)
    {
        _table = table;
        _space = space;
        _budget = budget;
        _ranks = [.. table.Rows.Select(row => table.RankOf(row.Then))];
    }

    internal IReadOnlyList<TableInversion> Run()
    {
        if (_table.Order.Count == 0 || _table.Hit == HitPolicy.Collect)
            return _found;
        for (var column = 0; column < _table.Columns.Count; column++)
        {
            if (_table.Columns[column].Direction != ColumnDirection.None)
                RunColumn(column);
        }

        return _found;
    }

    private void RunColumn(int column)
    {
        var twin = new BoxSpace([.. _space.Axes.Select(axis => axis.Count), _space.Axes[column].Count]);
        var search = new BoxSearch(twin, _budget);
        var whole = Widen(twin, column, _space.Domain, _space.Domain, _space.Domain);
        var asStricter = Array.ConvertAll(_space.Rows, row => Widen(twin, column, row, row, _space.Domain));
        var asMilder = Array.ConvertAll(_space.Rows, row => Widen(twin, column, row, _space.Domain, row));
        for (var stricter = 0; stricter < _ranks.Length; stricter++)
        {
            for (var milder = 0; milder < _ranks.Length; milder++)
            {
                if (_ranks[milder] >= _ranks[stricter] || !_budget.Spend() || !twin.Meet(asStricter[stricter], asMilder[milder]))
                    continue;
                var start = BoxSpace.Shared(BoxSpace.Shared(asStricter[stricter], asMilder[milder]), whole);
                var before = Before(stricter).Select(row => asStricter[row]).Concat(Before(milder).Select(row => asMilder[row]));
                if (IsBroken(twin, column, start))
                    search.Visit(start, before, region => Report(twin, column, region, stricter, milder));
            }
        }
    }

    /// <summary>The rows that keep a row from deciding where they meet the same input.</summary>
    private IEnumerable<int> Before(int row) => Enumerable.Range(0, _ranks.Length).Where(other => _table.Hit switch
    {
        HitPolicy.First => other < row,
        HitPolicy.Strictest => _ranks[other] > _ranks[row] || (_ranks[other] == _ranks[row] && other < row),
        _ => other != row,
    });

    private bool Report(BoxSpace twin, int column, ulong[] region, int stricter, int milder)
    {
        if (!IsBroken(twin, column, region))
            return false;
        var rising = _table.Columns[column].Direction == ColumnDirection.Stricter;
        var at = rising ? twin.Lowest(region, column) : twin.Highest(region, column);
        var beyond = rising ? twin.Highest(region, twin.Dimensions - 1) : twin.Lowest(region, twin.Dimensions - 1);
        var stricterInput = _space.Sample(region);
        var milderInput = (TableInput[])stricterInput.Clone();
        stricterInput[column] = _space.Axes[column].Sample(at).GetValueOrDefault();
        milderInput[column] = _space.Axes[column].Sample(beyond).GetValueOrDefault();
        _found.Add(new TableInversion(_table.Columns[column], _table.Rows[stricter], stricterInput, _table.Rows[milder], milderInput));
        return true;
    }

    /// <summary>Whether a region holds a pair in which the stricter input should be the milder one.</summary>
    private bool IsBroken(BoxSpace twin, int column, ulong[] region) => _table.Columns[column].Direction == ColumnDirection.Stricter
        ? twin.Lowest(region, column) < twin.Highest(region, twin.Dimensions - 1)
        : twin.Highest(region, column) > twin.Lowest(region, twin.Dimensions - 1);

    private ulong[] Widen(BoxSpace twin, int column, ulong[] others, ulong[] here, ulong[] there)
    {
        var box = twin.Empty();
        Array.Copy(others, box, others.Length);
        twin.Copy(here, _space.Space.StartOf(column), box, column);
        twin.Copy(there, _space.Space.StartOf(column), box, twin.Dimensions - 1);
        return box;
    }
}
