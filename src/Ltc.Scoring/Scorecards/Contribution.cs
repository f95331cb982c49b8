using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace Ltc;

/// <summary>What one characteristic, one signal or the cap of one group brought to a score.</summary>
/// <remarks>The initial points and all contributions sum to the raw score exactly. Immutable. <c>default</c> names nothing and brought nothing.</remarks>
public readonly struct Contribution : IEquatable<Contribution>
{
    private readonly CardIndex? _card;
    private readonly int _at;
    private readonly int _bin;
    private readonly long _scaled;

    internal Contribution(CardIndex card, int at, int bin, long points)
    {
        _card = card;
        _at = at;
        _bin = bin;
        _scaled = points;
    }

#if NET8_0_OR_GREATER
    /// <summary>Writes a contribution into a place that mostly holds one of the same card: then no reference is written, which the garbage collector wants to know of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Write(ref Contribution place, CardIndex card, int at, int bin, long points)
    {
        if (ReferenceEquals(place._card, card))
        {
            Unsafe.AsRef(in place._at) = at;
            Unsafe.AsRef(in place._bin) = bin;
            Unsafe.AsRef(in place._scaled) = points;
        }
        else
        {
            place = new Contribution(card, at, bin, points);
        }
    }
#endif

    /// <summary>The id of the characteristic, of the signal, or of the group whose cap moved the score.</summary>
    /// <value>Empty for <c>default</c>.</value>
    public string Id => _card is null ? string.Empty : Characteristic?.Id ?? Signal?.Id ?? Group!.Id;

    /// <summary>The points that it brought.</summary>
    /// <value>Exact; negative when it took points away.</value>
    public decimal Points => _card is null ? 0m : Ltc.Points.ToDecimal(Scaled, _card.Decimals);

    /// <summary>What was looked at.</summary>
    /// <value>Null for a signal and for the cap of a group.</value>
    public ScoreCharacteristic? Characteristic => _card is not null && _at < _card.Characteristics.Length ? _card.Characteristics[_at].Characteristic : null;

    /// <summary>The signal whose events brought the points; those of all its events together.</summary>
    /// <value>Null for a characteristic and for the cap of a group.</value>
    public ScoreSignal? Signal =>
        _card is not null && _at >= _card.Characteristics.Length && _at < _card.GroupOf.Length ? _card.Signals[_at - _card.Characteristics.Length].Signal : null;

    /// <summary>The group whose bounds took points away or added some.</summary>
    /// <value>Null for a characteristic and for a signal.</value>
    public ScoreGroup? Group => _card is not null && _at >= _card.GroupOf.Length ? _card.Definition.Groups[_at - _card.GroupOf.Length] : null;

    /// <summary>The bin that took the value.</summary>
    /// <value>Null for a cap, a weighted characteristic, a value that is not known and one that lies in no bin.</value>
    public ScoreBin? Bin => _bin >= 0 ? Characteristic?.OwnBins[_bin] : null;

    /// <summary>Whether the value is not known, so that these are the points for not knowing.</summary>
    /// <value>False for <c>default</c>.</value>
    public bool IsMissing => Characteristic is not null && _bin == CharacteristicIndex.Missing;

    internal long Scaled => _scaled;

    /// <summary>Its place in the order of declaration, caps after characteristics.</summary>
    internal int Position => _at;

    /// <inheritdoc/>
    public bool Equals(Contribution other) => ReferenceEquals(_card, other._card) && _at == other._at && _bin == other._bin && Scaled == other.Scaled;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Contribution other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Scaled.GetHashCode() * 397) ^ _at);

    /// <summary>Compares two contributions.</summary>
    /// <param name="left">One contribution.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(Contribution left, Contribution right) => left.Equals(right);

    /// <summary>Compares two contributions.</summary>
    /// <param name="left">One contribution.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Contribution left, Contribution right) => !left.Equals(right);

    /// <summary>The id and the points.</summary>
    /// <returns>For example <c>employees: 15</c>.</returns>
    public override string ToString() => $"{Id}: {Numbers.ToText(Points)}";
}
