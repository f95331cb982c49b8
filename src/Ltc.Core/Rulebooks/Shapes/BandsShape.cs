using System;
using System.Collections.Generic;
using System.Linq;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The shape of bands: thresholds that cut scores into the values of an enum, the lowest first.</summary>
internal static class BandsShape
{
    /// <summary>Bands that stand by themselves. Their id is that of the library.</summary>
    internal static Shape<ScoreBands<TBand>> Of<TBand>(string id)
        where TBand : unmanaged, Enum
    {
        var band = new Property<ScoreBand, TBand>("id", one => EnumIds<TBand>.Values[EnumIds<TBand>.IndexOf(one.Id)], Choice<TBand>());
        var text = new Property<ScoreBand, Text>("text", one => one.Text.GetValueOrDefault(), Shapes.Text);
        var from = new Property<ScoreBand, decimal?>("from", one => one.From, Maybe(Number(default)));
        var item = new ObjectShape<ScoreBand>(
            (fields, out made) =>
            {
                made = new ScoreBand(EnumIds<TBand>.IdOf(fields.Of(band)), fields.Of(from), fields.Of(text));
                return [];
            },
            band,
            text,
            from);
        var list = new ListShape<ScoreBand>(item, isOrdered: true, mayBeAbsent: false, 1, "id");
        return new MadeShape<IReadOnlyList<ScoreBand>, ScoreBands<TBand>>(
            list, bands => bands.Bands, (IReadOnlyList<ScoreBand> bands, out ScoreBands<TBand>? made) => Make(id, bands, EnumIds<TBand>.Ids, string.Empty, out made));
    }

    /// <summary>The bands of a card, as values of an enum that rise with the score.</summary>
    internal static IReadOnlyList<Finding> OfCard<TBand>(ScorecardDefinition card, out ScoreBands<TBand>? bands)
        where TBand : unmanaged, Enum => Make(card.Id, card.Bands, EnumIds<TBand>.Ids, "/card/bands", out bands);

    /// <summary>The bands of a card whose points count against, as values of an enum that fall while the score rises.</summary>
    internal static IReadOnlyList<Finding> OfFallingCard<TBand>(ScorecardDefinition card, out ScoreBands<TBand>? bands)
        where TBand : unmanaged, Enum => Make(card.Id, card.Bands, EnumIds<TBand>.Ids.Reverse().ToArray(), "/card/bands", out bands);

    private static IReadOnlyList<Finding> Make<TBand>(
        string id, IReadOnlyList<ScoreBand> bands, IReadOnlyList<string> order, string pointer, out ScoreBands<TBand>? made)
        where TBand : unmanaged, Enum
    {
        made = null;
        var findings = new List<Finding>();
        var values = new TBand[bands.Count];
        if (bands.Count == 0)
            findings.Add(BookFindings.NoBands(order, pointer));
        var before = -1;
        for (var i = 0; i < bands.Count; i++)
        {
            var at = EnumIds<TBand>.IndexOf(bands[i].Id);
            var place = at < 0 ? -1 : PlaceOf(bands[i].Id, order);
            if (at < 0)
                findings.Add(BookFindings.BandUnknown(bands[i].Id, order, $"{pointer}/{Numbers.ToText(i)}"));
            else if (place <= before)
                findings.Add(BookFindings.BandFalls(bands[i].Id, order, $"{pointer}/{Numbers.ToText(i)}"));
            else
                values[i] = EnumIds<TBand>.Values[at];
            before = Math.Max(before, place);
        }

        ScoreBands.Check(bands, pointer, findings);
        if (findings.Count == 0)
            made = new ScoreBands<TBand>(id, [.. bands], values);
        return findings;
    }

    private static int PlaceOf(string id, IReadOnlyList<string> order)
    {
        var at = 0;
        while (order[at] != id)
            at++;
        return at;
    }
}
