using System.Collections.Generic;

namespace Ltc;

/// <summary>Describes one fact: its id, type, unit, range and name in three languages.</summary>
/// <remarks>
/// One vocabulary serves every kernel: conditions, tables, binding from dictionaries, CSV and JSON, documentation and generators of boundary cases.
/// The generic form, <see cref="Fact{TFacts}"/>, also reads and writes the value. Immutable; facts are made by the static methods of this class.
/// </remarks>
public abstract partial class Fact
{
    private protected Fact(string id, FactType type, in Text text, string? unit = null, Interval range = default, IReadOnlyList<string>? values = null)
    {
        Id = id;
        Type = type;
        Text = text;
        Unit = unit;
        Range = range;
        Values = values ?? System.Array.Empty<string>();
    }

    /// <summary>The id, unique among the facts of one type.</summary>
    /// <value>Kebab-case English, stable.</value>
    public string Id { get; }

    /// <summary>What kind of value it has.</summary>
    /// <value>One of the eight types.</value>
    public FactType Type { get; }

    /// <summary>The name for people.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>The unit of a number.</summary>
    /// <value>For example <c>days</c>; <c>fraction</c> is shown in percent; null for none.</value>
    public string? Unit { get; }

    /// <summary>The numbers that make sense.</summary>
    /// <value>Every number when nothing is said; a value outside is refused on binding.</value>
    public Interval Range { get; }

    /// <summary>The ids that a choice can have.</summary>
    /// <value>Empty for other types.</value>
    public IReadOnlyList<string> Values { get; }

    /// <summary>What values it takes, in a few words.</summary>
    internal abstract string Expected { get; }

    /// <inheritdoc/>
    /// <remarks>Facts of one type with one id are the same fact: an attested one is made anew wherever it is named.</remarks>
    public override bool Equals(object? obj) => obj is Fact other && other.GetType() == GetType() && string.Equals(Id, other.Id, System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => System.StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
