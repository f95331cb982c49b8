using System.Collections.Generic;
using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc check FILE.csv</c>: checks a pipeline export.</summary>
internal static class CheckCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var command = new Command("check", context.Say(Texts.CheckDescription));
        var options = new CheckOptions(context);
        options.AddTo(command);
        command.SetAction(result => Run(context, command, options.Read(result, out var errors), errors, result.GetValue(context.JsonOption)));
        return command;
    }

    private static int Run(CommandContext context, Command command, CheckRequest? request, IReadOnlyList<string> errors, bool isJson)
    {
        if (request is null)
            return UsageErrors.Write(context, command, errors);
        var report = PipelineCheck.Run(request, context);
        if (isJson)
            CheckJson.Write(report, context);
        else
            CheckScreen.Write(report, context, request.ListDeals);
        return report.ExitCode;
    }
}
