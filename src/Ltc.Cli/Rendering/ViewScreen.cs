using System.Linq;

namespace Ltc.Cli;

/// <summary>Says the view of a unit to people.</summary>
internal static class ViewScreen
{
    /// <summary>Writes a view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="context">The language.</param>
    /// <param name="screen">Where.</param>
    internal static void Write(UnitView view, CommandContext context, Screen screen)
    {
        screen.Heading(context.Say(Texts.HeadingView, view.Viewer.ToString()));
        if (view.Watched == 0)
        {
            screen.Line(context.Say(Texts.ViewNothing), indent: 2);
        }
        else
        {
            screen.Table(
                [context.Say(Texts.ViewGrade), context.Say(Texts.ViewRhythm), ">" + context.Say(Texts.ColumnDeals)],
                view.Counts.Select(count => new[] { Grade(count.Grade, context), Rhythm(count.Rhythm, count.IsKnown, context), Wording.Count(count.Deals) }));
            foreach (var deal in view.First)
                screen.Line($"{deal.Id ?? Wording.Row(deal.Line)} · {Grade(deal.Grade, context)} · {Rhythm(deal.Rhythm, deal.IsKnown, context)}", indent: 4);
            if (view.Watched > view.First.Count)
                screen.Line(context.Say(Texts.AndMore, Wording.Count(view.Watched - view.First.Count)), indent: 4);
        }

        screen.Line(context.Say(Texts.ViewNotSeen, Wording.Count(view.BelowItsGrades), Wording.Count(view.OfOthers)), indent: 2);
    }

    private static string Grade(ProjectGrade? grade, CommandContext context) => context.Say(grade is { } known ? GradeWords.NameOf(known) : Texts.ViewNotKnown);

    private static string Rhythm(ReviewRhythm? rhythm, bool isKnown, CommandContext context)
    {
        if (rhythm is not { } often)
            return "–";
        var words = context.Say(often switch
        {
            ReviewRhythm.Weekly => Texts.Weekly,
            ReviewRhythm.EveryTwoWeeks => Texts.EveryTwoWeeks,
            _ => Texts.Monthly,
        });
        return isKnown ? words : context.Say(Texts.ViewUnitNotKnown, words);
    }
}
