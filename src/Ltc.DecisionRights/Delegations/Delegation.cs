using System;

namespace Ltc;

/// <summary>One person stands in for another inside a window of time, perhaps for one unit only.</summary>
/// <remarks>Immutable; made by <see cref="DelegationList.TryCreate"/>. The window is half-open: the start is inside, the end is not. Source: design.md, law 3.</remarks>
public sealed class Delegation
{
    internal Delegation(DelegationData data)
    {
        From = data.From!;
        To = data.To!;
        Start = data.Start.GetValueOrDefault();
        End = data.End.GetValueOrDefault();
        Unit = string.IsNullOrEmpty(data.Unit) ? null : data.Unit;
    }

    /// <summary>Who is away.</summary>
    /// <value>Never empty.</value>
    public string From { get; }

    /// <summary>Who stands in.</summary>
    /// <value>Never empty.</value>
    public string To { get; }

    /// <summary>When it begins; this moment is inside.</summary>
    /// <value>A moment with its offset.</value>
    public DateTimeOffset Start { get; }

    /// <summary>When it ends; this moment is outside.</summary>
    /// <value>A moment with its offset.</value>
    public DateTimeOffset End { get; }

    /// <summary>The only unit that it applies to.</summary>
    /// <value>Null when it applies everywhere.</value>
    public string? Unit { get; }

    /// <summary>Says whether it applies.</summary>
    /// <param name="at">When.</param>
    /// <param name="unit">Where; null when no unit is named, to which only a delegation without a unit applies.</param>
    /// <returns>Never for a delegation to oneself.</returns>
    public bool Applies(DateTimeOffset at, string? unit) =>
        Start <= at && at < End && !string.Equals(From, To, StringComparison.Ordinal) && (Unit is null || string.Equals(Unit, unit, StringComparison.Ordinal));

    /// <summary>Who stands in for whom.</summary>
    /// <returns>For example <c>alice → bob</c>.</returns>
    public override string ToString() => From + " → " + To;
}
