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
        var round = 0;
        foreach (var step in story.Steps)
        {
            for (; round < story.Rounds.Count && story.Rounds[round].At <= CalendarDate.Of(step.Entry.At); round++)
                WriteRound(context, screen, rules, story.Rounds[round]);
            WriteStep(context, screen, rules.FindMachine(step.Entry.Machine)!.Definition, step);
        }

        WriteEnd(context, screen, story, without);
    }

    private static void WriteRound(CommandContext context, Screen screen, LtcRules rules, DemoRound round)
    {
        var (language, lead, card) = (context.Language, round.Lead, rules.Qualification);
        screen.Line($"{round.At}  {context.Say(Texts.DemoQualified, AssessWords.Score(lead, language), AssessWords.Grade(card.Values, lead.Value, lead.HighestValue, language), AssessWords.Grade(card.Temperatures, lead.Temperature, lead.HighestTemperature, language), AssessWords.Of(lead.Outcome).In(language))}");
        screen.Line(
            context.Say(Texts.DemoQuestions, Word(context, lead.IsLead), Word(context, lead.IsNear), Word(context, lead.CanWin), Points(card, round.Answers)),
            ReasonIndent);
        foreach (var reason in lead.Explain(round.Answers))
            screen.Line(reason.Text(language), ReasonIndent);
    }

    private static string Word(CommandContext context, Truth truth) => context.Say(truth.IsTrue ? Texts.DemoYes : truth.IsFalse ? Texts.DemoNo : Texts.DemoNotKnown);

    private static string Points(LeadQualifier card, in QualificationFacts answers)
    {
        var into = new Contribution[card.Card.Definition.MostContributions];
        var count = card.Card.Explain(answers, into);
        return string.Join(" + ", into.Take(count).Where(one => !one.IsMissing).Select(one => Wording.Amount(one.Points)));
    }

    private static void WriteStep(CommandContext context, Screen screen, MachineDefinition machine, ReplayStep step)
    {
        var day = step.Entry.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var subject = $"{machine.Text.In(context.Language)} {step.Entry.Subject}";
        var trigger = machine.Triggers.First(candidate => candidate.Id == step.Entry.Trigger).Text.In(context.Language);
        var stage = machine.FindStage(step.Stage)!.Text.In(context.Language);
        if (step.Answer == Answer.Allowed)
        {
            screen.Line($"{day}  {subject}: {trigger} → {stage}{OpenedBy(context, step.Decisions)}");
            return;
        }

        screen.Line($"{day}  {subject}: {context.Say(Texts.DemoBlocked, trigger, stage)}");
        foreach (var reason in step.Reasons)
            screen.Line(reason.Text(context.Language), ReasonIndent);
    }

    private static string OpenedBy(CommandContext context, IReadOnlyList<DecisionRecord> decisions) =>
        decisions.Count == 0 ? string.Empty : context.Say(Texts.DemoOpenedBy, Ids(decisions));

    private static void WriteEnd(CommandContext context, Screen screen, DemoStory story, string? without)
    {
        screen.Line();
        if (story.Stop is { } stop)
            screen.Line(context.Say(Texts.DemoStopped, without!, string.Join(", ", stop.Reasons.Select(reason => reason.Id))));
        else if (without is not null)
            screen.Line(context.Say(Texts.DemoNotNeeded, without));
        else
            screen.Line(context.Say(Texts.DemoEnd));
        var position = DemoClocks.Locate(story.Steps);
        screen.Line(context.Say(Texts.DemoPlace, string.Join(", ", position.Stages.Select(stage => Pipeline.NameOf(stage).In(context.Language)))));
        screen.Line(context.Say(Texts.DemoClocks, DemoClocks.Say(position)));
        foreach (var group in story.Steps.SelectMany(step => step.Decisions).Distinct().GroupBy(decision => decision.Decider))
            screen.Line(context.Say(Texts.DemoTrust, Ids(group), group.Key));
        screen.Line(context.Say(without is null ? Texts.DemoNext : Texts.DemoNextWhole));
    }

    private static string Ids(IEnumerable<DecisionRecord> decisions) => string.Join(", ", decisions.Select(decision => decision.Id).Distinct());
}
