using System;
using System.Linq;

namespace Ltc.Scoring.Tests;

public sealed class ScoreOverrideTests
{
    private static readonly DateTimeOffset From = new(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset Expires = From.AddDays(30);
    private static readonly ScoreResult Computed = LeadSize.Card.Score(new LeadSizeFacts { Employees = 10m });

    [Fact]
    public void An_override_holds_from_its_start_to_its_expiry_and_not_at_it()
    {
        var score = Make();
        Assert.Equal([false, true, true, false], new[] { From.AddTicks(-1), From, Expires.AddTicks(-1), Expires }.Select(score.Holds));
        Assert.Equal((70m, true), (score.Over(Computed, From).Value, score.Over(Computed, From).IsOverridden));
        Assert.Equal((Computed.Value, false), (score.Over(Computed, Expires).Value, score.Over(Computed, Expires).IsOverridden));
    }

    [Fact]
    public void The_computed_score_stays_beside_it_with_its_own_explanation()
    {
        var stated = Make().Over(Computed, From);
        Assert.Equal(Computed, stated.Computed);
        Assert.Equal("strategic account", stated.Override!.Reason);
        Assert.Equal(Answer.Allowed, stated.Answer);
        Assert.Equal(Answer.Unknown, stated.Computed.Answer);
        Assert.DoesNotContain("missing", stated.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_score_can_be_set_and_refuses_again_when_that_ends()
    {
        var refused = LeadSize.Card.Score(new LeadSizeFacts { Employees = -1m });
        Assert.Equal(70m, Make().Over(refused, From).Value);
        Assert.Equal((Answer.Refused, (decimal?)null), (Make().Over(refused, Expires).Answer, Make().Over(refused, Expires).Value));
        Assert.Equal(Answer.Refused, default(StatedScore).Answer);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        Assert.False(ScoreOverride.TryCreate(LeadSize.Card.Definition, 90.1m, " ", null, Expires, Expires, out var score, out var findings));
        Assert.Null(score);
        Assert.Equal(["score-override-without", "score-override-without", "score-override-expiry", "score-override-value"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void An_override_of_another_card_is_a_mistake_of_the_caller()
    {
        var other = Scorecard.For("other", LeadSize.All, Text.Same("other")).Flag(LeadSize.Budget, 1m, 0m).Build();
        Assert.Throws<ArgumentException>(() => Make().Over(other.Score(default), From));
    }

    private static ScoreOverride Make() =>
        ScoreOverride.TryCreate(LeadSize.Card.Definition, 70m, "li", "strategic account", From, Expires, out var score, out _) ? score! : throw new InvalidOperationException();
}
