using System.CommandLine;

namespace Ltc.Cli;

/// <summary>The command <c>ltc cases</c>.</summary>
internal static class CasesCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files of cases, and folders that are searched for *.json.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("cases", "Runs conformance cases: exit code 0 when all pass, 1 for failures, 2 when a file cannot be read.") { paths };
        command.SetAction(parsed => CaseRunner.Run(parsed.GetValue(paths)!, context.Host.Out, parsed.GetValue(context.JsonOption)));
        return command;
    }
}
