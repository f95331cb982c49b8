using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Funnels;

public sealed class FunnelTests
{
    private static readonly FunnelTerms[] Ours = [.. Funnel.Define().Stages];

    [Fact]
    public void The_funnel_of_the_library_holds_what_is_asked_of_a_funnel_in_any_order()
    {
        Assert.True(Funnel.TryCreate(Ours.Reverse(), out var funnel, out _));
        Assert.Equal(Ours, funnel!.Stages);
    }

    [Theory]
    [InlineData(FunnelStage.Lead, 0.0, 2.0, 0.10, "funnel-months /stages/lead/alarmMonths")]
    [InlineData(FunnelStage.Lead, 6.0, 0.0, 0.10, "funnel-months /stages/lead/benchmarkMonths")]
    [InlineData(FunnelStage.Lead, 1.9, 2.0, 0.10, "funnel-months-order /stages/lead/alarmMonths")]
    [InlineData(FunnelStage.Lead, 2.0, 2.0, 0.30, null)]
    [InlineData(FunnelStage.Lead, 2.0, 2.0, 0.31, "funnel-probability-order /stages/opportunity/probability")]
    [InlineData(FunnelStage.Lead, 2.0, 2.0, -0.01, "funnel-probability /stages/lead/probability")]
    [InlineData(FunnelStage.Cash, 6.0, 2.0, 1.01, "funnel-probability /stages/cash/probability")]
    public void Each_number_has_its_limits(FunnelStage stage, double alarm, double benchmark, double probability, string? expected)
    {
        var stages = Ours.Select(terms => terms.Stage == stage ? new FunnelTerms(stage, terms.Text, (decimal)alarm, (decimal)benchmark, (decimal)probability) : terms);
        Assert.Equal(expected is null, Funnel.TryCreate(stages, out var funnel, out var findings));
        Assert.Equal(expected is null, funnel is not null);
        Assert.Contains(expected, findings.Select(finding => (string?)$"{finding.Code} {finding.Pointer}").DefaultIfEmpty(null));
    }

    [Fact]
    public void Every_stage_is_there_once()
    {
        IEnumerable<FunnelTerms> stages = [.. Ours.Skip(1), Ours[1]];
        Assert.False(Funnel.TryCreate(stages, out _, out var findings));
        Assert.Equal(["funnel-stage-not-once", "funnel-stage-not-once"], findings.Select(finding => finding.Code));
    }
}
