using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>One characteristic of a scorecard: what it looks at, and how many points each value has.</summary>
/// <remarks>Immutable, equal by content. The card that takes it checks it.</remarks>
public sealed class ScoreCharacteristic : IEquatable<ScoreCharacteristic>
{
    private readonly ScoreBin[] _bins;
    private readonly string[]? _values;

    /// <summary>Creates a characteristic.</summary>
    /// <param name="id">The id, unique in the card; over facts the id of the fact.</param>
    /// <param name="kind">What it looks at.</param>
    /// <param name="bins">The bins; empty for <see cref="CharacteristicKind.Weighted"/>.</param>
    /// <param name="text">Its name.</param>
    /// <param name="missing">The points of a value that is not known; null to count nothing.</param>
    /// <param name="weight">The points of one unit; only for <see cref="CharacteristicKind.Weighted"/>.</param>
    /// <param name="range">The numbers that can come; a number outside is refused. A weighted one needs both ends.</param>
    /// <param name="values">The categories that can come, from smallest to largest; null when any text can.</param>
    /// <param name="unit">The unit of a number.</param>
    /// <param name="direction">Which way points may go as the value grows.</param>
    /// <param name="group">The id of its group; null for none.</param>
    /// <param name="baseline">The points that reason codes compare with; null for the best (points below) or the worst (points above).</param>
    /// <param name="reasonCode">The reason code; null for the id.</param>
    /// <param name="isPartial">Whether values may come that no bin takes; they are then refused when the card scores.</param>
    /// <exception cref="ArgumentNullException">The id, the bins or one of them is null.</exception>
    public ScoreCharacteristic(
        string id,
        CharacteristicKind kind,
        IEnumerable<ScoreBin> bins,
        Text? text = null,
        decimal? missing = null,
        decimal? weight = null,
        Interval range = default,
        IEnumerable<string>? values = null,
        string? unit = null,
        ScoreDirection direction = ScoreDirection.None,
        string? group = null,
        decimal? baseline = null,
        string? reasonCode = null,
        bool isPartial = false)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Kind = kind;
        _bins = [.. bins ?? throw new ArgumentNullException(nameof(bins))];
        if (Array.IndexOf(_bins, null) >= 0)
            throw new ArgumentNullException(nameof(bins));
        Text = text;
        Missing = missing;
        Weight = weight;
        Range = range;
        _values = values is null ? null : [.. values];
        Unit = unit;
        Direction = direction;
        Group = group;
        Baseline = baseline;
        ReasonCode = reasonCode;
        IsPartial = isPartial;
    }

    /// <summary>The id, unique in the card.</summary>
    /// <value>For a card over facts the id of the fact.</value>
    public string Id { get; }

    /// <summary>What it looks at.</summary>
    /// <value>One of the four kinds.</value>
    public CharacteristicKind Kind { get; }

    /// <summary>Says which values have which points.</summary>
    /// <value>In the order of declaration; empty for a weighted characteristic.</value>
    public IReadOnlyList<ScoreBin> Bins => Array.AsReadOnly(_bins);

    /// <summary>Its name.</summary>
    /// <value>Null when nobody wrote any.</value>
    public Text? Text { get; }

    /// <summary>The points of a value that is not known.</summary>
    /// <value>Null to count nothing; either way the range of the score says what the value could have brought.</value>
    public decimal? Missing { get; }

    /// <summary>The points of one unit.</summary>
    /// <value>Null unless the characteristic is weighted.</value>
    public decimal? Weight { get; }

    /// <summary>The numbers that can come.</summary>
    /// <value>Every number when nothing is said.</value>
    public Interval Range { get; }

    /// <summary>The categories that can come, from smallest to largest.</summary>
    /// <value>Null when any text can come.</value>
    public IReadOnlyList<string>? Values => _values is null ? null : Array.AsReadOnly(_values);

    /// <summary>The unit of a number.</summary>
    /// <value>For example <c>days</c>; null for none.</value>
    public string? Unit { get; }

    /// <summary>Which way points may go as the value grows.</summary>
    /// <value><see cref="ScoreDirection.None"/> unless said otherwise.</value>
    public ScoreDirection Direction { get; }

    /// <summary>The id of its group.</summary>
    /// <value>Null for none.</value>
    public string? Group { get; }

    /// <summary>The points that reason codes compare with.</summary>
    /// <value>Null for the most points (points below) or the fewest (points above).</value>
    public decimal? Baseline { get; }

    /// <summary>The code under which it is named as a reason.</summary>
    /// <value>Null for the id.</value>
    public string? ReasonCode { get; }

    /// <summary>Whether values may come that no bin takes.</summary>
    /// <value>False: the bins must take every value, which is checked when the card is built.</value>
    public bool IsPartial { get; }

    internal ScoreBin[] OwnBins => _bins;

    internal string[]? OwnValues => _values;

    /// <inheritdoc/>
    public bool Equals(ScoreCharacteristic? other) =>
        other is not null && Id == other.Id && Kind == other.Kind && Text == other.Text && Missing == other.Missing && Weight == other.Weight
        && Range == other.Range && Unit == other.Unit && Direction == other.Direction && Group == other.Group && Baseline == other.Baseline
        && ReasonCode == other.ReasonCode && IsPartial == other.IsPartial && Lists.Same(_bins, other._bins) && Lists.SameOrNull(_values, other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreCharacteristic);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
