using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A probability that closed deals gave, with what spoke for and against it and the counts behind that.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AutomaticProbability
{
    private AutomaticProbability(in WinProbability chance, decimal percent, DateTimeOffset at)
    {
        Percent = percent;
        Lowest = chance.Lowest ?? percent;
        Highest = chance.Highest ?? percent;
        Deals = chance.Deals;
        Top = chance.Top;
        Low = chance.Low;
        At = at;
    }

    /// <summary>The chance of winning.</summary>
    /// <value>In percent.</value>
    public decimal Percent { get; }

    /// <summary>The chance if everything unknown turns out for the worst.</summary>
    /// <value>In percent; at most <see cref="Percent"/>.</value>
    public decimal Lowest { get; }

    /// <summary>The chance if everything unknown turns out for the best.</summary>
    /// <value>In percent; at least <see cref="Percent"/>.</value>
    public decimal Highest { get; }

    /// <summary>How many closed deals it rests on.</summary>
    /// <value>At least one.</value>
    public long Deals { get; }

    /// <summary>What spoke most for winning.</summary>
    /// <value>Strongest first.</value>
    public IReadOnlyList<WinFactor> Top { get; }

    /// <summary>What spoke most against winning.</summary>
    /// <value>Weakest first.</value>
    public IReadOnlyList<WinFactor> Low { get; }

    /// <summary>When it was asked.</summary>
    /// <value>A moment with its offset.</value>
    public DateTimeOffset At { get; }

    /// <summary>Keeps an answer of a model.</summary>
    /// <param name="chance">The answer.</param>
    /// <param name="at">When it was asked.</param>
    /// <returns>The probability; null when the model had none.</returns>
    public static AutomaticProbability? Of(WinProbability chance, DateTimeOffset at) =>
        chance.Value is { } percent ? new AutomaticProbability(chance, percent, at) : null;
}
