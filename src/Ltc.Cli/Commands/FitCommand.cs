using System.Collections.Generic;
using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc fit DATA.csv</c>: learns a scorecard from a table with a known outcome.</summary>
internal static class FitCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var command = new Command("fit", context.Say(Texts.FitDescription));
        var options = new FitOptions(context);
        options.AddTo(command);
        command.SetAction(result => Run(context, command, options.Read(result, out var errors), errors, result.GetValue(context.JsonOption)));
        return command;
    }

    private static int Run(CommandContext context, Command command, FitOrder? order, IReadOnlyList<string> errors, bool isJson)
    {
        if (order is null)
            return UsageErrors.Write(context, command, errors);
        var outcome = FitWork.Run(order, context);
        if (isJson)
            FitJson.Write(outcome, context);
        else
            FitScreen.Write(outcome, context);
        return outcome.ExitCode;
    }
}
