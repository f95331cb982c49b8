using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A fact as data: what a definition in JSON says about a fact that no type of the code has.</summary>
/// <remarks>Immutable, equal by content. <see cref="DeclaredFactSet.TryCreate"/> checks declarations and makes facts of them.</remarks>
public sealed class FactDeclaration : IEquatable<FactDeclaration>
{
    /// <summary>Creates a declaration.</summary>
    /// <param name="id">The id, kebab-case, unique in its definition.</param>
    /// <param name="type">What kind of value it has.</param>
    /// <param name="text">The name for people, in three languages.</param>
    /// <param name="unit">The unit of a number; <c>fraction</c> is shown in percent; null for none.</param>
    /// <param name="range">The numbers that make sense; every number when left out.</param>
    /// <param name="values">The ids that a choice can have, in their order; null for other types.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public FactDeclaration(string id, FactType type, Text text, string? unit = null, Interval range = default, IReadOnlyList<string>? values = null)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Type = type;
        Text = text;
        Unit = unit;
        Range = range.HasLower || range.HasUpper ? range : default;
        Values = Array.AsReadOnly<string>([.. values ?? []]);
    }

    /// <summary>The id under which conditions and hosts name the fact.</summary>
    /// <value>Kebab-case English, stable.</value>
    public string Id { get; }

    /// <summary>What kind of value it has.</summary>
    /// <value>One of the eight types.</value>
    public FactType Type { get; }

    /// <summary>The name for people.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>The unit of a number.</summary>
    /// <value>Null for none.</value>
    public string? Unit { get; }

    /// <summary>The numbers that make sense.</summary>
    /// <value>Every number when nothing is said; a value outside is refused on binding.</value>
    public Interval Range { get; }

    /// <summary>The ids that a choice can have.</summary>
    /// <value>In their order; empty for other types.</value>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Says as data what a fact of the code is.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Its declaration.</returns>
    /// <exception cref="ArgumentNullException">There is no fact.</exception>
    public static FactDeclaration Of(Fact fact) => fact is null
        ? throw new ArgumentNullException(nameof(fact))
        : new FactDeclaration(fact.Id, fact.Type, fact.Text, fact.Unit, fact.Range, fact.Values);

    /// <inheritdoc/>
    public bool Equals(FactDeclaration? other) =>
        other is not null && Id == other.Id && Type == other.Type && Text == other.Text && Unit == other.Unit && Range == other.Range
        && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactDeclaration);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
