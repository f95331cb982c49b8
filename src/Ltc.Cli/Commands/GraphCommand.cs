using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary><c>ltc graph MACHINE</c> and <c>ltc graph --machine FILE</c>: draw a stage machine.</summary>
internal static class GraphCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var machine = MachineArgument.Create(context);
        var file = MachineArgument.CreateOption(context);
        var format = new Option<string>("--format") { HelpName = "mermaid|dot|scxml|json", Description = context.Say(Texts.FormatOption) };
        var command = new Command("graph", context.Say(Texts.GraphDescription)) { machine, file, format };
        command.SetAction(result => Run(
            context, command, (result.GetValue(machine), result.GetValue(file)), (format.Name, result.GetValue(format)), result.GetValue(context.JsonOption)));
        return command;
    }

    private static int Run(CommandContext context, Command command, (string? Id, string? File) named, (string Option, string? Value) format, bool json)
    {
        var read = new OptionReader(context);
        var choice = read.Choice(format.Option, format.Value, ["mermaid", "dot", "scxml", "json"]);
        if (read.Errors.Count > 0)
            return UsageErrors.Write(context, command, read.Errors);
        if (MachineArgument.Find(context, command, named.Id, named.File) is not { } machine)
            return ExitCode.BadInput;
        var text = Draw(machine, choice, context.Language);
        if (json && choice != 4)
            text = new JsonObject { ["machine"] = machine.Definition.Id, ["format"] = format.Value ?? "mermaid", ["text"] = text }.ToJsonString(Indented);
        context.Host.Out.WriteLine(text.TrimEnd('\n'));
        return ExitCode.Fine;
    }

    private static string Draw(ChosenMachine machine, int choice, Language language) => choice switch
    {
        2 => machine.Definition.ToDot(language),
        3 => machine.Definition.ToScxml(),
        4 => machine.Json,
        _ => machine.Definition.ToMermaid(language),
    };
}
