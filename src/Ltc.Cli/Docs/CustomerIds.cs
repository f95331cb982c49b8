using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The ids of the rules about customers that are no scorecards: their facts, the criteria of a coach, the next actions and the seats of departments.</summary>
internal static class CustomerIds
{
    /// <summary>Every fact by the set that it stands in.</summary>
    internal static IReadOnlyList<(string Set, Fact Fact)> Facts { get; } =
    [
        .. Of(CustomerTierFact.All), .. Of(CustomerValueFact.All), .. Of(CustomerPeriodFact.All), .. Of(RelationshipFact.All), .. Of(GeneralRelationshipFact.All),
        .. Of(OrganisationalRelationshipFact.All), .. Of(CoachFact.All), .. Of(MarketFact.All), .. Of(SalesElementFact.All), .. Of(SatisfactionFact.All),
    ];

    /// <summary>Writes the sections.</summary>
    internal static void Write(Page page, LtcScores scores)
    {
        page.Heading(2, "Facts about customers");
        page.Table(
            ["Set", "Fact", "Type", "Unit", "Range", "Values", "English", "简体中文", "繁體中文"],
            Facts.Select(one => new[]
            {
                Page.Code(one.Set), Page.Code(one.Fact.Id), Page.Code(EnumIds<FactType>.IdOf(one.Fact.Type)), one.Fact.Unit ?? "–",
                one.Fact.Range.HasLower || one.Fact.Range.HasUpper ? Page.Code(one.Fact.Range.ToString()) : "–",
                one.Fact.Values.Count > 0 ? Page.Codes(one.Fact.Values) : "–", In(one.Fact.Text, Language.English),
                In(one.Fact.Text, Language.SimplifiedChinese), In(one.Fact.Text, Language.TraditionalChinese),
            }));
        page.Heading(2, "Criteria of a coach");
        Texts(page, "Criterion", scores.Coach.Requirements.Select(one => (one.Id, one.Text)));
        page.Heading(2, "Next action with a key person");
        Texts(page, "Level", RelationshipAction.All.Select(one => (EnumIds<RelationshipLevel>.IdOf(one.Level), one.Text)));
        page.Heading(2, "Seats of departments");
        Texts(page, "Seat and its aim", scores.DepartmentCoverage.Seats.Select(one => (one.ToString(), one.Aim)));
    }

    private static void Texts(Page page, string heading, IEnumerable<(string Id, Text Text)> ids) => page.Table(
        [heading, "English", "简体中文", "繁體中文"],
        ids.Select(one => new[]
        {
            Page.Code(one.Id), In(one.Text, Language.English), In(one.Text, Language.SimplifiedChinese), In(one.Text, Language.TraditionalChinese),
        }));

    private static string In(Text text, Language language) => text.In(language);

    private static IEnumerable<(string Set, Fact Fact)> Of<TFacts>(FactSet<TFacts> set)
        where TFacts : struct => set.Facts.Select(fact => (set.Id, (Fact)fact));
}
