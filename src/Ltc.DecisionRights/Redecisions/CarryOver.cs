using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Says what of a decided case may be used again for the next decision on the same subject.</summary>
/// <remarks>
/// A paper is the same when both cases give one hash for it; where either gives none, when both are about one version of the papers. A changed text changes
/// every review. A review rests on the matters and papers of its mandate; where the mandate names none, on all of them.
/// </remarks>
internal static class CarryOver
{
    /// <summary>What changed under the review of a mandate; empty when an opinion on the one still is an opinion on the other.</summary>
    internal static Text[] ChangesUnder(ReviewMandate mandate, DecisionPointDefinition point, DecisionCase before, DecisionCase now)
    {
        var changes = new List<Text>();
        if (!string.Equals(before.Data.Facts.TextHash, now.Data.Facts.TextHash, StringComparison.Ordinal))
            changes.Add(CasePartPhrases.TheText);
        changes.AddRange(Matters(mandate).Where(matter => !CaseMatters.IsSame(matter, before, now)).Select(CaseMatters.NameOf));
        changes.AddRange(Papers(mandate, point).Where(paper => !IsSame(paper, before, now)).Select(paper => paper.Text));
        return [.. changes];
    }

    /// <summary>Whether the content of a paper is known to be the same.</summary>
    internal static bool IsSame(Paper paper, DecisionCase before, DecisionCase now) =>
        HashOf(paper, before) is { } was && HashOf(paper, now) is { } isNow
            ? string.Equals(was, isNow, StringComparison.Ordinal)
            : HashOf(paper, before) is null == HashOf(paper, now) is null && before.Data.Version == now.Data.Version;

    /// <summary>Every part of a decided case beside what it would be worth for the next one.</summary>
    internal static IReadOnlyList<CasePart> PartsOf(DecidedCase decided, DecisionCase now, DecisionPointDefinition point)
    {
        var before = decided.Case;
        return
        [
            .. point.Papers.Select(paper => IsSame(paper, before, now)
                ? new CasePart(CasePartKind.Paper, paper.Id, null, true, [])
                : new CasePart(CasePartKind.Paper, paper.Id, null, false, [paper.Text])),
            .. point.Reviews.SelectMany(mandate => Opinions(mandate, decided, ChangesUnder(mandate, point, before, now))),
            .. before.Data.Recommendations.Select(said => new CasePart(CasePartKind.Recommendation, RoleTexts.IdOf(said.Role.GetValueOrDefault()), said.By, false, [])),
            .. before.Data.Votes.Select(said => said.By!).Distinct(StringComparer.Ordinal).Select(by => new CasePart(CasePartKind.Vote, by, by, false, [])),
        ];
    }

    private static IEnumerable<CasePart> Opinions(ReviewMandate mandate, DecidedCase decided, Text[] changes)
    {
        var role = RoleTexts.IdOf(mandate.Role);
        var said = decided.Opinions.Where(opinion => opinion.Role == mandate.Role).Select(opinion => opinion.By!).Distinct(StringComparer.Ordinal).ToArray();
        return said.Length == 0
            ? [new CasePart(CasePartKind.Opinion, role, null, false, [])]
            : said.Select(by => new CasePart(CasePartKind.Opinion, role, by, changes.Length == 0, changes));
    }

    private static IEnumerable<CaseMatter> Matters(ReviewMandate mandate) =>
        mandate.Matters.Count == 0 ? EnumIds<CaseMatter>.Values : [.. mandate.Matters, CaseMatter.Others];

    private static IEnumerable<Paper> Papers(ReviewMandate mandate, DecisionPointDefinition point) =>
        mandate.Papers.Count == 0 ? point.Papers : point.Papers.Where(paper => mandate.Papers.Contains(paper.Id));

    private static string? HashOf(Paper paper, DecisionCase one) => one.Data.PaperHashes.TryGetValue(paper.Id, out var hash) ? hash : null;
}
