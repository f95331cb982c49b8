using System;
using System.Linq;

namespace Ltc.Tests.Scores;

public sealed class ScoreRulesTests
{
    private static readonly LtcScores Scores = LtcRules.Default.Scores;

    [Fact]
    public void The_stamp_covers_every_rule_beside_a_card()
    {
        var text = Rulebook.Default.ToCanonicalJson();
        var ids = Scores.InitiationScore.KnockOuts.Concat<Requirement>(Scores.ProjectGrade.Rules.Select(rule => rule.When)).Concat(Scores.Regrade.Triggers)
            .Concat(Scores.Signing.Criteria).Concat(Scores.Signing.RedLines).Concat(Scores.Signing.Terms).Select(requirement => requirement.Id)
            .Concat(Scores.Ppvvc.Definition.Questions.Select(question => question.Id)).Concat(Scores.Signing.Checklist.Items.Select(item => item.Id));
        Assert.DoesNotContain(ids, id => !text.Contains("\"" + id + "\"", StringComparison.Ordinal));
        Assert.Contains("\"weights\":{\"advance\":100,\"after-fac\":10,\"fac\":30,\"pac\":60,\"shipment\":80}", text, StringComparison.Ordinal);
        Assert.Contains("\"effectivePipeline\":{\"a\":1,\"b\":1,\"c\":0.5,\"d\":0}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_card_of_these_scores_is_among_the_cards()
    {
        string[] cards = ["initiation-score", "project-grade", "contract-quality", "lateness"];
        Assert.Empty(cards.Except(Scores.Cards.Select(card => card.Id)));
    }
}
