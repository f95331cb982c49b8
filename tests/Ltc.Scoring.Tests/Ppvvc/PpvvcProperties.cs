using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class PpvvcProperties(ITestOutputHelper output)
{
    [Fact]
    public void TheNaiveModelAgreesOnRandomDefinitions() => PropertyRun.ForAll(
        nameof(TheNaiveModelAgreesOnRandomDefinitions),
        output.WriteLine,
        draw =>
        {
            var (score, naive) = GeneratePpvvc.Definition(draw);
            var answers = GeneratePpvvc.Answers(draw);
            var result = score.Score(GeneratePpvvc.Facts(answers));
            if (answers.All(one => one.Length == 0))
            {
                Assert.Equal(default, result.Answer);
                return;
            }

            Assert.Equal(naive.Share(answers, openIsYes: false), result.Certainty);
            Assert.Equal(naive.Share(answers, openIsYes: true), result.Highest);
            Assert.Equal(naive.Grade(answers, openIsYes: false), result.Grade);
            Assert.Equal(naive.Grade(answers, openIsYes: true), result.HighestGrade);
            Assert.Equal(naive.Blocks(answers), result.Blocks);
            Assert.Equal(answers.Any(one => one.Contains(null)) ? Answer.Unknown : Answer.Allowed, result.Answer);
            draw.Saw(result.Grade);
            draw.Saw(result.Answer);
        },
        "A",
        "B",
        "C",
        "D",
        "Allowed",
        "Unknown");

    [Fact]
    public void ADecisionPointAnswersWhatEveryCompletionAnswers() => PropertyRun.ForAll(
        nameof(ADecisionPointAnswersWhatEveryCompletionAnswers),
        output.WriteLine,
        draw =>
        {
            var (score, naive) = GeneratePpvvc.Definition(draw);
            var answers = GeneratePpvvc.Answers(draw, 2);
            var point = (DecisionPoint)draw.Below(5);
            bool? relief = draw.Chance(30) ? null : draw.Chance(50);
            var facts = GeneratePpvvc.Facts(answers) with { StrongholdConfirmed = relief, LevelRaised = relief };
            var result = score.At(point, facts);
            if (score.Definition.Find(point) is not { } expectation || answers.All(one => one.Length == 0))
                return;
            Assert.Equal(naive.At(expectation, answers, relief), result.Answer);
            Assert.Equal(result.Missing, result.Missing.Where(dimension => facts.Of(dimension).HasYes.IsFalse));
            Assert.Equal(result.Open, result.Open.Where(dimension => facts.Of(dimension).HasYes.IsUnknown));
            draw.Saw(result.Answer);
        },
        "Allowed",
        "Refused",
        "Unknown");

    [Fact]
    public void TheRangeOfTheUnknownsIsTight() => PropertyRun.ForAll(
        nameof(TheRangeOfTheUnknownsIsTight),
        output.WriteLine,
        draw =>
        {
            var (score, _) = GeneratePpvvc.Definition(draw);
            var answers = GeneratePpvvc.Answers(draw, 2);
            var result = score.Score(GeneratePpvvc.Facts(answers));
            if (result.Answer == Answer.Refused)
                return;
            var lengths = answers.Select(one => one.Length).ToArray();
            var all = Completions.Of([.. answers.SelectMany(one => one)])
                .Select(full => score.Score(GeneratePpvvc.Facts(NaivePpvvc.Cut(full, lengths)))).ToArray();
            Assert.Equal((result.Certainty, result.Highest), (all.Min(one => one.Certainty), all.Max(one => one.Certainty)));
            Assert.Equal((result.Grade, result.HighestGrade), (all.Min(one => one.Grade), all.Max(one => one.Grade)));
            draw.Saw(result.Grade == result.HighestGrade ? "settled" : "open");
        },
        "settled",
        "open");

    [Fact]
    public void ABetterAnswerNeverMakesAnythingWorse() => PropertyRun.ForAll(
        nameof(ABetterAnswerNeverMakesAnythingWorse),
        output.WriteLine,
        draw =>
        {
            var (score, _) = GeneratePpvvc.Definition(draw);
            var answers = GeneratePpvvc.Answers(draw);
            var places = answers.SelectMany((one, i) => one.Select((answer, j) => (I: i, J: j, Answer: answer))).Where(place => place.Answer != true).ToArray();
            if (places.Length == 0)
                return;
            var before = GeneratePpvvc.Facts(answers);
            var place = draw.Pick(places);
            answers[place.I][place.J] = place.Answer is null || draw.Chance(60) ? true : null;
            var after = GeneratePpvvc.Facts(answers);
            var (worse, better) = (score.Score(before), score.Score(after));
            Assert.True(better.Certainty >= worse.Certainty && better.Highest >= worse.Highest);
            Assert.True(better.Grade >= worse.Grade && better.HighestGrade >= worse.HighestGrade);
            Assert.Empty(better.Blocks.Except(worse.Blocks));
            for (var point = DecisionPoint.Initiate; point <= DecisionPoint.Close; point++)
                Assert.True(Rank(score.At(point, after).Answer) >= Rank(score.At(point, before).Answer));
            draw.Saw(better.Grade > worse.Grade ? "raised" : "same");
        },
        "raised",
        "same");

    [Fact]
    public void TheOrderOfAnswersNeverMatters() => PropertyRun.ForAll(
        nameof(TheOrderOfAnswersNeverMatters),
        output.WriteLine,
        draw =>
        {
            var definition = PpvvcDefinition.Define();
            var answers = definition.Questions.Where(_ => draw.Chance(80)).Select(question => Answered(draw, question.Id)).ToArray();
            Assert.True(PpvvcSheet.TryCreate(definition, answers, out var sheet, out _));
            Assert.True(PpvvcSheet.TryCreate(definition, draw.Shuffle(answers), out var other, out _));
            Assert.Equal(sheet!.ToFacts(), other!.ToFacts());
            Assert.Equal(sheet.Unsupported, other.Unsupported);
            Assert.Equal(16, Enumerable.Range(0, 5).Sum(i => sheet.ToFacts().Of((PpvvcDimension)i).Questions));
            draw.Saw(sheet.Unsupported.Count == 0 ? "supported" : "unsupported");
        },
        "supported",
        "unsupported");

    private static PpvvcAnswer Answered(Draw draw, string question) => new()
    {
        Question = question,
        Yes = draw.Chance(20) ? null : draw.Chance(50),
        Evidence = draw.Chance(98) ? "minutes of the meeting" : " ",
        Author = draw.Chance(98) ? "an" : null,
        Confirmer = draw.Chance(98) ? (PpvvcConfirmer)draw.Below(2) : null,
    };

    private static int Rank(Answer answer) => answer switch { Answer.Refused => 0, Answer.Unknown => 1, _ => 2 };
}
