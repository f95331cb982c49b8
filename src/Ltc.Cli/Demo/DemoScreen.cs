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
        foreach (var line in DemoLine.Gather(story.Steps, story.Rounds))
        {
            for (; round < story.Rounds.Count && story.Rounds[round].At <= CalendarDate.Of(line.Steps[0].Entry.At); round++)
                WriteRound(context, screen, rules, story.Rounds[round], IsNew(context, rules.Qualification, story.Rounds, round));
            WriteLine(context, screen, rules.FindMachine(line.Steps[0].Entry.Machine)!.Definition, line);
        }

        WriteEnd(context, screen, story, without);
    }

    /// <summary>Whether a qualification answers the questions in another way than the one before.</summary>
    private static bool IsNew(CommandContext context, LeadQualifier card, IReadOnlyList<DemoRound> rounds, int round) =>
        round == 0 || Questions(context, card, rounds[round]) != Questions(context, card, rounds[round - 1]);

    private static string Questions(CommandContext context, LeadQualifier card, DemoRound round) => context.Say(
        Texts.DemoQuestions, Word(context, round.Lead.IsLead), Word(context, round.Lead.IsNear), Word(context, round.Lead.CanWin), Points(card, round.Answers));

    private static void WriteRound(CommandContext context, Screen screen, LtcRules rules, DemoRound round, bool isNew)
    {
        var (language, lead, card) = (context.Language, round.Lead, rules.Qualification);
        screen.Line($"{round.At}  {context.Say(Texts.DemoQualified, AssessWords.Score(lead, language), AssessWords.Grade(card.Values, lead.Value, lead.HighestValue, language), AssessWords.Grade(card.Temperatures, lead.Temperature, lead.HighestTemperature, language), AssessWords.Of(lead.Outcome).In(language))}");
        if (isNew)
            screen.Line(Questions(context, card, round), ReasonIndent);
    }

    private static string Word(CommandContext context, Truth truth) => context.Say(truth.IsTrue ? Texts.DemoYes : truth.IsFalse ? Texts.DemoNo : Texts.DemoNotKnown);

    private static string Points(LeadQualifier card, in QualificationFacts answers)
    {
        var into = new Contribution[card.Card.Definition.MostContributions];
        var count = card.Card.Explain(answers, into);
        return string.Join(" + ", into.Take(count).Where(one => !one.IsMissing).Select(one => Wording.Amount(one.Points)));
    }

    private static void WriteLine(CommandContext context, Screen screen, MachineDefinition machine, DemoLine line)
    {
        var first = line.Steps[0];
        var day = first.Entry.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var subject = $"{machine.Text.In(context.Language)} {first.Entry.Subject}";
        if (!line.IsBlocked)
        {
            screen.Line($"{day}  {subject}: {string.Join(" → ", line.Steps.Select(step => StageOf(context, machine, step) + OpenedBy(step)))}");
            return;
        }

        var trigger = machine.Triggers.First(candidate => candidate.Id == first.Entry.Trigger).Text.In(context.Language);
        screen.Line($"{day}  {subject}: {context.Say(Texts.DemoBlocked, trigger, StageOf(context, machine, first))}");
        foreach (var reason in first.Reasons)
            screen.Line(reason.Text(context.Language), ReasonIndent);
    }

    private static string StageOf(CommandContext context, MachineDefinition machine, ReplayStep step) => machine.FindStage(step.Stage)!.Text.In(context.Language);

    private static string OpenedBy(ReplayStep step) => step.Decisions.Count == 0 ? string.Empty : $" [{Ids(step.Decisions)}]";

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
        var stages = string.Join(", ", position.Stages.Select(stage => Pipeline.NameOf(stage).In(context.Language)));
        screen.Line(context.Say(Texts.DemoPlace, stages, DemoClocks.Say(position)));
        foreach (var decision in story.Decisions)
            WriteDecision(context, screen, decision);
        screen.Line(context.Say(without is null ? Texts.DemoNext : Texts.DemoNextWhole));
    }

    private static void WriteDecision(CommandContext context, Screen screen, DemoDecision told)
    {
        var (one, answer) = (told.Case, told.Answer);
        var point = context.Rules.Decisions.Points[one.Point].Label;
        if (answer.Decision is { } decision)
        {
            var record = decision.Record;
            var day = record.ValidUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            screen.Line(context.Say(Texts.DemoDecided, record.Id, point, EnumIds<DecisionOutcome>.IdOf(record.Outcome), record.Decider, EnumIds<OrgLevel>.IdOf(record.Level), day));
            return;
        }

        screen.Line(context.Say(Texts.DemoUndecided, one.Id, point));
        foreach (var reason in answer.Reasons)
            screen.Line(reason.Text(context.Language), ReasonIndent);
    }

    private static string Ids(IEnumerable<DecisionRecord> decisions) => string.Join(", ", decisions.Select(decision => decision.Id).Distinct());
}
