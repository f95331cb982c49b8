using System.CommandLine;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The id of a machine on a command line.</summary>
internal static class MachineArgument
{
    /// <summary>Finds the machine, or says which one was meant.</summary>
    /// <param name="context">Where errors go.</param>
    /// <param name="command">The command, for the line that points to its help.</param>
    /// <param name="id">What was written.</param>
    /// <param name="exitCode">2 when there is no such machine.</param>
    /// <returns>The machine, or null.</returns>
    internal static StageMachine? Find(CommandContext context, Command command, string id, out int exitCode)
    {
        exitCode = ExitCode.Fine;
        if (context.Rules.FindMachine(id) is { } machine)
            return machine;
        var known = context.Rules.Machines.Select(candidate => candidate.Definition.Id).ToArray();
        var nearest = Nearest.Of(id, known);
        exitCode = UsageErrors.Write(
            context, command, [nearest is null ? context.Say(Texts.UnknownWord, id, string.Join(", ", known)) : context.Say(Texts.UnknownWordNearest, id, nearest)]);
        return null;
    }
}
