using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc import csv FILE.csv</c>: makes a decision table of a spreadsheet.</summary>
internal static class ImportCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var format = new Argument<string>("csv") { Description = context.Say(Texts.ImportFormat) };
        var file = new Argument<string>("FILE.csv") { Description = context.Say(Texts.ImportFile) };
        var id = new Option<string>("--id") { HelpName = "ID", Description = context.Say(Texts.TableIdOption) };
        var day = new Option<string>("--on") { HelpName = "DATE", Description = context.Say(Texts.TableDayOption) };
        var target = new Option<string>("--out") { HelpName = "FILE", Description = context.Say(Texts.TableOutOption) };
        var command = new Command("import", context.Say(Texts.ImportDescription)) { format, file, id, day, target };
        command.SetAction(result =>
        {
            var read = new OptionReader(context);
            read.Choice(format.Name, result.GetValue(format), ["csv"]);
            var on = read.Date(day.Name, result.GetValue(day));
            return read.Errors.Count > 0
                ? UsageErrors.Write(context, command, read.Errors)
                : Run(context, result.GetValue(file)!, result.GetValue(id), on, result.GetValue(target));
        });
        return command;
    }

    private static int Run(CommandContext context, string path, string? id, CalendarDate? day, string? target)
    {
        if (TableImport.Read(path, id, day, out var problems) is { } table)
            return TextFile.TryWrite(context, target, DefinitionJson.Write(table) + "\n") ? ExitCode.Fine : ExitCode.BadInput;
        var screen = context.OpenErrorScreen();
        foreach (var problem in problems)
            screen.Line(problem.Line == 0 ? LintScreen.Say(problem, path, context) : $"{path}: {LintScreen.Say(problem, path, context)}");
        return ExitCode.BadInput;
    }
}
