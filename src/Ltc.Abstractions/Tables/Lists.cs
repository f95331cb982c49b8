using System.Collections.Generic;

namespace Ltc;

/// <summary>Compares lists item by item.</summary>
internal static class Lists
{
    internal static bool Same<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(left[i], right[i]))
                return false;
        }

        return true;
    }

    internal static bool SameOrNull<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right) =>
        left is null || right is null ? left is null && right is null : Same(left, right);
}
