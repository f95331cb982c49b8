using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>One bin of a characteristic: the values that it takes, and their points.</summary>
/// <remarks>
/// A range is half-open: its lower end is inside, its upper end is not. A bin may have a range, a list of values, or both; the rest bin takes the values that no
/// other bin names. Immutable, equal by content. The card that takes the bin checks it.
/// </remarks>
public sealed class ScoreBin : IEquatable<ScoreBin>
{
    private readonly string[]? _values;

    private ScoreBin(bool hasRange, decimal? from, decimal? to, string[]? values, bool isRest, decimal points, string? reasonCode, Text? text)
    {
        HasRange = hasRange;
        From = from;
        To = to;
        _values = values;
        IsRest = isRest;
        Points = points;
        ReasonCode = reasonCode;
        Text = text;
    }

    /// <summary>Whether the bin takes numbers.</summary>
    /// <value>True also for a range without ends, which takes every number.</value>
    public bool HasRange { get; }

    /// <summary>The lower end, inside.</summary>
    /// <value>Null when there is none.</value>
    public decimal? From { get; }

    /// <summary>The upper end, outside.</summary>
    /// <value>Null when there is none.</value>
    public decimal? To { get; }

    /// <summary>The values that the bin names.</summary>
    /// <value>Sorted, without repeats; null for none.</value>
    public IReadOnlyList<string>? Values => _values is null ? null : Array.AsReadOnly(_values);

    /// <summary>Whether the bin takes every value that no other bin names.</summary>
    /// <value>False for most.</value>
    public bool IsRest { get; }

    /// <summary>The points of a value in the bin.</summary>
    /// <value>Exact, with at most nine decimals.</value>
    public decimal Points { get; }

    /// <summary>The reason code of the bin.</summary>
    /// <value>Null for that of its characteristic.</value>
    public string? ReasonCode { get; }

    /// <summary>The bin in words.</summary>
    /// <value>Null when nobody wrote any.</value>
    public Text? Text { get; }

    /// <summary>The range of a bin over numbers.</summary>
    /// <value>Half-open; every number when the bin has no range.</value>
    public Interval Range => new(From, To, lowerOpen: false, upperOpen: true);

    /// <summary>Makes a bin of numbers.</summary>
    /// <param name="from">The lower end, inside; null for none.</param>
    /// <param name="to">The upper end, outside; null for none.</param>
    /// <param name="points">The points.</param>
    /// <param name="values">Special values that the bin takes as well; null for none.</param>
    /// <param name="reasonCode">The reason code; null for that of the characteristic.</param>
    /// <param name="text">The bin in words.</param>
    /// <returns>The bin.</returns>
    public static ScoreBin Between(
        decimal? from, decimal? to, decimal points, IEnumerable<string>? values = null, string? reasonCode = null, Text? text = null) =>
        new(hasRange: true, from, to, Sorted(values), isRest: false, points, reasonCode, text);

    /// <summary>Makes a bin of values.</summary>
    /// <param name="values">The values; repeats count once.</param>
    /// <param name="points">The points.</param>
    /// <param name="reasonCode">The reason code; null for that of the characteristic.</param>
    /// <param name="text">The bin in words.</param>
    /// <returns>The bin.</returns>
    /// <exception cref="ArgumentNullException">The values are null.</exception>
    public static ScoreBin In(IEnumerable<string> values, decimal points, string? reasonCode = null, Text? text = null) =>
        new(hasRange: false, from: null, to: null, Sorted(values ?? throw new ArgumentNullException(nameof(values))), isRest: false, points, reasonCode, text);

    /// <summary>Makes the bin of all values that no other bin names.</summary>
    /// <param name="points">The points.</param>
    /// <param name="reasonCode">The reason code; null for that of the characteristic.</param>
    /// <param name="text">The bin in words.</param>
    /// <returns>The bin.</returns>
    public static ScoreBin Rest(decimal points, string? reasonCode = null, Text? text = null) =>
        new(hasRange: false, from: null, to: null, values: null, isRest: true, points, reasonCode, text);

    /// <inheritdoc/>
    public bool Equals(ScoreBin? other) =>
        other is not null && HasRange == other.HasRange && From == other.From && To == other.To && IsRest == other.IsRest && Points == other.Points
        && ReasonCode == other.ReasonCode && Text == other.Text && Lists.SameOrNull(_values, other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreBin);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Points.GetHashCode() * 397) ^ From.GetHashCode());

    /// <summary>What the bin takes, and its points.</summary>
    /// <returns>For example <c>[50,500): 15</c>.</returns>
    public override string ToString() => $"{Label}: {Numbers.ToText(Points)}";

    /// <summary>What the bin takes, as it is written.</summary>
    internal string Label
    {
        get
        {
            var named = _values is null ? string.Empty : "{" + string.Join(", ", _values) + "}";
            if (IsRest)
                return "rest";
            return HasRange ? Range + (named.Length == 0 ? named : " " + named) : named;
        }
    }

    private static string[]? Sorted(IEnumerable<string>? values)
    {
        if (values is null)
            return null;
        var distinct = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
            distinct.Add(value ?? string.Empty);
        return [.. distinct];
    }
}
