using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says what the rules answer about a lead.</summary>
internal static class AssessWords
{
    private const int Named = 5;

    internal static Text Of(LeadOutcome? outcome) => outcome switch
    {
        LeadOutcome.Convert => Texts.OutcomeConvert,
        LeadOutcome.Close => Texts.OutcomeClose,
        _ => Texts.OutcomeNurture,
    };

    internal static Text? Of(LeadMaturity? maturity) => maturity switch
    {
        LeadMaturity.Mature => Texts.MaturityMature,
        LeadMaturity.Early => Texts.MaturityEarly,
        _ => null,
    };

    /// <summary>The grade and, where the unknown answers allow more, the best one.</summary>
    internal static string Grade<TBand>(ScoreBands<TBand> bands, TBand? from, TBand? to, Language language)
        where TBand : unmanaged, System.Enum
    {
        var lowest = NameOf(bands, from, language);
        var highest = NameOf(bands, to, language);
        return lowest == highest ? lowest : Texts.ScoreRange.Say(language, lowest, highest);
    }

    internal static string Score(in LeadQualification lead, Language language) => lead.Score == lead.Highest
        ? Wording.Amount(lead.Score)
        : Texts.ScoreRange.Say(language, Wording.Amount(lead.Score), Wording.Amount(lead.Highest));

    internal static Text Ground(in LeadAssignment one) =>
        new(one.Text(Language.English), one.Text(Language.SimplifiedChinese), one.Text(Language.TraditionalChinese));

    internal static Text Said(DatedFinding one) =>
        new(one.Text(Language.English), one.Text(Language.SimplifiedChinese), one.Text(Language.TraditionalChinese));

    /// <summary>The first leads by name and how many more there are.</summary>
    internal static Phrase Leads(IReadOnlyList<LeadRow> leads)
    {
        var first = string.Join(", ", leads.Take(Named).Select(lead => Shortened.Of(lead.Id)));
        return leads.Count > Named ? new Phrase(Texts.LeadsOf, first, leads.Count - Named) : new Phrase(Text.Same("{0}"), first);
    }

    private static string NameOf<TBand>(ScoreBands<TBand> bands, TBand? band, Language language)
        where TBand : unmanaged, System.Enum =>
        band is { } known && bands.Bands.FirstOrDefault(one => one.Id == EnumIds<TBand>.IdOf(known))?.Text is { } text ? text.In(language) : "–";
}
