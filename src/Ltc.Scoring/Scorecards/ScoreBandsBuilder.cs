using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Gathers bands from the lowest to the highest.</summary>
/// <typeparam name="TBand">The bands, an enum.</typeparam>
public sealed class ScoreBandsBuilder<TBand>
    where TBand : unmanaged, Enum
{
    private readonly string _id;
    private readonly List<ScoreBand> _bands = [];
    private readonly List<TBand> _values = [];

    internal ScoreBandsBuilder(string id, TBand lowest, in Text text)
    {
        _id = id;
        Add(lowest, null, text);
    }

    /// <summary>Adds the next higher band.</summary>
    /// <param name="from">The score at which it begins, inside; above that of the band before.</param>
    /// <param name="band">The band.</param>
    /// <param name="text">Its name.</param>
    /// <returns>This builder.</returns>
    public ScoreBandsBuilder<TBand> From(decimal from, TBand band, Text text) => Add(band, from, text);

    /// <summary>Makes the bands.</summary>
    /// <returns>The bands.</returns>
    /// <exception cref="DefinitionException">Thresholds are out of order or a band is there twice; every finding is listed.</exception>
    public ScoreBands<TBand> Build() => TryBuild(out var bands, out var findings) ? bands! : throw new DefinitionException(_id, findings);

    /// <summary>Makes the bands, or says everything that is wrong with them.</summary>
    /// <param name="bands">The bands, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when the bands were made.</param>
    /// <returns>Whether the bands were made.</returns>
    public bool TryBuild(out ScoreBands<TBand>? bands, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        if (_id.Length == 0)
            found.Add(ScorecardFindings.EmptyId("/id"));
        ScoreBands.Check(_bands, "/bands", found);
        findings = found;
        bands = found.Count == 0 ? new ScoreBands<TBand>(_id, [.. _bands], [.. _values]) : null;
        return bands is not null;
    }

    private ScoreBandsBuilder<TBand> Add(TBand band, decimal? from, in Text text)
    {
        _bands.Add(new ScoreBand(EnumIds<TBand>.IdOf(band), from, text));
        _values.Add(band);
        return this;
    }
}
