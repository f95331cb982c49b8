using System.Linq;

namespace Ltc.Cli;

/// <summary>Shows what became of a case: why, who, whether, and why not.</summary>
internal static class DecideScreen
{
    internal static void Write(CommandContext context, DecideRun run)
    {
        var screen = context.OpenScreen();
        screen.Line(run.Case.ToString());
        screen.Heading(context.Say(Texts.WhyApproval));
        screen.Line(context.Say(Texts.LevelDecides, EnumIds<OrgLevel>.IdOf(run.Answer?.Required.Result ?? run.Required.Result)), 2);
        foreach (var reason in run.Why.Where(reason => reason.Level == run.Required.Result))
            screen.Line(reason.Text(context.Language), 4);
        if (run.Answer is not { } answer)
        {
            screen.Line();
            screen.Line(context.Say(Texts.NextGrants));
            return;
        }

        screen.Heading(context.Say(Texts.WhoCould));
        foreach (var decider in answer.CouldDecide)
            screen.Line(decider.Text(context.Language), 2);
        if (answer.CouldDecide.Count == 0)
            screen.Line(answer.Empowered.Escalation?.Text(context.Language) ?? answer.Empowered.Text(context.Language), 2);
        foreach (var (id, dropped) in run.Dropped)
            screen.Line(context.Say(Texts.HistoryHolds, id, string.Join("; ", dropped.Reasons.Select(reason => reason.Id))));
        WriteAnswer(context, screen, answer);
    }

    private static void WriteAnswer(CommandContext context, Screen screen, DecisionAnswer answer)
    {
        if (answer.Decision is { } decision)
        {
            var record = decision.Record;
            screen.Heading(context.Say(Texts.DecidedHeading));
            screen.Line(
                context.Say(
                    Texts.DecidedAs, EnumIds<DecisionOutcome>.IdOf(record.Outcome), record.Decider, EnumIds<OrgLevel>.IdOf(record.Level), ValueText.Write(record.ValidUntil)),
                2);
            return;
        }

        screen.Heading(context.Say(Texts.NotDecided));
        foreach (var reason in answer.Reasons)
            screen.Line($"{EnumIds<ReasonKind>.IdOf(reason.Kind)} {reason.Id}: {reason.Text(context.Language)}", 2);
        foreach (var finding in answer.Separation.Violations.Select(violation => violation.ToFinding()).Concat(answer.Voting).Concat(answer.Differences))
            screen.Line(finding.Text(context.Language), 4);
        screen.Line();
        screen.Line(context.Say(Texts.NextDecide));
    }
}
