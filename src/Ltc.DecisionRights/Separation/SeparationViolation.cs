using System;

namespace Ltc;

/// <summary>A decider who is, or acts for, somebody who must not decide.</summary>
/// <remarks>Immutable, equal by content.</remarks>
public readonly struct SeparationViolation : IEquatable<SeparationViolation>
{
    private readonly string? _person;

    internal SeparationViolation(string person, SeparationConflict conflict, string? actsFor)
    {
        _person = person;
        Conflict = conflict;
        ActsFor = actsFor;
    }

    /// <summary>Who must not decide.</summary>
    /// <value>Empty for <c>default</c>.</value>
    public string Person => _person ?? string.Empty;

    /// <summary>Why not.</summary>
    /// <value>One of the four conflicts.</value>
    public SeparationConflict Conflict { get; }

    /// <summary>For whom that person acts through delegations.</summary>
    /// <value>Null when the person has the conflict itself.</value>
    public string? ActsFor { get; }

    /// <summary>The violation as a finding.</summary>
    /// <returns>Its words in three languages, under the code <c>separation-violated</c>.</returns>
    public Finding ToFinding() => ActsFor is null
        ? SeparationFindings.Violated(Person, Conflict)
        : SeparationFindings.ViolatedFor(Person, Conflict, ActsFor);

    /// <inheritdoc/>
    public bool Equals(SeparationViolation other) => Person == other.Person && Conflict == other.Conflict && ActsFor == other.ActsFor;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SeparationViolation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Person) * 397) ^ (int)Conflict);

    /// <summary>Compares two violations.</summary>
    /// <param name="left">One violation.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say the same.</returns>
    public static bool operator ==(SeparationViolation left, SeparationViolation right) => left.Equals(right);

    /// <summary>Compares two violations.</summary>
    /// <param name="left">One violation.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SeparationViolation left, SeparationViolation right) => !left.Equals(right);

    /// <summary>Person and conflict.</summary>
    /// <returns>For example <c>bo: recommender, for ann</c>.</returns>
    public override string ToString() => $"{Person}: {EnumIds<SeparationConflict>.IdOf(Conflict)}" + (ActsFor is null ? string.Empty : $", for {ActsFor}");
}
