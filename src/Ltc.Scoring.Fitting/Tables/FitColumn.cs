using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>One column of a table to learn from: a number or a word for each row, or nothing.</summary>
/// <remarks>Immutable. Inside, each row holds the place of its value among the distinct values in ascending order.</remarks>
public sealed class FitColumn
{
    /// <summary>The code of a row without a value.</summary>
    internal const int Missing = -1;

    private FitColumn(string name, FitColumnType type, decimal[] numbers, string[] levels, int[] codes)
    {
        Name = name;
        Type = type;
        NumberValues = numbers;
        LevelValues = levels;
        Codes = codes;
    }

    /// <summary>The heading of the column, which becomes the id of the characteristic.</summary>
    /// <value>As it was given.</value>
    public string Name { get; }

    /// <summary>Whether the column holds numbers or words.</summary>
    /// <value>Decided when the column was made.</value>
    public FitColumnType Type { get; }

    /// <summary>The number of rows.</summary>
    /// <value>Rows without a value included.</value>
    public int Rows => Codes.Length;

    /// <summary>The number of distinct values.</summary>
    /// <value>Zero where no row has one.</value>
    public int Distinct => Type == FitColumnType.Number ? NumberValues.Length : LevelValues.Length;

    internal decimal[] NumberValues { get; }

    internal string[] LevelValues { get; }

    internal int[] Codes { get; }

    /// <summary>Makes a column of numbers.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="values">One for each row; null is missing.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FitColumn OfNumbers(string name, IReadOnlyList<decimal?> values)
    {
        Check(name, values);
        var distinct = values.Where(value => value.HasValue).Select(value => value!.Value).Distinct().OrderBy(value => value).ToArray();
        var codes = values.Select(value => value is { } known ? Array.BinarySearch(distinct, known) : Missing);
        return new FitColumn(name, FitColumnType.Number, distinct, [], [.. codes]);
    }

    /// <summary>Makes a column of words.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="values">One for each row; null and the empty word are missing.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FitColumn OfLevels(string name, IReadOnlyList<string?> values)
    {
        Check(name, values);
        var distinct = values.Where(value => !string.IsNullOrEmpty(value)).Select(value => value!).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(distinct, StringComparer.Ordinal);
        var codes = values.Select(value => string.IsNullOrEmpty(value) ? Missing : Array.BinarySearch(distinct, value, StringComparer.Ordinal));
        return new FitColumn(name, FitColumnType.Choice, [], distinct, [.. codes]);
    }

    /// <summary>Makes a column of distinct numbers in ascending order and the place of each row among them.</summary>
    internal static FitColumn OfCodes(string name, decimal[] numbers, int[] codes) => new(name, FitColumnType.Number, numbers, [], codes);

    /// <summary>Makes a column of distinct levels in ordinal order and the place of each row among them.</summary>
    internal static FitColumn OfCodes(string name, string[] levels, int[] codes) => new(name, FitColumnType.Choice, [], levels, codes);

    /// <summary>The column and its kind.</summary>
    /// <returns>For example <c>age (Number, 77 distinct)</c>.</returns>
    public override string ToString() => $"{Name} ({Type}, {Distinct} distinct)";

    private static void Check<T>(string name, IReadOnlyList<T> values)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        if (values is null)
            throw new ArgumentNullException(nameof(values));
    }
}
