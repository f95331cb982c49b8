using System.CommandLine;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary><c>ltc machines [MACHINE]</c>: lists the machines, or the moves of one.</summary>
internal static class MachinesCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var machine = new Argument<string?>("MACHINE") { Description = context.Say(Texts.MachineArgument), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("machines", context.Say(Texts.MachinesDescription)) { machine };
        command.SetAction(result => result.GetValue(machine) is { } id
            ? ShowOne(context, command, id, result.GetValue(context.JsonOption))
            : ShowAll(context, result.GetValue(context.JsonOption)));
        return command;
    }

    private static int ShowAll(CommandContext context, bool json)
    {
        var machines = context.Rules.Machines;
        if (json)
        {
            context.Host.Out.WriteLine(new JsonObject { ["machines"] = new JsonArray([.. machines.Select(machine => Summary(machine, context.Language))]) }.ToJsonString(Indented));
            return ExitCode.Fine;
        }

        var screen = context.OpenScreen();
        screen.Table(
            [
                context.Say(Texts.HeadingMachine), context.Say(Texts.HeadingName), ">" + context.Say(Texts.CountStages), ">" + context.Say(Texts.CountMoves),
                ">" + context.Say(Texts.CountRequirements), ">" + context.Say(Texts.CountFacts),
            ],
            machines.Select(machine => new[]
            {
                machine.Definition.Id, machine.Definition.Text.In(context.Language), Wording.Count(machine.Definition.Stages.Count),
                Wording.Count(machine.Definition.Edges.Count), Wording.Count(machine.Definition.Requirements.Count), Wording.Count(machine.Facts.Count),
            }));
        screen.Line();
        screen.Line(context.Say(Texts.NextMachine, machines[0].Definition.Id));
        return ExitCode.Fine;
    }

    private static JsonNode Summary(StageMachine machine, Language language) => new JsonObject
    {
        ["id"] = machine.Definition.Id,
        ["name"] = machine.Definition.Text.In(language),
        ["stages"] = machine.Definition.Stages.Count,
        ["edges"] = machine.Definition.Edges.Count,
        ["requirements"] = machine.Definition.Requirements.Count,
        ["facts"] = machine.Facts.Count,
    };

    private static int ShowOne(CommandContext context, Command command, string id, bool json)
    {
        if (MachineArgument.Find(context, command, id, out var exitCode) is not { } machine)
            return exitCode;
        if (json)
            context.Host.Out.WriteLine(DefinitionJson.Write(machine.Definition));
        else
            MovesScreen.Write(machine.Definition, context);
        return ExitCode.Fine;
    }
}
