using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The ids of decision rights for <c>docs/ids.md</c>: roles, steps, checklists, separations and card fields.</summary>
internal static class RightsIds
{
    private static readonly string[] Headings = ["Id", "English", "简体中文", "繁體中文"];

    /// <summary>Writes the sections.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">The rules.</param>
    internal static void Write(Page page, LtcRules rules)
    {
        page.Heading(2, "Roles");
        page.Line("The short ids that organisations, grants, mandates and constraints use.");
        page.Table(Headings, EnumIds<LtcRole>.Values.Select(role => Row(RoleTexts.IdOf(role), RoleTexts.Of(role))));
        page.Heading(2, "Steps");
        page.Table(Headings, EnumIds<LtcStep>.Values.Select(step => Row(EnumIds<LtcStep>.IdOf(step), RoleTexts.Of(step))));
        page.Heading(2, "Team, sponsorship and tailoring");
        page.Table(
            ["List", .. Headings, "Source"],
            Lists(rules).SelectMany(list => list.Requirements.Select(one => (string[])[Page.Code(list.Id), .. Row(one.Id, one.Text), one.Source])));
        page.Heading(2, "Decision points");
        page.Line("What each outcome requires at which decision point; `redecision` says whether a decision still stands, `withdrawal` whether it may be taken back.");
        page.Table([.. Headings, "Where", "Source"], Decisions(rules.Decisions)
            .GroupBy(one => one.Requirement.Id)
            .Select(group => (string[])[.. Row(group.Key, group.First().Requirement.Text), Page.Codes(group.Select(one => one.List)), group.First().Requirement.Source]));
        page.Heading(2, "Separations");
        page.Table([.. Headings, "Duties", "At most", "Source"], rules.Separation.Constraints.Select(one =>
            (string[])[.. Row(one.Id, one.Text), Page.Codes(one.Duties), Wording.Count(one.AtMost), one.Source]));
        page.Heading(2, "Fields of a customer card");
        page.Table([.. Headings, "Seen by"], rules.CardAccess.Fields.Select(field => (string[])[.. Row(field.Id, field.Text), SeenBy(field)]));
    }

    private static IEnumerable<(string List, Requirement Requirement)> Decisions(DecisionRights decisions) =>
    [
        .. decisions.Points.All.SelectMany(point => EnumIds<DecisionOutcome>.Values.SelectMany(outcome => Of(point.Requires(outcome)))),
        .. Of(decisions.Redecision), .. Of(decisions.Withdrawal),
    ];

    private static IEnumerable<(string List, Requirement Requirement)> Of<TFacts>(Checklist<TFacts> list)
        where TFacts : struct => list.Requirements.Select(one => (list.Id, (Requirement)one));

    private static IEnumerable<(string Id, IEnumerable<Requirement> Requirements)> Lists(LtcRules rules) =>
    [
        (rules.Teams.Checklist.Id, rules.Teams.Checklist.Requirements),
        (rules.Sponsorships.Checklist.Id, rules.Sponsorships.Checklist.Requirements),
        (rules.Tailoring.Checklist.Id, rules.Tailoring.Checklist.Requirements),
    ];

    private static string SeenBy(CardField field) =>
        field.IsSensitive
            ? "owner, backup, direct superior"
            : field.IsMinimal
            ? "whoever may open the card, task grants included"
            : "whoever may open the card without a task grant";

    private static string[] Row(string id, Text text) =>
        [Page.Code(id), text.In(Language.English), text.In(Language.SimplifiedChinese), text.In(Language.TraditionalChinese)];
}
