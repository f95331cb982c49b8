using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>ppvvc</c>: how certain an opportunity is.</summary>
internal sealed class PpvvcSubject : CaseSubject
{
    internal override string Id => "ppvvc";

    internal override CaseAnswer Answer(Given given)
    {
        var facts = Answers(given.Object("answers"));
        given.End();
        var result = LtcRules.Default.Scores.Ppvvc.Score(facts);
        if (result.Answer == Ltc.Answer.Refused)
            throw new CaseException(new Text(
                $"`{given.Path("answers")}` has no answer at all", $"`{given.Path("answers")}` 没有任何回答", $"`{given.Path("answers")}` 沒有任何回答"));
        return new CaseAnswer(new JsonObject
        {
            ["certainty"] = result.Certainty,
            ["highest"] = result.Highest,
            ["grade"] = result.Grade.ToString(),
            ["highestGrade"] = result.HighestGrade.ToString(),
            ["blocks"] = CaseAnswer.List(result.Blocks.Select(EnumIds<DecisionPoint>.IdOf)),
        });
    }

    /// <summary>Reads the five lists of answers; one that is absent has no answer.</summary>
    internal static PpvvcFacts Answers(Given answers)
    {
        var facts = default(PpvvcFacts);
        foreach (var dimension in EnumIds<PpvvcDimension>.Values)
        {
            var name = EnumIds<PpvvcDimension>.IdOf(dimension);
            facts = answers.Items(name).Aggregate(facts, (sum, item) => sum.With(dimension, AnswerOf(item, answers.Path(name))));
        }

        answers.End();
        return facts;
    }

    private static bool? AnswerOf(JsonElement item, string path) => item.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ => throw CaseException.Expected(path, CaseExpected.Flags),
    };
}
