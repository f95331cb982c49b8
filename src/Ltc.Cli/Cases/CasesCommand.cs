using System.CommandLine;

namespace Ltc.Cli;

/// <summary>The command <c>ltc cases</c>.</summary>
internal static class CasesCommand
{
    /// <summary>Makes the command.</summary>
    /// <returns>The command, to be added to the root.</returns>
    internal static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files of cases, and folders that are searched for *.json.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<bool>("--json") { Description = "Write one JSON object instead of lines." };
        var command = new Command("cases", "Runs conformance cases: exit code 0 when all pass, 1 for failures, 2 when a file cannot be read.") { paths, json };
        command.SetAction(parsed => CaseRunner.Run(parsed.GetValue(paths)!, parsed.InvocationConfiguration.Output, parsed.GetValue(json)));
        return command;
    }
}
