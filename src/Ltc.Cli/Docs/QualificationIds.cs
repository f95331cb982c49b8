using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Writes the ids of what leads are qualified, distributed and looked after by.</summary>
internal static class QualificationIds
{
    /// <summary>Writes the sections.</summary>
    /// <param name="page">The page of ids.</param>
    /// <param name="rules">The rules.</param>
    internal static void Write(Page page, LtcRules rules)
    {
        page.Heading(2, "Requirements of qualification and customer events");
        page.Table(
            ["Id", "Of", "English", "简体中文", "繁體中文", "Source"],
            rules.Qualification.Requirements.Select(one => Row("lead-qualification", one))
                .Concat(rules.CustomerEvent.Requirements.Select(one => Row(rules.CustomerEvent.Id, one))));
        page.Heading(2, "Facts of qualification, distribution and customer events");
        page.Table(["Id", "Of", "Type", "Unit", "Range", "Values", "English", "简体中文", "繁體中文"], Facts().Select(one => Row(one.Of, one.Fact)));
        page.Heading(2, "Grades of a lead");
        page.Table(
            ["Id", "Of", "From", "English", "简体中文", "繁體中文"],
            Grades(rules.Qualification.Values.Id, rules.Qualification.Values.Bands)
                .Concat(Grades(rules.Qualification.Temperatures.Id, rules.Qualification.Temperatures.Bands)));
        page.Heading(2, "Dated rules");
        page.Line("Each is told to one role; late from the day after its limit on, or from the limit on for `atLeast`; `ahead` tells it before.");
        page.Table(
            ["Id", "About", "Kind", "Date", "Limit", "To", "When", "English", "简体中文", "繁體中文", "Source"],
            rules.DatedRules.Rules.Select(Row));
    }

    /// <summary>Every fact with the vocabulary that it belongs to.</summary>
    internal static IEnumerable<(string Of, Fact Fact)> Facts() => QualificationFact.All.Facts.Select(fact => (QualificationFact.All.Id, (Fact)fact))
        .Concat(DistributionFact.All.Facts.Select(fact => (DistributionFact.All.Id, (Fact)fact)))
        .Concat(CustomerEventFact.All.Facts.Select(fact => (CustomerEventFact.All.Id, (Fact)fact)));

    private static string[] Row(string of, Requirement one) => [Page.Code(one.Id), Page.Code(of), .. Texts(one.Text), one.Source];

    private static string[] Row(string of, Fact fact) =>
    [
        Page.Code(fact.Id), Page.Code(of), Page.Code(EnumIds<FactType>.IdOf(fact.Type)), fact.Unit ?? "–",
        fact.Range.HasLower || fact.Range.HasUpper ? Page.Code(fact.Range.ToString()) : "–", fact.Values.Count > 0 ? Page.Codes(fact.Values) : "–", .. Texts(fact.Text),
    ];

    private static IEnumerable<string[]> Grades(string of, IEnumerable<ScoreBand> bands) =>
        bands.Select(band => new[] { Page.Code(band.Id), Page.Code(of), band.From is { } from ? Wording.Amount(from) : "–" }.Concat(Texts(band.Text ?? default)).ToArray());

    private static string[] Row(DatedRule rule) =>
    [
        Page.Code(rule.Id), Page.Code(rule.About), Page.Code(EnumIds<DatedRuleKind>.IdOf(rule.Kind)), Page.Code(rule.From), Limit(rule), Page.Code(rule.To),
        rule.When.Count == 0 ? "–" : string.Join(", ", rule.When.Select(flag => $"`{flag.Key}` {(flag.Value ? "yes" : "no")}")), .. Texts(rule.Text), rule.Source,
    ];

    private static string Limit(DatedRule rule) => rule.Kind switch
    {
        DatedRuleKind.EachWeek => $"{rule.Limit} a week",
        DatedRuleKind.EachYear => $"by {rule.Month:00}-{rule.Day:00}, within {rule.Limit} {EnumIds<DatedUnit>.IdOf(rule.Unit)} before",
        _ => $"{rule.Limit} {EnumIds<DatedUnit>.IdOf(rule.Unit)}",
    };

    private static string[] Texts(Text text) => [text.In(Language.English), text.In(Language.SimplifiedChinese), text.In(Language.TraditionalChinese)];
}
