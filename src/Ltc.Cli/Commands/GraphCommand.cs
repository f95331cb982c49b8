using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary><c>ltc graph MACHINE</c>: draws a stage machine.</summary>
internal static class GraphCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var machine = new Argument<string>("MACHINE") { Description = context.Say(Texts.MachineArgument) };
        var format = new Option<string>("--format") { HelpName = "mermaid|dot|scxml|json", Description = context.Say(Texts.FormatOption) };
        var command = new Command("graph", context.Say(Texts.GraphDescription)) { machine, format };
        command.SetAction(result => Run(context, command, result.GetValue(machine)!, result.GetValue(format), format.Name, result.GetValue(context.JsonOption)));
        return command;
    }

    private static int Run(CommandContext context, Command command, string id, string? format, string option, bool json)
    {
        var read = new OptionReader(context);
        var choice = read.Choice(option, format, ["mermaid", "dot", "scxml", "json"]);
        if (read.Errors.Count > 0)
            return UsageErrors.Write(context, command, read.Errors);
        if (MachineArgument.Find(context, command, id, out var exitCode) is not { } machine)
            return exitCode;
        var text = Draw(machine.Definition, choice, context.Language);
        if (json && choice != 4)
            text = new JsonObject { ["machine"] = id, ["format"] = format ?? "mermaid", ["text"] = text }.ToJsonString(Indented);
        context.Host.Out.WriteLine(text.TrimEnd('\n'));
        return ExitCode.Fine;
    }

    private static string Draw(MachineDefinition machine, int choice, Language language) => choice switch
    {
        2 => machine.ToDot(language),
        3 => machine.ToScxml(),
        4 => DefinitionJson.Write(machine),
        _ => machine.ToMermaid(language),
    };
}
