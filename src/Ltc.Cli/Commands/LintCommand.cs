using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc lint TABLE.json|csv</c>: looks for gaps, overlaps, rows that never decide and inversions.</summary>
internal static class LintCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var table = new Argument<string>("TABLE") { Description = context.Say(Texts.LintArgument) };
        var command = new Command("lint", context.Say(Texts.LintDescription)) { table };
        command.SetAction(result =>
        {
            var report = TableLint.Run(result.GetValue(table)!);
            if (result.GetValue(context.JsonOption))
                LintJson.Write(report, context);
            else
                LintScreen.Write(report, context);
            return report.ExitCode;
        });
        return command;
    }
}
