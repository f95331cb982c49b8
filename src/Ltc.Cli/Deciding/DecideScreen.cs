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
        foreach (var clearance in answer.Clearances)
            screen.Line(Clears(context, clearance), 2);
        foreach (var (id, dropped) in run.Dropped)
            screen.Line(context.Say(Texts.HistoryHolds, id, string.Join("; ", dropped.Reasons.Select(reason => reason.Id))));
        WriteAnswer(context, screen, answer);
    }

    private static string Clears(CommandContext context, Clearance clearance)
    {
        var document = AuthorityPhrases.Document(clearance.Document, context.Language);
        if (clearance.By is { } holder)
            return context.Say(Texts.ClearedBy, document, holder.Text(context.Language));
        var could = clearance.Could.Deciders.Select(decider => decider.Person.Id).Distinct().ToArray();
        return could.Length > 0
            ? context.Say(Texts.CouldClear, document, string.Join(", ", could))
            : context.Say(Texts.NobodyClears, document, clearance.Could.Escalation?.Text(context.Language) ?? clearance.Could.Text(context.Language));
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
        foreach (var node in answer.Reviews.Where(node => node.Asked.Count > 0))
            screen.Line(context.Say(Texts.ReviewStands, node, string.Join(", ", node.Asked)), 4);
        screen.Line();
        screen.Line(context.Say(Texts.NextDecide));
    }
}
