using System.CommandLine;
using System.Linq;

namespace Ltc.Cli;

/// <summary><c>ltc demo</c>: one deal from its first signal to cash.</summary>
internal static class DemoCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <returns>The command.</returns>
    internal static Command Create(CommandContext context)
    {
        var without = new Option<string>("--without") { HelpName = "FACT", Description = context.Say(Texts.WithoutOption) };
        var command = new Command("demo", context.Say(Texts.DemoDescription)) { without };
        command.SetAction(result => Run(context, command, result.GetValue(without), result.GetValue(context.JsonOption)));
        return command;
    }

    private static int Run(CommandContext context, Command command, string? without, bool json)
    {
        var rules = context.Rules;
        var journal = DemoStory.Read(rules);
        string[] facts = [.. DemoStory.FactsOf(rules, journal), .. DemoQualification.Facts];
        if (without is not null && !facts.Contains(without))
        {
            var nearest = Nearest.Of(without, facts);
            var error = nearest is null ? context.Say(Texts.DemoUnknownFact, without) : context.Say(Texts.DemoNearestFact, without, nearest);
            return UsageErrors.Write(context, command, [error]);
        }

        var story = DemoStory.Tell(rules, journal, without);
        if (json)
            DemoJson.Write(context, rules, story, without);
        else
            DemoScreen.Write(context, rules, story, without);
        return ExitCode.Fine;
    }
}
