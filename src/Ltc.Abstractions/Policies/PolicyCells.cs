using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What one policy asks of single facts, as cells.</summary>
internal sealed class PolicyCells
{
    private readonly RowCells _cells = new();
    private readonly Dictionary<string, TableCell> _sets = new(StringComparer.Ordinal);

    internal PolicyCells(ConditionData condition) => IsWhole = Add(condition);

    /// <summary>Whether the cells say all that the policy asks.</summary>
    internal bool IsWhole { get; }

    internal TableCell CellOf(string fact)
    {
        if (_cells.Cells.TryGetValue(fact, out var cell))
            return cell;
        return _sets.TryGetValue(fact, out var set) ? set : TableCell.Any;
    }

    private bool Add(ConditionData condition)
    {
        if (condition.Kind == ConditionKind.All)
        {
            var whole = true;
            foreach (var part in condition.Parts)
                whole &= Add(part);
            return whole;
        }

        if (condition.Kind != ConditionKind.Set)
            return _cells.TryAdd(condition);
        // A set can hold one value for each of two conditions, so that only the first becomes a cell.
        if (_sets.ContainsKey(condition.Fact!))
            return false;
        _sets.Add(condition.Fact!, TableCell.In([.. condition.Values]));
        return true;
    }
}
