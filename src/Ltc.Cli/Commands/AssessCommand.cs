using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc assess LEADS.csv</c>: qualifies, scores, ranks and distributes leads.</summary>
internal static class AssessCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var command = new Command("assess", context.Say(Texts.AssessDescription));
        var options = new AssessOptions(context);
        options.AddTo(command);
        command.SetAction(result => Run(context, command, options, result));
        return command;
    }

    private static int Run(CommandContext context, Command command, AssessOptions options, ParseResult result)
    {
        if (options.Read(result, out var errors) is not { } request)
            return UsageErrors.Write(context, command, errors);
        var report = LeadAssessment.Run(request);
        if (result.GetValue(context.JsonOption))
            AssessJson.Write(report, request, context);
        else
            AssessScreen.Write(report, request, context);
        return report.ExitCode;
    }
}
