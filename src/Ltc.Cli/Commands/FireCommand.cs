using System.CommandLine;

namespace Ltc.Cli;

/// <summary><c>ltc fire MACHINE STAGE [TRIGGER]</c>: which moves are open for some facts, and what the others lack.</summary>
internal static class FireCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var machine = MachineArgument.Create(context);
        var stage = new Argument<string?>("STAGE") { Description = context.Say(Texts.StageArgument), Arity = ArgumentArity.ZeroOrOne };
        var trigger = new Argument<string?>("TRIGGER") { Description = context.Say(Texts.TriggerArgument), Arity = ArgumentArity.ZeroOrOne };
        var file = MachineArgument.CreateOption(context);
        var facts = new Option<string>("--facts") { HelpName = "FILE", Description = context.Say(Texts.FactsOption) };
        var fact = new Option<string[]>("--fact") { HelpName = "ID=VALUE", Description = context.Say(Texts.FactOption) };
        var command = new Command("fire", context.Say(Texts.FireDescription)) { machine, stage, trigger, file, facts, fact };
        command.SetAction(result =>
        {
            var (first, second, third) = (result.GetValue(machine), result.GetValue(stage), result.GetValue(trigger));
            var path = result.GetValue(file);
            // With a file the words begin with the stage.
            if (path is not null && third is not null)
                return UsageErrors.Write(context, command, [context.Say(Texts.TooManyWords, third)]);
            var (from, by) = path is null ? (second, third) : (first, second);
            var request = new FireRequest(from, by, result.GetValue(facts), fact.Name, result.GetValue(fact) ?? []);
            return Run(context, command, (path is null ? first : null, path), request, result.GetValue(context.JsonOption));
        });
        return command;
    }

    private static int Run(CommandContext context, Command command, (string? Id, string? File) named, FireRequest request, bool isJson)
    {
        if (MachineArgument.Find(context, command, named.Id, named.File) is not { } chosen)
            return ExitCode.BadInput;
        if (!chosen.TryRun(out var machine, out var findings))
        {
            foreach (var finding in findings)
                context.OpenErrorScreen().Line($"{named.File} {finding.Pointer}: {finding.Text(context.Language)} [{finding.Code}]");
            return ExitCode.BadInput;
        }

        if (machine!.Accept(new FireVisitor(context, command, request)) is not { } run)
            return ExitCode.BadInput;
        if (isJson)
            FireJson.Write(context, run);
        else
            FireScreen.Write(context, run);
        return run.ExitCode;
    }
}
