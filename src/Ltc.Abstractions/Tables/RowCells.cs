using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Turns conditions on single facts into the cells of a row, and facts into columns.</summary>
internal sealed class RowCells
{
    internal Dictionary<string, TableCell> Cells { get; } = new(StringComparer.Ordinal);

    internal static bool CanBeColumn(Fact fact) => fact.Type is FactType.Flag or FactType.Number or FactType.Choice or FactType.Text;

    internal static TableColumn ColumnOf(Fact fact, ColumnDirection direction) => fact.Type switch
    {
        FactType.Number => TableColumn.Number(fact.Id, direction),
        FactType.Flag => TableColumn.Set(fact.Id, [ValueText.Write(false), ValueText.Write(true)], direction),
        FactType.Choice => TableColumn.Set(fact.Id, fact.Values, direction),
        _ => TableColumn.Set(fact.Id, values: null, direction),
    };

    /// <summary>Adds a condition.</summary>
    /// <returns>Whether a table can say it.</returns>
    internal bool TryAdd(ConditionData condition)
    {
        switch (condition.Kind)
        {
            case ConditionKind.All:
                var all = true;
                foreach (var part in condition.Parts)
                    all &= TryAdd(part);
                return all;
            case ConditionKind.Number:
                Add(condition.Fact!, TableCell.Within(condition.Range));
                return true;
            case ConditionKind.Flag:
            case ConditionKind.Choice:
            case ConditionKind.Text:
                Add(condition.Fact!, TableCell.In([.. condition.Values]));
                return true;
            default:
                return false;
        }
    }

    private void Add(string column, in TableCell cell) =>
        Cells[column] = Cells.TryGetValue(column, out var other) ? Both(other, cell) : cell;

    private static TableCell Both(TableCell one, TableCell other) => one.IsRange
        ? TableCell.Within(one.Range.Intersect(other.Range))
        : TableCell.In([.. one.Values!.Intersect(other.Values!)]);
}
