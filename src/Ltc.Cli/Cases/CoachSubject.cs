using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>coach</c>: whether a key person is fit to become our coach.</summary>
internal sealed class CoachSubject : CaseSubject
{
    /// <inheritdoc/>
    internal override string Id => "coach";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var facts = GivenFacts.Read(given, CoachFact.All);
        given.End();
        var answer = LtcRules.Default.Scores.Coach.Check(facts);
        return new CaseAnswer(new JsonObject
        {
            ["answer"] = GivenFacts.WordOf(answer.Answer),
            ["missing"] = CaseAnswer.List(answer.Reasons.Where(reason => reason.Kind == ReasonKind.Unmet).Select(reason => reason.Id)),
            ["unknown"] = CaseAnswer.List(answer.Reasons.Where(reason => reason.Kind == ReasonKind.Unknown).Select(reason => reason.Id)),
        });
    }
}
