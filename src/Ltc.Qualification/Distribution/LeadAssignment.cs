using System;

namespace Ltc;

/// <summary>Who takes a lead, and why.</summary>
/// <remarks>Immutable, equal by owner, ground and row. <c>default</c> is a refusal: nobody takes it.</remarks>
public readonly struct LeadAssignment : IEquatable<LeadAssignment>
{
    private readonly TableAnswer _table;

    internal LeadAssignment(string? owner, AssignmentGround ground, TableRow? row, in TableAnswer table)
    {
        Owner = owner;
        Ground = ground;
        Row = row;
        _table = table;
    }

    /// <summary>Whether somebody takes it.</summary>
    /// <value>Allowed with an owner; NotDefined when nobody is named for it; Refused when nobody who is named is free, and for <c>default</c>.</value>
    public Answer Answer => Owner is not null ? Answer.Allowed : Ground == AssignmentGround.NobodyNamed ? Answer.NotDefined : Answer.Refused;

    /// <summary>Who takes it.</summary>
    /// <value>An owner; null when nobody does.</value>
    public string? Owner { get; }

    /// <summary>Why.</summary>
    /// <value>The row, the fallback, or why nobody.</value>
    public AssignmentGround Ground { get; }

    /// <summary>The row that names the owner.</summary>
    /// <value>Null unless the ground is <see cref="AssignmentGround.Row"/>.</value>
    public TableRow? Row { get; }

    /// <summary>The columns that are not known and could change who takes it.</summary>
    /// <value>Empty when knowing more would change nothing but how full the owners are.</value>
    public UnknownColumns Unknown => _table.Unknown;

    /// <summary>The ground in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>row `finance-east`</c>.</returns>
    public string Text(Language language = Language.English) => DistributionPhrases.Of(Ground, Row?.Id, language);

    /// <inheritdoc/>
    public bool Equals(LeadAssignment other) => Owner == other.Owner && Ground == other.Ground && Row?.Id == other.Row?.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LeadAssignment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Owner ?? string.Empty) * 397) ^ (int)Ground);

    /// <summary>Compares two assignments.</summary>
    /// <param name="left">One assignment.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether owner, ground and row agree.</returns>
    public static bool operator ==(LeadAssignment left, LeadAssignment right) => left.Equals(right);

    /// <summary>Compares two assignments.</summary>
    /// <param name="left">One assignment.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether owner, ground or row differs.</returns>
    public static bool operator !=(LeadAssignment left, LeadAssignment right) => !left.Equals(right);

    /// <summary>The owner and the ground.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => $"{Owner ?? "–"}: {Text()}";
}
