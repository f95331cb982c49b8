using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>ppvvc-gate</c>: whether an opportunity is certain enough for a decision point.</summary>
internal sealed class PpvvcGateSubject : CaseSubject
{
    internal override string Id => "ppvvc-gate";

    internal override CaseAnswer Answer(Given given)
    {
        var point = GivenRights.Word<DecisionPoint>(given, "point");
        var facts = PpvvcSubject.Answers(given.Object("answers")) with
        {
            StrongholdConfirmed = given.FlagOrNull("strongholdConfirmed"),
            LevelRaised = given.FlagOrNull("levelRaised"),
        };
        given.End();
        var result = LtcRules.Default.Scores.Ppvvc.At(point, facts);
        return new CaseAnswer(new JsonObject
        {
            ["answer"] = EnumIds<Answer>.IdOf(result.Answer),
            ["expected"] = result.Expectation?.Grade.ToString(),
            ["missing"] = CaseAnswer.List(result.Missing.Select(EnumIds<PpvvcDimension>.IdOf)),
            ["open"] = CaseAnswer.List(result.Open.Select(EnumIds<PpvvcDimension>.IdOf)),
        });
    }
}
