using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The ids of the scores that stand in no scorecard: requirements, rules, questions, items and the facts they read.</summary>
internal static class ScoreIds
{
    /// <summary>Every requirement and rule beside a score.</summary>
    internal static IEnumerable<(string Score, string Id, Text Text)> Requirements(LtcScores scores) =>
    [
        .. Of("initiation-score", scores.InitiationScore.KnockOuts),
        .. Of("project-grade", scores.ProjectGrade.Rules.Select(rule => rule.When)),
        .. Of("regrade", scores.Regrade.Triggers),
        .. Of("signing", scores.Signing.Criteria.Concat(scores.Signing.RedLines).Concat(scores.Signing.Terms)),
    ];

    /// <summary>Every question and item that somebody answers.</summary>
    internal static IEnumerable<(string Score, string Id, Text Text)> Questions(LtcScores scores) =>
    [
        .. scores.Ppvvc.Definition.Questions.Select(question => ("ppvvc", question.Id, question.Text)),
        .. scores.Signing.Checklist.Items.Select(item => ("signing", item.Id, item.Text)),
    ];

    /// <summary>Every fact that a score reads.</summary>
    internal static IEnumerable<(string Score, Fact Fact)> Facts() =>
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
