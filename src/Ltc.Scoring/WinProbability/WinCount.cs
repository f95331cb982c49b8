using System;

namespace Ltc;

/// <summary>How many deals of a team with one value of a field were won and lost: what a model knows, to store and to make it again.</summary>
/// <remarks>Immutable, equal by content. <c>default</c> counts nothing.</remarks>
public readonly struct WinCount : IEquatable<WinCount>
{
    /// <summary>Takes counts.</summary>
    /// <param name="team">The team; null for deals without one.</param>
    /// <param name="field">The field; <c>stage</c> for the stages.</param>
    /// <param name="value">The value.</param>
    /// <param name="won">Deals that were won.</param>
    /// <param name="lost">Deals that were lost.</param>
    public WinCount(string? team, string field, string value, long won, long lost)
    {
        Team = team;
        Field = field;
        Value = value;
        Won = won;
        Lost = lost;
    }

    /// <summary>Whose deals they are.</summary>
    /// <value>A team of the host; null for deals without one.</value>
    public string? Team { get; }

    /// <summary>What the deals have in common.</summary>
    /// <value>A field of the definition; <c>stage</c> for the stages; <c>tags</c> for a tag.</value>
    public string Field { get; }

    /// <summary>The value that the deals have in common.</summary>
    /// <value>A stage, a value of the field, or a tag.</value>
    public string Value { get; }

    /// <summary>Deals that were won.</summary>
    /// <value>Zero or more; nothing is smoothed.</value>
    public long Won { get; }

    /// <summary>Deals that were lost.</summary>
    /// <value>Zero or more; nothing is smoothed.</value>
    public long Lost { get; }

    /// <inheritdoc/>
    public bool Equals(WinCount other) => Team == other.Team && Field == other.Field && Value == other.Value && Won == other.Won && Lost == other.Lost;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WinCount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(Value ?? string.Empty) * 397) ^ Won.GetHashCode() ^ (Lost.GetHashCode() << 1));

    /// <summary>Compares two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say the same.</returns>
    public static bool operator ==(WinCount left, WinCount right) => left.Equals(right);

    /// <summary>Compares two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(WinCount left, WinCount right) => !left.Equals(right);

    /// <summary>The counts in a line.</summary>
    /// <returns>For example <c>t stage=s0: 2 won, 3 lost</c>.</returns>
    public override string ToString() => $"{Team} {Field}={Value}: {Won} won, {Lost} lost";
}
