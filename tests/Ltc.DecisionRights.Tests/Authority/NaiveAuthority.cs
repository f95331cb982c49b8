using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Authority;

/// <summary>What a matrix means, said as simply as can be: values by id, null where something is not known.</summary>
internal static class NaiveAuthority
{
    internal static (OrgLevel Level, string[] Because, string[] Unknown) Resolve(AuthorityMatrixData matrix, IReadOnlyDictionary<string, object?> values, AuthorityDocument? document)
    {
        var asked = matrix.Dimensions.Where(dimension => document is null || dimension.Documents.Contains(document.Value)).ToArray();
        var levels = asked.Select(dimension => (Id: dimension.Id!, Level: LevelOf(matrix, dimension, values[dimension.Id!]))).ToArray();
        var level = levels.Max(one => one.Level ?? OrgLevel.Company);
        return (
            level,
            [.. levels.Where(one => (one.Level ?? OrgLevel.Company) == level).Select(one => one.Id)],
            [.. levels.Where(one => one.Level is null).Select(one => one.Id)]);
    }

    internal static bool Admits(LimitBoundary boundary, AuthorityDimensionData dimension, AuthorityLimit limit, object value)
    {
        if (limit.IsUnlimited)
            return true;
        if (value is string word)
            return Place(dimension, word) <= Place(dimension, limit.Word!);
        var (mine, bound) = ((decimal)value, limit.Number!.Value);
        var inside = (limit.Boundary ?? boundary) == LimitBoundary.Inclusive && mine == bound;
        return inside || (dimension.Direction == ColumnDirection.Milder ? mine > bound : mine < bound);
    }

    internal static bool IsKnown(AuthorityDimensionData dimension, object? value) => value is decimal || (value is string word && Place(dimension, word) >= 0);

    private static OrgLevel? LevelOf(AuthorityMatrixData matrix, AuthorityDimensionData dimension, object? value)
    {
        if (!IsKnown(dimension, value))
            return null;
        var levels = dimension.Limits.Where(pair => Admits(matrix.Boundary, dimension, pair.Value, value!)).Select(pair => pair.Key).ToArray();
        return levels.Length == 0 ? OrgLevel.Company : levels.Min();
    }

    private static int Place(AuthorityDimensionData dimension, string word) => dimension.Words.Select(one => one.Id).ToList().IndexOf(word);
}
