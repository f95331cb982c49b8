using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Finds out whether a table can be learned from at all.</summary>
internal static class FitTableCheck
{
    /// <summary>Says everything that stands against it.</summary>
    internal static IReadOnlyList<Finding> Of(FitTable table, IReadOnlyList<FitColumn> usable, FitDefinition how)
    {
        var findings = new List<Finding>();
        var (positives, negatives) = (table.Known.Positives, table.Known.Negatives);
        if (positives < how.Folds * how.FewestRowsOfClass)
            findings.Add(FitFindings.TooFew("with", positives, how.Folds, how.FewestRowsOfClass));
        if (negatives < how.Folds * how.FewestRowsOfClass)
            findings.Add(FitFindings.TooFew("without", negatives, how.Folds, how.FewestRowsOfClass));
        if (usable.Count == 0)
            findings.Add(FitFindings.NothingLeft());
        foreach (var heading in how.Monotone.Keys)
        {
            var column = table.Columns.FirstOrDefault(one => one.Name == heading);
            if (column is null)
                findings.Add(FitFindings.NoColumn(heading, table.Columns.Select(one => one.Name)));
            else if (column.Type != FitColumnType.Number)
                findings.Add(FitFindings.NotNumber(heading));
        }

        return findings.AsReadOnly();
    }
}
