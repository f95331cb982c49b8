using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Bands of scores: half-open thresholds as data, checked to be in order.</summary>
/// <remarks>Immutable, safe to share between threads. Every score has exactly one band; it is decided on the unrounded value.</remarks>
/// <typeparam name="TBand">The bands, an enum.</typeparam>
public sealed class ScoreBands<TBand>
    where TBand : unmanaged, Enum
{
    private readonly ScoreBand[] _bands;
    private readonly TBand[] _values;

    internal ScoreBands(string id, ScoreBand[] bands, TBand[] values)
    {
        Id = id;
        _bands = bands;
        _values = values;
    }

    /// <summary>The id of the bands.</summary>
    /// <value>Kebab-case.</value>
    public string Id { get; }

    /// <summary>The bands as data.</summary>
    /// <value>From the lowest to the highest; at least one.</value>
    public IReadOnlyList<ScoreBand> Bands => Array.AsReadOnly(_bands);

    /// <summary>The band of a score. Allocates nothing.</summary>
    /// <param name="score">The score, unrounded.</param>
    /// <returns>The band whose lower end is at the score or below, the highest such.</returns>
    public TBand Of(decimal score) => _values[ScoreBands.PositionOf(_bands, score)];

    /// <summary>The band of a score that may not be there.</summary>
    /// <param name="score">The score, unrounded; null for none.</param>
    /// <returns>The band, or null without a score.</returns>
    public TBand? Of(decimal? score) => score.HasValue ? Of(score.GetValueOrDefault()) : null;

    /// <summary>The score at which a band begins.</summary>
    /// <param name="band">The band.</param>
    /// <returns>The threshold, inside; null for the lowest band and for one that is not there.</returns>
    public decimal? From(TBand band) => Array.IndexOf(_values, band) is var at and >= 0 ? _bands[at].From : null;

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
