using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Leaves out the columns that cannot teach anything: one value only, another value in every row, no value often enough.</summary>
internal static class ColumnGuards
{
    // The ends of headings that name a number which only tells rows apart.
    private static readonly string[] IdWords = ["id", "no", "number", "nr", "code", "编号", "序号", "編號", "序號"];

    /// <summary>Takes the columns that can teach something.</summary>
    /// <param name="table">The table.</param>
    /// <param name="how">When a level is rare.</param>
    /// <param name="findings">Takes a finding for each other column.</param>
    /// <returns>The columns, in their order.</returns>
    internal static IReadOnlyList<FitColumn> Usable(FitTable table, FitDefinition how, List<Finding> findings)
    {
        var usable = new List<FitColumn>();
        foreach (var column in table.Columns)
        {
            var counts = BinCounts.Of(column, table.Known);
            var finding = Judge(column, counts, table, how);
            if (finding is null)
                usable.Add(column);
            else
                findings.Add(finding);
        }

        return usable;
    }

    private static Finding? Judge(FitColumn column, BinCounts counts, FitTable table, FitDefinition how)
    {
        var distinct = Enumerable.Range(0, column.Distinct).Count(value => counts.At(value) > 0);
        var hasMissing = counts.Known < table.KnownRows;
        if (distinct == 0 || (distinct == 1 && !hasMissing))
            return GuardFindings.Constant(column.Name);
        if (distinct == counts.Known && counts.Known > how.FewestRowsOfLevel && IsId(column, table))
            return GuardFindings.Ids(column.Name);
        var fewest = LevelPool.Fewest(how, counts.Known);
        var isRare = column.Type == FitColumnType.Choice && !hasMissing && Enumerable.Range(0, column.Distinct).All(level => counts.At(level) < fewest);
        return isRare ? GuardFindings.Rare(column.Name) : null;
    }

    /// <summary>
    /// Whether values that are all different tell rows apart and measure nothing: words always, numbers where they are whole and count on or are named so.
    /// </summary>
    private static bool IsId(FitColumn column, FitTable table)
    {
        if (column.Type == FitColumnType.Choice)
            return true;
        var values = column.NumberValues;
        if (values.Any(value => value != decimal.Truncate(value)))
            return false;
        // As doubles: the difference of two decimals can be more than a decimal holds.
        var isDense = (double)values[values.Length - 1] - (double)values[0] < 2.0 * values.Length;
        var codes = table.Known.Rows.Select(row => column.Codes[row]).Where(code => code != FitColumn.Missing).ToArray();
        var isRising = codes.Zip(codes.Skip(1), (a, b) => b - a).All(step => step > 0);
        return isDense || isRising || IdWords.Any(word => column.Name.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }
}
