using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A move that a machine knows: from a stage, by a trigger, to a stage, under requirements, with effects.</summary>
/// <remarks>Immutable, equal by content. An edge that is ignored stays where it is and asks nothing.</remarks>
public sealed class Edge : IEquatable<Edge>
{
    /// <summary>The edge of a move that is not defined.</summary>
    internal static readonly Edge NotDefined = new(string.Empty, string.Empty, string.Empty, [], []);

    /// <summary>Creates an edge.</summary>
    /// <param name="from">The id of the stage it leaves.</param>
    /// <param name="trigger">The id of its trigger.</param>
    /// <param name="to">The id of the stage it reaches.</param>
    /// <param name="requirements">What must hold, in the order in which reasons are given.</param>
    /// <param name="effects">What the host has to do after the move.</param>
    public Edge(string from, string trigger, string to, IReadOnlyList<Requirement> requirements, IReadOnlyList<Effect> effects)
        : this(from, trigger, to, requirements, effects, toNumber: 0)
    {
    }

    internal Edge(string from, string trigger, string to, IReadOnlyList<Requirement> requirements, IReadOnlyList<Effect> effects, int toNumber)
    {
        ToNumber = toNumber;
        From = from;
        Trigger = trigger;
        To = to;
        Requirements = [.. requirements];
        Effects = [.. effects];
        Source = new EdgeReasons(this);
    }

    /// <summary>The stage it leaves.</summary>
    /// <value>The id.</value>
    public string From { get; }

    /// <summary>Its trigger.</summary>
    /// <value>The id.</value>
    public string Trigger { get; }

    /// <summary>The stage it reaches.</summary>
    /// <value>The id; that of <see cref="From"/> for a trigger that is ignored.</value>
    public string To { get; }

    /// <summary>What must hold.</summary>
    /// <value>At most 32.</value>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>What the host has to do after the move.</summary>
    /// <value>Empty when nothing.</value>
    public IReadOnlyList<Effect> Effects { get; }

    /// <summary>The number of the stage it reaches, as the typed face knows it.</summary>
    internal int ToNumber { get; }

    internal ReasonSource Source { get; }

    /// <inheritdoc/>
    public bool Equals(Edge? other) =>
        other is not null && From == other.From && Trigger == other.Trigger && To == other.To
        && Effects.SequenceEqual(other.Effects)
        && Requirements.Select(requirement => requirement.Id).SequenceEqual(other.Requirements.Select(requirement => requirement.Id));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Edge);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(From) * 397) ^ StringComparer.Ordinal.GetHashCode(Trigger));

    /// <summary>The edge in short.</summary>
    /// <returns>For example <c>bidding --submitBid--> submitted</c>.</returns>
    public override string ToString() => $"{From} --{Trigger}--> {To}";
}
