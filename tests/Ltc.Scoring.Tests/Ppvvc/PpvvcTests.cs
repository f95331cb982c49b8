using System.Linq;
using Ltc.Testing;

namespace Ltc.Scoring.Tests;

public sealed class PpvvcTests
{
    private static readonly PpvvcScore Score = PpvvcScore.Define();

    private static readonly PpvvcAnswer Supported = new()
    {
        Question = "need-known",
        Yes = true,
        Evidence = "note",
        Author = "an",
        Confirmer = PpvvcConfirmer.ReviewManager,
    };

    public static TheoryData<string, PpvvcAnswer> Unsupported => new()
    {
        { "no evidence", Supported with { Evidence = null } },
        { "blank evidence", Supported with { Evidence = "  " } },
        { "no author", Supported with { Author = "" } },
        { "nobody confirmed", Supported with { Confirmer = null } },
        { "confirmed in no known role", Supported with { Confirmer = (PpvvcConfirmer)7 } },
    };

    [Theory]
    [MemberData(nameof(Unsupported))]
    public void A_yes_that_is_not_supported_is_not_known(string why, PpvvcAnswer answer)
    {
        Assert.True(PpvvcSheet.TryCreate(Score.Definition, [answer], out var sheet, out _), why);
        Assert.Equal(["need-known"], sheet!.Unsupported);
        Assert.Equal(new PpvvcTally(0, 0, 4), sheet.ToFacts().Pain);
    }

    [Fact]
    public void A_supported_yes_counts_and_a_no_needs_no_support()
    {
        Assert.True(PpvvcSheet.TryCreate(Score.Definition, [Supported, new PpvvcAnswer { Question = "need-felt", Yes = false }], out var sheet, out _));
        Assert.Empty(sheet!.Unsupported);
        Assert.Equal(new PpvvcTally(1, 1, 2), sheet.ToFacts().Pain);
        Assert.Equal(16, sheet.Answers.Count);
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_sheet_is_said_at_once()
    {
        PpvvcAnswer[] answers = [Supported, Supported, new() { Question = "weather" }, default];
        Assert.False(PpvvcSheet.TryCreate(Score.Definition, answers, out var sheet, out var findings));
        Assert.Null(sheet);
        Assert.Equal(["ppvvc-answered-twice", "ppvvc-unknown-question", "ppvvc-unknown-question"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_definition_is_said_at_once()
    {
        var bank = Score.Definition.Questions.Where(question => question.Dimension != PpvvcDimension.Control)
            .Append(new PpvvcQuestion("need-known", PpvvcDimension.Pain, new("a", "b", "c")))
            .Append(new PpvvcQuestion("", (PpvvcDimension)9, default)).ToArray();
        PpvvcExpectation[] expectations =
        [
            new(DecisionPoint.Bid, PpvvcGrade.C, [], PpvvcRelief.None, PpvvcGrade.B),
            new(DecisionPoint.Bid, (PpvvcGrade)8, [(PpvvcDimension)6]),
        ];
        PpvvcBlock[] blocks = [new PpvvcBlock((PpvvcDimension)5, (DecisionPoint)5)];
        Assert.False(PpvvcDefinition.TryCreate(bank, Score.Definition.Bands, (PpvvcGrade)5, blocks, expectations, 0, out var definition, out var findings));
        Assert.Null(definition);
        string[] codes =
        [
            "ppvvc-question-incomplete", "ppvvc-question-twice", "ppvvc-no-question", "ppvvc-unknown-word", "ppvvc-unknown-word", "ppvvc-unknown-word",
            "ppvvc-relief-above", "ppvvc-unknown-word", "ppvvc-unknown-word", "ppvvc-unknown-word", "ppvvc-point-twice", "ppvvc-rhythm",
        ];
        Assert.Equal(codes, findings.Select(finding => finding.Code));
    }

    [Fact]
    public void An_open_opportunity_is_scored_again_every_two_weeks() =>
        Assert.Equal(new CalendarDate(2026, 3, 15), Score.Definition.RescoreOn(new CalendarDate(2026, 3, 1)));

    [Fact]
    public void A_tally_has_no_count_below_zero()
    {
        Assert.Throws<System.ArgumentOutOfRangeException>(() => new PpvvcTally(-1, 0, 0));
        Assert.Throws<System.ArgumentOutOfRangeException>(() => new PpvvcTally(0, -1, 0));
        Assert.Throws<System.ArgumentOutOfRangeException>(() => new PpvvcTally(0, 0, -1));
        Assert.Equal(default, default(PpvvcFacts).Of((PpvvcDimension)9));
    }

    [Fact]
    public void Scoring_and_asking_a_decision_point_allocate_nothing()
    {
        var facts = new PpvvcFacts { Pain = new(3, 1, 0), Power = new(0, 2, 2), Vision = new(1, 1, 1), Value = new(3, 0, 0), Control = new(0, 2, 0) };
        var seen = 0;
        Assert.Equal(0, Allocations.Of(() => seen += Score.Score(facts).Blocks.Count + Score.At(DecisionPoint.Bid, facts).Missing.Count));
        Assert.True(seen > 0);
    }

    [Fact]
    public void The_bank_speaks_three_languages_and_has_sixteen_questions()
    {
        var dimensions = Score.Definition.Questions.GroupBy(question => question.Dimension).OrderBy(group => group.Key);
        Assert.Equal([4, 4, 3, 3, 2], dimensions.Select(group => group.Count()));
        Assert.All(Score.Definition.Questions, question => Assert.True(question.Text.IsComplete));
    }
}
