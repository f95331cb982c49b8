using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Tells the story on the screen: a line a move, and what stood in the way where something did.</summary>
internal static class DemoScreen
{
    private const int ReasonIndent = 12;

    internal static void Write(CommandContext context, LtcRules rules, DemoStory story, string? without)
    {
        var screen = context.OpenScreen();
        screen.Line(context.Say(Texts.DemoTitle, rules.Stamp));
        foreach (var group in Chapters(story.Steps))
        {
            var machine = rules.FindMachine(group[0].Entry.Machine)!.Definition;
            screen.Heading($"{machine.Text.In(context.Language)} {group[0].Entry.Subject}");
            foreach (var step in group)
                WriteStep(context, screen, machine, step);
        }

        screen.Line();
        WriteEnd(context, screen, story, without);
    }

    private static void WriteStep(CommandContext context, Screen screen, MachineDefinition machine, ReplayStep step)
    {
        var day = step.Entry.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var trigger = machine.Triggers.First(candidate => candidate.Id == step.Entry.Trigger).Text.In(context.Language);
        if (step.Answer == Answer.Allowed)
        {
            screen.Line($"{day}  {trigger} → {machine.FindStage(step.Stage)!.Text.In(context.Language)}{OpenedBy(context, step)}");
            return;
        }

        screen.Line($"{day}  {context.Say(Texts.DemoBlocked, trigger, machine.FindStage(step.Stage)!.Text.In(context.Language))}");
        foreach (var reason in step.Reasons)
            screen.Line(reason.Text(context.Language), ReasonIndent);
    }

    private static string OpenedBy(CommandContext context, ReplayStep step) => string.Concat(step.Decisions
        .GroupBy(decision => decision.Decider)
        .Select(group => context.Say(Texts.DemoOpenedBy, string.Join(", ", group.Select(decision => decision.Id)), group.Key)));

    private static void WriteEnd(CommandContext context, Screen screen, DemoStory story, string? without)
    {
        if (story.Stop is { } stop)
            screen.Line(context.Say(Texts.DemoStopped, without!, string.Join(", ", stop.Reasons.Select(reason => reason.Id))));
        else if (without is not null)
            screen.Line(context.Say(Texts.DemoNotNeeded, without));
        else
            screen.Line(context.Say(Texts.DemoEnd));
        screen.Line(context.Say(Texts.DemoTrust));
        screen.Line(context.Say(without is null ? Texts.DemoNext : Texts.DemoNextWhole));
    }

    /// <summary>Steps of one thing that follow each other.</summary>
    private static IEnumerable<List<ReplayStep>> Chapters(IReadOnlyList<ReplayStep> steps)
    {
        var chapter = new List<ReplayStep>();
        foreach (var step in steps)
        {
            if (chapter.Count > 0 && chapter[0].Entry.Subject != step.Entry.Subject)
            {
                yield return chapter;
                chapter = [];
            }

            chapter.Add(step);
        }

        yield return chapter;
    }
}
