using System.Linq;

namespace Ltc.Cli.Tests;

public sealed class KnownStagesTests
{
    [Fact]
    public void A_name_stands_for_one_thing() => Assert.All(
        KnownStages.All.GroupBy(row => DealFields.Fold(row.Name)), names => Assert.Single(names.Select(row => row.Target).Distinct()));

    [Theory]
    [InlineData("Closed Won", "opportunity.signed")]
    [InlineData("closedwon", "opportunity.signed")]
    [InlineData("Proposal/Price Quote", "opportunity.submitted")]
    [InlineData("Qualified To Buy", "opportunity.approved")]
    [InlineData("4-Close", "opportunity.negotiating")]
    [InlineData("Lead In", "lead.registered")]
    [InlineData("赢单", "opportunity.signed")]
    [InlineData("輸單", "opportunity.lost")]
    [InlineData("opportunity.preBid", "opportunity.preBid")]
    [InlineData("In Progress", "open")]
    public void Common_names_are_known(string name, string target) => Assert.Equal(target, new StageResolver(new StageCatalogue(LtcRules.Default)).Resolve(name)?.Id);

    [Fact]
    public void An_unknown_name_has_a_nearest() =>
        Assert.Equal(("Negotiation", "opportunity.negotiating"), new StageResolver(new StageCatalogue(LtcRules.Default)).NearestTo("Negotation"));

    [Fact]
    public void Every_target_of_a_known_name_is_a_kind_or_a_stage_of_the_library()
    {
        var resolver = new StageResolver(new StageCatalogue(LtcRules.Default));
        Assert.All(KnownStages.All, row => Assert.NotNull(resolver.TargetOf(row.Target)));
    }
}
