using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary><c>ltc export dmn|csv TABLE</c>: writes a decision table for another program.</summary>
internal static class ExportCommand
{
    private const string Authority = "authority";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Separators = ["comma", "semicolon", "tab"];

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var format = new Argument<string>("dmn|csv") { Description = context.Say(Texts.ExportFormat) };
        var table = new Argument<string>("TABLE") { Description = context.Say(Texts.ExportTable) };
        var separator = new Option<string>("--separator") { HelpName = "comma|semicolon|tab", Description = context.Say(Texts.SeparatorOption) };
        var target = new Option<string>("--out") { HelpName = "FILE", Description = context.Say(Texts.TableOutOption) };
        var command = new Command("export", context.Say(Texts.ExportDescription)) { format, table, separator, target };
        command.SetAction(result =>
        {
            var read = new OptionReader(context);
            var isCsv = read.Choice(format.Name, result.GetValue(format), ["dmn", "csv"]) == 2;
            var sign = read.Choice(separator.Name, result.GetValue(separator), Separators);
            if (read.Errors.Count > 0)
                return UsageErrors.Write(context, command, read.Errors);
            if (isCsv && result.GetValue(table) == Authority)
                return UsageErrors.Write(context, command, [context.Say(Texts.AuthorityIsNoTable)]);
            if (TextOf(context, result.GetValue(table)!, isCsv, sign) is not { } text)
                return ExitCode.BadInput;
            if (result.GetValue(context.JsonOption))
                text = new JsonObject { ["format"] = isCsv ? "csv" : "dmn", ["text"] = text }.ToJsonString(Indented) + "\n";
            return TextFile.TryWrite(context, result.GetValue(target), text) ? ExitCode.Fine : ExitCode.BadInput;
        });
        return command;
    }

    /// <summary>The table as text; null when it could not be read, which has been said.</summary>
    private static string? TextOf(CommandContext context, string path, bool isCsv, int separator)
    {
        if (path == Authority)
            return DmnExport.Write(context.Rules.Authority);
        var file = new JsonFile();
        if (file.Read<TableDefinition>(path, DefinitionJson.TryReadTable) is not { } table)
        {
            JsonFile.Write(file.Problems, context, isJson: false);
            return null;
        }

        return isCsv ? TableCsv.Write(table, separator switch { 2 => ';', 3 => '\t', _ => ',' }) : DmnExport.Write(table);
    }
}
