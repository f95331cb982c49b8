using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says the next moves of open deals in text: by situation, and deal by deal where that is asked for.</summary>
internal static class MoveScreen
{
    private const int FactsShown = 6;

    /// <summary>Writes the moves.</summary>
    /// <param name="report">The report.</param>
    /// <param name="moves">The moves.</param>
    /// <param name="context">Where and in which language.</param>
    /// <param name="withDeals">Whether every open deal is listed.</param>
    internal static void Write(CheckReport report, NextMoves moves, CommandContext context, bool withDeals)
    {
        var situations = moves.Situations;
        if (situations.Count == 0)
            return;
        var screen = context.OpenScreen();
        screen.Heading(context.Say(Texts.HeadingMoves));
        foreach (var situation in situations.Take(report.Findings.Limit))
        {
            var known = situation.Known.Any() ? Listed(situation.Known.Select(fact => fact.Text), context, FactsShown) : context.Say(Texts.NothingKnown);
            screen.Line(context.Say(Texts.Situation, situation.Number, Shortened.Of(situation.Stage.Name), Wording.Count(situation.Count), known), indent: 2);
            foreach (var move in situation.Moves)
                screen.Line(MoveLine(move, context), indent: 4);
        }

        if (situations.Count > report.Findings.Limit)
            screen.Line(context.Say(Texts.AndMore, situations.Count - report.Findings.Limit), indent: 2);
        if (withDeals)
            WriteDeals(report, context, screen);
        else
            screen.Line(context.Say(Texts.DealsHint), indent: 2);
    }

    private static void WriteDeals(CheckReport report, CommandContext context, Screen screen)
    {
        screen.Heading(context.Say(Texts.HeadingDeals));
        foreach (var deal in report.OpenDeals)
        {
            var situation = deal.Situation;
            var said = context.Say(Texts.DealIs, deal.Line, Shortened.Of(deal.Id ?? "–"), Shortened.Of(situation.Stage.Name), situation.Number);
            context.Host.Out.WriteLine($"  {said}");
        }
    }

    private static string MoveLine(DealMove move, CommandContext context)
    {
        var trigger = move.Trigger.Text.In(context.Language);
        var to = move.To.Text.In(context.Language);
        if (move.Answer == Answer.Allowed)
            return context.Say(Texts.MoveAllowed, trigger, to);
        if (move.Lacks.Count == 0)
            return context.Say(Texts.MoveNeeds, trigger, to, Listed(move.Needs.Select(need => need.Text), context, FactsShown));
        var facts = Listed(move.Lacks[0].Facts.Select(fact => fact.Text), context, FactsShown);
        return move.Lacks.Count == 1
            ? context.Say(Texts.MoveLacks, trigger, to, facts)
            : context.Say(Texts.MoveLacksOr, trigger, to, facts, move.Lacks.Count - 1);
    }

    private static string Listed(IEnumerable<Text> texts, CommandContext context, int most)
    {
        var all = texts.Select(text => text.In(context.Language)).ToArray();
        var list = string.Join(context.Language == Language.English ? ", " : "、", all.Take(most));
        return all.Length > most ? context.Say(Texts.ListMore, list, all.Length - most) : list;
    }
}
