using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>regrade</c>: whether a project has to be graded again; facts are named by their ids.</summary>
internal sealed class RegradeSubject : CaseSubject
{
    internal override string Id => "regrade";

    internal override CaseAnswer Answer(Given given)
    {
        var facts = GivenScores.ById(RegradeFact.All, given.Object("facts"));
        given.End();
        var result = LtcRules.Default.Scores.Regrade.Test(facts);
        return new CaseAnswer(new JsonObject
        {
            ["demanded"] = result.IsDemanded.IsUnknown ? null : result.IsDemanded.IsTrue,
            ["fired"] = CaseAnswer.List(result.Fired.Select(trigger => trigger.Id)),
            ["unknown"] = CaseAnswer.List(result.Unknown.Select(trigger => trigger.Id)),
        });
    }
}
