using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The answers to the questions of one dimension, counted.</summary>
/// <remarks>Immutable. <c>default</c> has no question, and therefore no yes.</remarks>
public readonly struct PpvvcTally : IEquatable<PpvvcTally>
{
    /// <summary>Creates a tally.</summary>
    /// <param name="yes">How many answers are yes.</param>
    /// <param name="no">How many are no.</param>
    /// <param name="unknown">How many questions nobody has answered.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is below zero.</exception>
    public PpvvcTally(int yes, int no, int unknown)
    {
        Yes = yes >= 0 ? yes : throw new ArgumentOutOfRangeException(nameof(yes), yes, "a count is not below zero");
        No = no >= 0 ? no : throw new ArgumentOutOfRangeException(nameof(no), no, "a count is not below zero");
        Unknown = unknown >= 0 ? unknown : throw new ArgumentOutOfRangeException(nameof(unknown), unknown, "a count is not below zero");
    }

    /// <summary>How many answers are yes.</summary>
    /// <value>0 or more.</value>
    public int Yes { get; }

    /// <summary>How many answers are no.</summary>
    /// <value>0 or more.</value>
    public int No { get; }

    /// <summary>How many questions nobody has answered.</summary>
    /// <value>0 or more.</value>
    public int Unknown { get; }

    /// <summary>How many questions there are.</summary>
    /// <value>The sum of the three counts.</value>
    public int Questions => Yes + No + Unknown;

    /// <summary>Whether any answer is yes.</summary>
    /// <value>Unknown while there is no yes and a question is open; False for a dimension without questions.</value>
    public Truth HasYes => Yes > 0 ? Truth.True : Unknown > 0 ? Truth.Unknown : Truth.False;

    /// <summary>Counts answers.</summary>
    /// <param name="answers">Yes, no, or null for a question that nobody has answered.</param>
    /// <returns>The tally.</returns>
    public static PpvvcTally Of(IEnumerable<bool?> answers)
    {
        var tally = default(PpvvcTally);
        foreach (var answer in answers)
            tally = tally.With(answer);
        return tally;
    }

    /// <summary>Counts one answer more.</summary>
    /// <param name="answer">Yes, no, or null for a question that nobody has answered.</param>
    /// <returns>The tally with it.</returns>
    public PpvvcTally With(bool? answer) => answer switch
    {
        true => new PpvvcTally(Yes + 1, No, Unknown),
        false => new PpvvcTally(Yes, No + 1, Unknown),
        _ => new PpvvcTally(Yes, No, Unknown + 1),
    };

    /// <inheritdoc/>
    public bool Equals(PpvvcTally other) => Yes == other.Yes && No == other.No && Unknown == other.Unknown;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PpvvcTally other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Yes * 397) ^ No) * 397) ^ Unknown);

    /// <summary>Compares two tallies.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the three counts agree.</returns>
    public static bool operator ==(PpvvcTally left, PpvvcTally right) => left.Equals(right);

    /// <summary>Compares two tallies.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether a count differs.</returns>
    public static bool operator !=(PpvvcTally left, PpvvcTally right) => !left.Equals(right);

    /// <summary>The three counts.</summary>
    /// <returns>For example <c>3 yes, 1 no, 0 unknown</c>.</returns>
    public override string ToString() => $"{Numbers.ToText(Yes)} yes, {Numbers.ToText(No)} no, {Numbers.ToText(Unknown)} unknown";
}
