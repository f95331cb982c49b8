using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Ltc.Cli.Tests;

public sealed class CustomerIdsTests
{
    private static readonly Regex Kebab = new("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant);

    private static readonly Regex Han = new(@"[\u4E00-\u9FFF]", RegexOptions.CultureInvariant);

    [Fact]
    public void EveryFactHasAnIdInOneFormAndATextInThreeLanguages()
    {
        Assert.Equal(10, CustomerIds.Facts.Select(one => one.Set).Distinct(StringComparer.Ordinal).Count());
        Assert.All(CustomerIds.Facts, one => Assert.Matches(Kebab, one.Fact.Id));
        Assert.Empty(CustomerIds.Facts.Where(one => !IsTranslated(one.Fact.Text)).Select(one => one.Fact.Id));
    }

    [Fact]
    public void EveryCriterionActionAndSeatHasATextInThreeLanguages()
    {
        Assert.Empty(LtcRules.Default.Scores.Coach.Requirements.Where(one => !Kebab.IsMatch(one.Id) || !IsTranslated(one.Text)).Select(one => one.Id));
        Assert.Empty(RelationshipAction.All.Where(one => !IsTranslated(one.Text)).Select(one => one.ToString()));
        Assert.Empty(LtcRules.Default.Scores.DepartmentCoverage.Seats.Where(one => !IsTranslated(one.Aim) || !IsTranslated(one.Means)).Select(one => one.ToString()));
    }

    private static bool IsTranslated(Text text) => !Han.IsMatch(text.In(Language.English)) && text.In(Language.English).Length > 0
        && Han.IsMatch(text.In(Language.SimplifiedChinese)) && Han.IsMatch(text.In(Language.TraditionalChinese));
}
