using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc export dmn|csv TABLE</c>: writes a decision table for another program.</summary>
internal static class ExportCommand
{
    private const string Authority = "authority";
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
            return Write(context, result.GetValue(table)!, isCsv, sign, result.GetValue(target));
        });
        return command;
    }

    private static int Write(CommandContext context, string path, bool isCsv, int separator, string? target)
    {
        if (path == Authority)
            return TextFile.TryWrite(context, target, DmnExport.Write(context.Rules.Authority)) ? ExitCode.Fine : ExitCode.BadInput;
        if (new JsonFile(context).Read<TableDefinition>(path, DefinitionJson.TryReadTable) is not { } table)
            return ExitCode.BadInput;
        var text = isCsv ? TableCsv.Write(table, separator switch { 2 => ';', 3 => '\t', _ => ',' }) : DmnExport.Write(table);
        return TextFile.TryWrite(context, target, text) ? ExitCode.Fine : ExitCode.BadInput;
    }
}
