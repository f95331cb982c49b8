using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Reads what a case says about a machine. An id that nobody knows is a failure that names the nearest.</summary>
internal static class GivenMachine
{
    /// <summary>Reads the machine.</summary>
    /// <param name="given">What the case gives.</param>
    /// <returns>The machine.</returns>
    internal static MachineDefinition Read(Given given)
    {
        var id = given.Text("machine");
        return LtcRules.Default.FindMachine(id)?.Definition
            ?? throw Unknown(given.Path("machine"), id, LtcRules.Default.Machines.Select(machine => machine.Definition.Id));
    }

    /// <summary>Reads the stage where it begins.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="given">What the case gives.</param>
    /// <returns>The id of the stage.</returns>
    internal static string Stage(MachineDefinition machine, Given given)
    {
        var id = given.Text("from");
        return machine.FindStage(id) is not null ? id : throw Unknown(given.Path("from"), id, machine.Stages.Select(stage => stage.Id));
    }

    /// <summary>Checks ids of requirements.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="path">Where they stand.</param>
    /// <returns>The ids.</returns>
    internal static IReadOnlyList<string> Requirements(MachineDefinition machine, IReadOnlyList<string> ids, string path)
    {
        foreach (var id in ids.Where(id => machine.NumberOf(id) < 0))
            throw Unknown(path, id, machine.Requirements.Select(requirement => requirement.Id));
        return ids;
    }

    private static CaseException Unknown(string path, string id, IEnumerable<string> known)
    {
        var nearest = Nearest.Of(id, known);
        return nearest is null
            ? new CaseException(new Text($"`{path}`: `{id}` is not known", $"`{path}`：不认识 `{id}`", $"`{path}`：不認識 `{id}`"))
            : new CaseException(new Text(
                $"`{path}`: `{id}` is not known; did you mean `{nearest}`?", $"`{path}`：不认识 `{id}`；是否指 `{nearest}`？", $"`{path}`：不認識 `{id}`；是否指 `{nearest}`？"));
    }
}
