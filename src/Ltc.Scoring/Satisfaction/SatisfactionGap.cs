using System;

namespace Ltc;

/// <summary>One aspect in which we fall short: how far, and against whom.</summary>
/// <remarks><c>default</c> falls short by nothing. Equal by content.</remarks>
public readonly struct SatisfactionGap : IEquatable<SatisfactionGap>
{
    internal SatisfactionGap(SatisfactionAspect aspect, decimal belowExpectation, decimal behindRival, decimal weight)
    {
        Aspect = aspect;
        BelowExpectation = belowExpectation;
        BehindRival = behindRival;
        Weight = weight;
    }

    /// <summary>Where we fall short.</summary>
    /// <value>One of the eighteen.</value>
    public SatisfactionAspect Aspect { get; }

    /// <summary>How far we are below what the tier of the customer expects.</summary>
    /// <value>Points, at least; 0 when we are not, or when it is not certain.</value>
    public decimal BelowExpectation { get; }

    /// <summary>How far the main rival is ahead.</summary>
    /// <value>Points; 0 when it is not, or when it is not known.</value>
    public decimal BehindRival { get; }

    /// <summary>How much the aspect counts in the score.</summary>
    /// <value>A fraction, more than 0.</value>
    public decimal Weight { get; }

    /// <summary>How much the gap costs: the larger of the two distances times the weight.</summary>
    /// <value>Points of the score; gaps are listed by it.</value>
    public decimal Cost => Weight * Math.Max(BelowExpectation, BehindRival);

    /// <inheritdoc/>
    public bool Equals(SatisfactionGap other) =>
        Aspect == other.Aspect && BelowExpectation == other.BelowExpectation && BehindRival == other.BehindRival && Weight == other.Weight;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SatisfactionGap other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Cost.GetHashCode() * 397) ^ (int)Aspect);

    /// <summary>Compares two gaps.</summary>
    /// <param name="left">One gap.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(SatisfactionGap left, SatisfactionGap right) => left.Equals(right);

    /// <summary>Compares two gaps.</summary>
    /// <param name="left">One gap.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SatisfactionGap left, SatisfactionGap right) => !left.Equals(right);

    /// <summary>The aspect and what it costs.</summary>
    /// <returns>For example <c>stability: 0.15</c>.</returns>
    public override string ToString() => $"{EnumIds<SatisfactionAspect>.IdOf(Aspect)}: {Numbers.ToText(Cost)}";
}
