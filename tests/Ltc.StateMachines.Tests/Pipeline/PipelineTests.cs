using System;
using System.Linq;

namespace Ltc.Tests.Pipelines;

public sealed class PipelineTests
{
    [Theory]
    [InlineData("registered", null, null, "manageLeads", "lto")]
    [InlineData("dormant", null, null, "manageLeads", "lto")]
    [InlineData("converted", null, null, "manageLeads", "lto")]
    [InlineData("closed", null, null, "", "")]
    [InlineData("converted", "identified", null, "convertOpportunities", "lto")]
    [InlineData("converted", "validating", null, "convertOpportunities", "lto")]
    [InlineData("converted", "approved", null, "convertOpportunities", "oto")]
    [InlineData("converted", "submitted", null, "convertOpportunities", "oto")]
    [InlineData("converted", "awarded", null, "contracting", "oto")]
    [InlineData("converted", "signed", null, "contracting", "oto")]
    [InlineData("converted", "lost", null, "", "")]
    [InlineData("converted", "signed", "signed", "contracting", "oto")]
    [InlineData("converted", "signed", "registered", "fulfilment", "otd")]
    [InlineData("converted", "signed", "inExecution", "fulfilment", "otd")]
    [InlineData("converted", "signed", "disputed", "fulfilment", "otd")]
    [InlineData("converted", "signed", "acceptanceComplete", "collections", "dtc")]
    [InlineData("converted", "signed", "closePending", "collections", "dtc")]
    [InlineData("converted", "signed", "closed", "relationshipMaintenance", "")]
    [InlineData("converted", "signed", "terminated", "", "")]
    public void AStageSaysWhereTheCaseIs(string? lead, string? opportunity, string? contract, string stages, string processes)
    {
        var position = Pipeline.Locate(new PipelineCase { Lead = lead, Opportunity = opportunity, Contract = contract });
        Assert.Equal(stages, string.Join(",", position.Stages.Select(Id)));
        Assert.Equal(processes, string.Join(",", position.Processes.Select(Id)));
        Assert.Empty(position.Unplaced);
    }

    [Fact]
    public void NothingIsKnownAboutAnEmptyCase()
    {
        var position = Pipeline.Locate(default);
        Assert.Empty(position.Stages);
        Assert.Empty(position.Processes);
        Assert.Equal(4, position.Clocks.Count);
        Assert.All(position.Clocks, clock => Assert.True(clock.Start is null && clock.End is null && clock.ElapsedDays is null && !clock.IsRunning));
    }

    [Fact]
    public void SeveralOrdersPutTheCaseInSeveralStages()
    {
        var position = Pipeline.Locate(new PipelineCase
        {
            Contract = "inExecution",
            Orders = ["inDelivery", "provisionallyAccepted", "closed", "cancelled"],
        });
        Assert.Equal([PipelineStage.Fulfilment, PipelineStage.Collections], position.Stages);
        Assert.Equal([SubProcess.Otd, SubProcess.Dtc], position.Processes);
    }

    [Fact]
    public void AClosedOrderAloneIsAKeptRelationship() =>
        Assert.Equal([PipelineStage.RelationshipMaintenance], Pipeline.Locate(new PipelineCase { Orders = ["closed"] }).Stages);

    [Fact]
    public void AnOpportunityOnHoldIsWhereItWasSetAside()
    {
        Assert.Equal([PipelineStage.Contracting], Pipeline.Locate(new PipelineCase { Opportunity = "onHold", HeldIn = "negotiating" }).Stages);
        var unknown = Pipeline.Locate(new PipelineCase { Opportunity = "onHold" });
        Assert.Equal([PipelineStage.ConvertOpportunities], unknown.Stages);
        Assert.Empty(unknown.Processes);
    }

    [Fact]
    public void AStageOfNoMachineIsListed()
    {
        var position = Pipeline.Locate(new PipelineCase { Opportunity = "bidding", Orders = ["shipped"] });
        Assert.Equal(["order.shipped"], position.Unplaced);
        Assert.Equal([PipelineStage.ConvertOpportunities], position.Stages);
    }

    [Fact]
    public void EveryStageOfTheMachinesHasAPlace()
    {
        var machines = new StageMachine[] { LeadMachine.Define(), OpportunityMachine.Define(), ContractMachine.Define(), OrderMachine.Define() };
        var stages = machines.SelectMany(machine => machine.Definition.Stages.Select(stage => (Machine: machine.Definition.Id, stage.Id)));
        Assert.All(stages, one => Assert.NotNull(PipelineMap.Find(one.Machine, one.Id)));
    }

