using System.CommandLine;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The machine of a command line: one of the rules by its id, or one of a file by <c>--machine</c>.</summary>
internal static class MachineArgument
{
    /// <summary>Creates the argument for the id.</summary>
    /// <param name="context">In which language it is described.</param>
    /// <returns>The argument; it may be left out.</returns>
    internal static Argument<string?> Create(CommandContext context) =>
        new("MACHINE") { Description = context.Say(Texts.MachineArgument), Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Creates the option for the file.</summary>
    /// <param name="context">In which language it is described.</param>
    /// <returns>The option.</returns>
    internal static Option<string> CreateOption(CommandContext context) =>
        new("--machine") { HelpName = "FILE", Description = context.Say(Texts.MachineOption) };

    /// <summary>Finds the machine, or says which one was meant or what is wrong with the file.</summary>
    /// <param name="context">Where errors go.</param>
    /// <param name="command">The command, for the line that points to its help.</param>
    /// <param name="id">The id, or null.</param>
    /// <param name="file">The file, or null.</param>
    /// <returns>The machine; null when there is none, which has been said.</returns>
    internal static ChosenMachine? Find(CommandContext context, Command command, string? id, string? file)
    {
        if (id is null == file is null)
        {
            UsageErrors.Write(context, command, [context.Say(Texts.MachineOrFile)]);
            return null;
        }

        if (file is not null)
        {
            var json = new JsonFile();
            if (json.Read<MachineDefinition>(file, DefinitionJson.TryReadMachine) is { } read)
                return new ChosenMachine(read, null);
            JsonFile.Write(json.Problems, context, isJson: false);
            return null;
        }

        if (context.Rules.FindMachine(id!) is { } machine)
            return new ChosenMachine(machine.Definition, machine);
        var known = context.Rules.Machines.Select(candidate => candidate.Definition.Id).ToArray();
        var nearest = Nearest.Of(id!, known);
        UsageErrors.Write(
            context, command, [nearest is null ? context.Say(Texts.UnknownWord, id!, string.Join(", ", known)) : context.Say(Texts.UnknownWordNearest, id!, nearest)]);
        return null;
    }
}
