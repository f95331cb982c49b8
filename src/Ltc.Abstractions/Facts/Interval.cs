using System;
using System.Globalization;

namespace Ltc;

/// <summary>A range of numbers with open or closed ends, written as in mathematics: <c>[0,100)</c>, <c>(100,)</c>.</summary>
/// <remarks>An absent end is unbounded. <c>default</c> is every number. A number is compared exactly; 1.0 and 1.00 are one number. Immutable, equal by ends.</remarks>
public readonly struct Interval : IEquatable<Interval>
{
    private readonly decimal _lower;
    private readonly decimal _upper;

    /// <summary>Creates a range.</summary>
    /// <param name="lower">The lower end; null for none.</param>
    /// <param name="upper">The upper end; null for none.</param>
    /// <param name="lowerOpen">Whether the lower end itself is outside.</param>
    /// <param name="upperOpen">Whether the upper end itself is outside.</param>
    public Interval(decimal? lower, decimal? upper, bool lowerOpen = false, bool upperOpen = false)
    {
        HasLower = lower.HasValue;
        HasUpper = upper.HasValue;
        _lower = lower.GetValueOrDefault();
        _upper = upper.GetValueOrDefault();
        LowerOpen = lowerOpen || !HasLower;
        UpperOpen = upperOpen || !HasUpper;
    }

    /// <summary>Whether there is a lower end.</summary>
    /// <value>False for a range without one.</value>
    public bool HasLower { get; }

    /// <summary>Whether there is an upper end.</summary>
    /// <value>False for a range without one.</value>
    public bool HasUpper { get; }

    /// <summary>The lower end.</summary>
    /// <value>Null when unbounded below.</value>
    public decimal? Lower => HasLower ? _lower : null;

    /// <summary>The upper end.</summary>
    /// <value>Null when unbounded above.</value>
    public decimal? Upper => HasUpper ? _upper : null;

    /// <summary>Whether the lower end itself is outside.</summary>
    /// <value>True also when there is none.</value>
    public bool LowerOpen { get; }

    /// <summary>Whether the upper end itself is outside.</summary>
    /// <value>True also when there is none.</value>
    public bool UpperOpen { get; }

    /// <summary>Whether no number is inside.</summary>
    /// <value>True for <c>[5,5)</c> and for ends the wrong way round.</value>
    public bool IsEmpty => HasLower && HasUpper && (_lower > _upper || (_lower == _upper && (LowerOpen || UpperOpen)));

    /// <summary>Says whether a number is inside.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is inside.</returns>
    public bool Contains(decimal value) =>
        (!HasLower || decimal.Compare(value, _lower) >= (LowerOpen ? 1 : 0)) && (!HasUpper || decimal.Compare(value, _upper) <= (UpperOpen ? -1 : 0));

    /// <summary>Takes what two ranges share.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The shared range, perhaps empty.</returns>
    public Interval Intersect(Interval other)
    {
        var (lower, lowerOpen) = Tighter(this, other, above: true);
        var (upper, upperOpen) = Tighter(this, other, above: false);
        return new Interval(lower, upper, lowerOpen, upperOpen);
    }

    /// <summary>Reads a range from its text.</summary>
    /// <param name="text">For example <c>[0,100)</c>, <c>(,5]</c> or <c>[7,∞)</c>; blanks are allowed.</param>
    /// <param name="interval">The range, or default.</param>
    /// <returns>Whether the text is a range.</returns>
    public static bool TryParse(string? text, out Interval interval)
    {
        interval = default;
        var trimmed = text?.Trim();
        if (trimmed is null || trimmed.Length < 3)
            return false;
        var open = trimmed[0];
        var close = trimmed[trimmed.Length - 1];
        var ends = trimmed.Substring(1, trimmed.Length - 2).Split(',');
        if ((open != '[' && open != '(') || (close != ']' && close != ')') || ends.Length != 2)
            return false;
        if (!TryReadEnd(ends[0], "-∞", out var lower) || !TryReadEnd(ends[1], "∞", out var upper))
            return false;
        interval = new Interval(lower, upper, open == '(', close == ')');
        return true;
    }

    /// <summary>Reads a range from its text.</summary>
    /// <param name="text">For example <c>[0,100)</c>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException">The text is not a range.</exception>
    public static Interval Parse(string text) => TryParse(text, out var interval)
        ? interval
        : throw new FormatException($"`{text}` is not a range; write for example `[0,100)` or `(100,)`");

    /// <inheritdoc/>
    public bool Equals(Interval other) =>
        Lower == other.Lower && Upper == other.Upper && LowerOpen == other.LowerOpen && UpperOpen == other.UpperOpen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_lower.GetHashCode() * 397) ^ _upper.GetHashCode());

    /// <summary>Compares two ranges by their ends.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the ends agree.</returns>
    public static bool operator ==(Interval left, Interval right) => left.Equals(right);

    /// <summary>Compares two ranges by their ends.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether an end differs.</returns>
    public static bool operator !=(Interval left, Interval right) => !left.Equals(right);

    /// <summary>The range as it is written, for example <c>[0,100)</c>.</summary>
    /// <returns>The text that <see cref="Parse"/> reads.</returns>
    public override string ToString() =>
        $"{(LowerOpen ? '(' : '[')}{(HasLower ? Numbers.ToText(_lower) : string.Empty)},{(HasUpper ? Numbers.ToText(_upper) : string.Empty)}{(UpperOpen ? ')' : ']')}";

    private static (decimal? End, bool Open) Tighter(in Interval a, in Interval b, bool above)
    {
        var (endA, openA) = above ? (a.Lower, a.LowerOpen) : (a.Upper, a.UpperOpen);
        var (endB, openB) = above ? (b.Lower, b.LowerOpen) : (b.Upper, b.UpperOpen);
        if (endA is null)
            return (endB, openB);
        if (endB is null)
            return (endA, openA);
        if (endA == endB)
            return (endA, openA || openB);
        return endA > endB == above ? (endA, openA) : (endB, openB);
    }

    private static bool TryReadEnd(string text, string unbounded, out decimal? end)
    {
        end = null;
        if (string.IsNullOrWhiteSpace(text) || text.Trim().TrimStart('+') == unbounded)
            return true;
        var read = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        end = value;
        return read;
    }
}