    /// <summary>Worked example: lead on 5 January, ATI 20 days later, first order before the contract takes effect, two milestones, one of them accepted.</summary>
    [Fact]
    public void TheFourClocksOfADealInDelivery()
    {
        var position = Pipeline.Locate(Deal with { AsOf = Day(7, 31) });
        Assert.Equal([PipelineStage.Fulfilment, PipelineStage.Collections], position.Stages);
        Assert.Equal([SubProcess.Otd, SubProcess.Dtc], position.Processes);
        Assert.Equal([20, 70, 117, 51], position.Clocks.Select(clock => clock.ElapsedDays.GetValueOrDefault(-1)));
        Assert.Equal([false, false, true, true], position.Clocks.Select(clock => clock.IsRunning));
        Assert.Equal(Day(4, 5), position.Clocks[1].End);
        Assert.Null(position.Clocks[2].End);
        Assert.Equal([66, 51, 117, -1], position.MilestoneClocks.Select(clock => clock.ElapsedDays.GetValueOrDefault(-1)));
    }

    /// <summary>The same deal when everything is accepted, paid and closed.</summary>
    [Fact]
    public void TheFourClocksOfAClosedDeal()
    {
        var done = Deal with
        {
            Contract = "closed",
            Orders = ["closed"],
            Milestones =
            [
                new PipelineMilestone { Id = "PAC", AcceptedOn = Day(6, 10), CollectedOn = Day(7, 10) },
                new PipelineMilestone { Id = "FAC", AcceptedOn = Day(9, 1) },
            ],
            ClosedOn = Day(10, 1),
            AsOf = Day(12, 31),
        };
        var position = Pipeline.Locate(done);
        Assert.Equal([PipelineStage.RelationshipMaintenance], position.Stages);
        Assert.Empty(position.Processes);
        Assert.Equal([20, 70, 149, 113], position.Clocks.Select(clock => clock.ElapsedDays.GetValueOrDefault(-1)));
        Assert.All(position.Clocks, clock => Assert.False(clock.IsRunning));
        Assert.Equal([66, 30, 149, 30], position.MilestoneClocks.Select(clock => clock.ElapsedDays.GetValueOrDefault(-1)));
        Assert.Equal(["PAC", "PAC", "FAC", "FAC"], position.MilestoneClocks.Select(clock => clock.Milestone));
    }

    [Fact]
    public void WhatIsDatedAfterTheQuestionHasNotHappened()
    {
        var position = Pipeline.Locate(Deal with { Contract = "signed", Orders = [], AsOf = Day(3, 1) });
        Assert.Equal([SubProcess.Oto], position.Processes);
        Assert.Equal([PipelineStage.Contracting], position.Stages);
        Assert.Equal([20, 35, -1, -1], position.Clocks.Select(clock => clock.ElapsedDays.GetValueOrDefault(-1)));
        Assert.True(position.Clocks[1].IsRunning);
    }

    [Fact]
    public void TheFirstOrderMovesASignedCaseToDelivery()
    {
        var signed = new PipelineCase { Opportunity = "signed", Contract = "signed", FirstOrderOn = Day(4, 5) };
        Assert.Equal([SubProcess.Otd], Pipeline.Locate(signed).Processes);
        Assert.Equal([SubProcess.Oto], Pipeline.Locate(signed with { FirstOrderOn = null }).Processes);
        Assert.Equal([SubProcess.Otd], Pipeline.Locate(new PipelineCase { Opportunity = "signed", ContractEffectiveOn = Day(4, 5) }).Processes);
    }

    [Fact]
    public void AClockThatEndsBeforeItStartsSaysSo()
    {
        var clock = Pipeline.Locate(new PipelineCase { LeadCreatedOn = Day(2, 1), InitiatedOn = Day(1, 31) }).Clocks[0];
        Assert.True(clock.IsContradictory);
        Assert.Null(clock.ElapsedDays);
        var sameDay = Pipeline.Locate(new PipelineCase { LeadCreatedOn = Day(2, 1), InitiatedOn = Day(2, 1) }).Clocks[0];
        Assert.False(sameDay.IsContradictory);
        Assert.Equal(0, sameDay.ElapsedDays);
    }

    [Fact]
    public void EveryStageAndSubProcessHasAName()
    {
        Assert.All(Enum.GetValues<PipelineStage>(), stage => Assert.True(Pipeline.NameOf(stage).IsComplete));
        Assert.All(Enum.GetValues<SubProcess>(), process => Assert.True(Pipeline.NameOf(process).IsComplete));
        Assert.False(Pipeline.NameOf((PipelineStage)9).IsComplete);
        Assert.False(Pipeline.NameOf((SubProcess)9).IsComplete);
    }

    private static PipelineCase Deal => new()
    {
        Lead = "converted",
        Opportunity = "signed",
        Contract = "inExecution",
        Orders = ["inDelivery"],
        LeadCreatedOn = Day(1, 5),
        InitiatedOn = Day(1, 25),
        FirstOrderOn = Day(4, 5),
        ContractEffectiveOn = Day(4, 20),
        Milestones =
        [
            new PipelineMilestone { Id = "PAC", AcceptedOn = Day(6, 10) },
            new PipelineMilestone { Id = "FAC" },
        ],
    };

    private static CalendarDate Day(int month, int day) => new(2026, month, day);

    private static string Id<TValue>(TValue value)
        where TValue : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
