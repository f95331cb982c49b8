using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Distribution;

public sealed class LeadDistributionTests
{
    private static readonly Dictionary<string, int> Nobody = [];

    [Fact]
    public void The_default_gives_every_lead_to_the_lead_manager()
    {
        var assignment = LeadDistribution.Define().Decide(default, Nobody);
        Assert.Equal(("lead-manager", Answer.Allowed, "every-lead"), (assignment.Owner, assignment.Answer, assignment.Row!.Id));
    }

    [Fact]
    public void The_default_assignment_is_a_refusal()
    {
        Assert.Equal(Answer.Refused, default(LeadAssignment).Answer);
        Assert.Null(default(LeadAssignment).Owner);
        Assert.Empty(default(LeadAssignment).Unknown);
    }

    [Fact]
    public void The_ground_is_said_in_three_languages()
    {
        var assignment = LeadDistribution.Define().Decide(default, Nobody);
        Assert.Equal("row `every-lead`", assignment.Text());
        Assert.Equal("規則列 `every-lead`", assignment.Text(Language.TraditionalChinese));
        Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(default(LeadAssignment).Text(language)));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var columns = new[] { TableColumn.Set("colour", null), TableColumn.Number("region"), TableColumn.Set("value", ["gold"]) };
        Assert.True(TableDefinition.TryCreate("wrong", HitPolicy.Unique, columns, [new TableRow("a", [], " ")], null, out var table, out var broken), string.Join('\n', broken));
        Assert.False(LeadDistribution.TryCreate(table!, null, [new("Ann", -1), new("Ann", 1)], -1, out var distribution, out var findings));
        Assert.Null(distribution);
        Assert.Equal(
            [
                "distribution-column", "distribution-column", "distribution-limit", "distribution-limit", "distribution-owner", "distribution-owner-twice", "distribution-policy",
                "distribution-value",
            ],
            findings.Select(finding => finding.Code).Order());
    }
}
