using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The ids of the scores that stand in no scorecard: requirements, rules, questions, items and the facts they read.</summary>
internal static class ScoreIds
{
    internal static void Write(Page page, LtcScores scores, Action<Page, string, IEnumerable<(string Owner, string Id, Text Text)>> writeTexts)
    {
        page.Heading(2, "Requirements and rules of scores");
        writeTexts(page, "Score", Requirements(scores));
        page.Heading(2, "Questions and items of scores");
        writeTexts(page, "Score", Questions(scores));
        page.Heading(2, "Facts of scores");
        writeTexts(page, "Score", Facts().Select(one => (one.Score, one.Fact.Id, one.Fact.Text)));
        page.Heading(2, "Types, units and ranges of the facts of scores");
        page.Table(["Score", "Fact", "Type", "Unit", "Range"], Facts().Select(one => new[]
        {
            Page.Code(one.Score), Page.Code(one.Fact.Id), Page.Code(EnumIds<FactType>.IdOf(one.Fact.Type)), one.Fact.Unit ?? "–",
            one.Fact.Range.HasLower || one.Fact.Range.HasUpper ? Page.Code(one.Fact.Range.ToString()) : "–",
        }));
    }

    private static IEnumerable<(string Score, string Id, Text Text)> Requirements(LtcScores scores) =>
    [
        .. Of("initiation-score", scores.InitiationScore.KnockOuts),
        .. Of("project-grade", scores.ProjectGrade.Rules.Select(rule => rule.When)),
        .. Of("regrade", scores.Regrade.Triggers),
        .. Of("signing", scores.Signing.Criteria.Concat(scores.Signing.RedLines).Concat(scores.Signing.Terms)),
    ];

    private static IEnumerable<(string Score, string Id, Text Text)> Questions(LtcScores scores) =>
    [
        .. scores.Ppvvc.Definition.Questions.Select(question => ("ppvvc", question.Id, question.Text)),
        .. scores.Signing.Checklist.Items.Select(item => ("signing", item.Id, item.Text)),
    ];

    private static IEnumerable<(string Score, Fact Fact)> Facts() =>
    [
        .. Of(InitiationFact.All),
        .. Of(ProjectGradeFact.All),
        .. Of(RegradeFact.All),
        .. Of(PaymentQualityFact.All),
        .. Of(SigningFact.All),
        .. Of(ContractQualityFact.All),
        .. Of(LatenessFact.All),
    ];

    private static IEnumerable<(string Score, string Id, Text Text)> Of(string score, IEnumerable<Requirement> requirements) =>
        requirements.Select(requirement => (score, requirement.Id, requirement.Text));

    private static IEnumerable<(string Score, Fact Fact)> Of<TFacts>(FactSet<TFacts> set)
        where TFacts : struct => set.Facts.Select(fact => (set.Id, (Fact)fact));
}
