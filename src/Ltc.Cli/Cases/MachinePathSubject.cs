using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>machine-path</c>: several triggers in a row, with every requirement satisfied.</summary>
internal sealed class MachinePathSubject : CaseSubject
{
    /// <inheritdoc/>
    internal override string Id => "machine-path";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var machine = GivenMachine.Read(given);
        var stage = GivenMachine.Stage(machine, given);
        given.Need("path");
        var path = given.TextsOrNull("path") ?? [];
        given.End();
        var stages = new JsonArray();
        var fields = new JsonObject { ["stages"] = stages };
        for (var i = 0; i < path.Length; i++)
        {
            if (machine.Fire(stage, path[i], RequirementSet.All, RequirementSet.All).To is not { } to)
            {
                fields["stoppedAt"] = i;
                break;
            }

            stages.Add((JsonNode)to);
            stage = to;
        }

        return new CaseAnswer(fields);
    }
}
