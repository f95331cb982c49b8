using System;
using System.Linq;
using System.Text.Json;

namespace Ltc.Tests.Scores;

public sealed class ScoreRulesTests
{
    private static readonly LtcScores Scores = LtcRules.Default.Scores;

    [Fact]
    public void The_stamp_covers_every_rule_beside_a_card()
    {
        using var written = JsonDocument.Parse(JsonText.Write(false, json => ScoreRulesJson.Write(json, Scores)));
        var text = written.RootElement.GetRawText();
        var ids = Scores.InitiationScore.KnockOuts.Concat<Requirement>(Scores.ProjectGrade.Rules.Select(rule => rule.When)).Concat(Scores.Regrade.Triggers)
            .Concat(Scores.Signing.Criteria).Concat(Scores.Signing.RedLines).Concat(Scores.Signing.Terms).Select(requirement => requirement.Id)
            .Concat(Scores.Ppvvc.Definition.Questions.Select(question => question.Id)).Concat(Scores.Signing.Checklist.Items.Select(item => item.Id));
        Assert.DoesNotContain(ids, id => !text.Contains(id, StringComparison.Ordinal));
        Assert.Equal(["100", "80", "60", "30", "10", "30", "30", "10"], Words(written, "paymentQuality"));
        Assert.Equal(["0", "0.5", "1", "1"], Words(written, "effectivePipeline"));
        Assert.Equal(["d -", "c 40", "b 60", "a 80"], Words(written, "ppvvcBands"));
        Assert.Equal(5, Words(written, "dso").Length);
    }

    [Fact]
    public void Every_card_of_these_scores_is_among_the_cards()
    {
        string[] cards = ["initiation-score", "project-grade", "contract-quality", "lateness"];
        Assert.Empty(cards.Except(Scores.Cards.Select(card => card.Id)));
    }

    private static string[] Words(JsonDocument written, string name) => [.. written.RootElement.GetProperty(name).EnumerateArray().Select(word => word.GetString()!)];
}
