using System;
using System.Globalization;

namespace Ltc;

/// <summary>Says whether a decision covers what is about to happen, and if not, every gap.</summary>
/// <remarks><c>default</c> is Refused. Equal by content.</remarks>
public readonly struct Coverage : IEquatable<Coverage>
{
    private readonly bool _made;

    internal Coverage(CoverageGaps gaps, CoverageGaps unknown)
    {
        _made = true;
        Gaps = gaps;
        Unknown = unknown;
    }

    /// <summary>Whether it is covered.</summary>
    /// <value>Allowed when covered; Unknown when nothing is known to fail and something is not known; else Refused.</value>
    public Answer Answer => !_made || Gaps != CoverageGaps.None ? Answer.Refused : Unknown != CoverageGaps.None ? Answer.Unknown : Answer.Allowed;

    /// <summary>What is known not to be covered.</summary>
    /// <value>None when nothing is.</value>
    public CoverageGaps Gaps { get; }

    /// <summary>What could not be compared because something is not known.</summary>
    /// <value>None when everything could be compared.</value>
    public CoverageGaps Unknown { get; }

    /// <summary>The coverage as a truth.</summary>
    /// <value>True, False or Unknown.</value>
    public Truth AsTruth => Answer switch { Answer.Allowed => Truth.True, Answer.Unknown => Truth.Unknown, _ => Truth.False };

    /// <inheritdoc/>
    public bool Equals(Coverage other) => _made == other._made && Gaps == other.Gaps && Unknown == other.Unknown;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Coverage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Gaps << 13) | (int)Unknown;

    /// <summary>Compares two coverages.</summary>
    /// <param name="left">One coverage.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say the same.</returns>
    public static bool operator ==(Coverage left, Coverage right) => left.Equals(right);

    /// <summary>Compares two coverages.</summary>
    /// <param name="left">One coverage.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Coverage left, Coverage right) => !left.Equals(right);

    /// <summary>The answer and its gaps.</summary>
    /// <returns>For example <c>Refused: Expired, OverAmount</c>.</returns>
    public override string ToString() => Answer == Answer.Allowed ? "Allowed" : string.Format(CultureInfo.InvariantCulture, "{0}: {1}", Answer, Gaps | Unknown);
}
