using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc check FILE.csv</c>: checks a pipeline export.</summary>
internal static class CheckCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <param name="catalogue">The stages that a host's stage can be mapped to.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context, IStageCatalogue catalogue)
    {
        var command = new Command("check", context.Say(Texts.CheckDescription));
        var options = new CheckOptions(context);
        options.AddTo(command);
        command.SetAction(result => Run(context, catalogue, command, options, result));
        return command;
    }

    private static int Run(CommandContext context, IStageCatalogue catalogue, Command command, CheckOptions options, ParseResult result)
    {
        var request = options.Read(result, catalogue, out var errors);
        if (request is null)
            return UsageErrors.Write(context, command, errors);
        var report = PipelineCheck.Run(request, context);
        if (result.GetValue(context.JsonOption))
            CheckJson.Write(report, context);
        else
            CheckScreen.Write(report, context);
        return report.ExitCode;
    }
}
