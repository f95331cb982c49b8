using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace Ltc.Cli;

/// <summary><c>ltc score --card CARD.json DATA.csv</c>: scores every row of a file.</summary>
internal static class ScoreCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var command = new Command("score", context.Say(Texts.ScoreDescription));
        var options = new ScoreOptions(context);
        options.AddTo(command);
        command.SetAction(result => Run(context, command, options.Read(result, out var errors), errors, result.GetValue(context.JsonOption)));
        return command;
    }

    private static int Run(CommandContext context, Command command, ScoreRequest? request, IReadOnlyList<string> errors, bool isJson)
    {
        if (request is null)
            return UsageErrors.Write(context, command, errors);
        if (CardFile.Read(request.Card, out var problems) is not { } card)
            return JsonFile.Write(problems, context, isJson);
        string[] known = [.. card.Characteristics.Select(one => one.Id)];
        string[] unknown = [.. request.Headings.Keys.Except(known).Select(id => OptionReader.Unknown(context, "--map", id, known))];
        return unknown.Length == 0 ? ScoreRun.Run(request, card, context, isJson) : UsageErrors.Write(context, command, unknown);
    }
}
