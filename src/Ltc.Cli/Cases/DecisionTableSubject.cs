using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Asks a decision table.</summary>
internal sealed class DecisionTableSubject : CaseSubject
{
    internal override string Id => "decision-table";

    internal override CaseAnswer Answer(Given given)
    {
        var table = GivenTable.Read(given.Object("table"));
        var inputs = table.Input(given.Object("input"));
        given.End();
        var answer = table.Definition.Decide(inputs);
        var fields = new JsonObject { ["hits"] = CaseAnswer.List(answer.Hits.Select(row => row.Id)) };
        if (answer.Answer != Ltc.Answer.Allowed)
            fields["error"] = answer.Answer == Ltc.Answer.Refused ? "several-rows" : "no-row";
        else if (table.Definition.Hit == HitPolicy.Collect)
            fields["result"] = new JsonArray([.. answer.Hits.Select(row => table.Output(row.Then))]);
        else
            fields["result"] = table.Output(answer.Result!);
        return new CaseAnswer(fields);
    }
}
