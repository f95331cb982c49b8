using System;
using System.Linq;

namespace Ltc.Tests.Opportunities;

/// <summary>One fact at a time is spoiled: the requirement that reads it blocks its edge alone.</summary>
public sealed class OpportunityRequirementTests
{
    private static readonly StageMachine<OpportunityStage, OpportunityTrigger, OpportunityFacts> Machine = OpportunityMachine.Define();

    public static TheoryData<string, string, string> Places()
    {
        var places = new TheoryData<string, string, string>();
        foreach (var edge in Machine.Definition.Edges)
        {
            foreach (var requirement in edge.Requirements)
                places.Add(edge.From, edge.Trigger, requirement.Id);
        }

        return places;
    }

    [Fact]
    public void EveryEdgeOpensWithItsFacts()
    {
        foreach (var edge in Machine.Definition.Edges)
        {
            var facts = FactsFor(edge);
            var move = Fire(edge, facts);
            Assert.True(move.IsAllowed, edge + ": " + string.Join("; ", move.Explain(facts)));
            Assert.Equal(edge.To, Id(move.To!.Value.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void EachRequirementAloneBlocks(string from, string trigger, string requirement)
    {
        var edge = Machine.Definition.FindEdge(from, trigger)!;
        var facts = FactsFor(edge);
        Assert.True(Fire(edge, facts).IsAllowed);
        var spoiled = OpportunitySpoilers.ById[requirement](facts);
        var move = Fire(edge, spoiled);
        Assert.Equal(Answer.Refused, move.Answer);
        Assert.Null(move.To);
        Assert.Empty(move.Effects);
        Assert.Equal([requirement], move.Reasons.Where(reason => reason.Kind == ReasonKind.Unmet).Select(reason => reason.Id));
    }

    [Fact]
    public void EveryRequirementHasASpoilerAndEverySpoilerARequirement() =>
        Assert.Equal(
            Machine.Definition.Requirements.Select(requirement => requirement.Id).OrderBy(id => id, StringComparer.Ordinal),
            OpportunitySpoilers.ById.Keys.OrderBy(id => id, StringComparer.Ordinal));

    [Fact]
    public void NothingIsAllowedWhileNothingIsKnown()
    {
        foreach (var edge in Machine.Definition.Edges)
            Assert.False(Fire(edge, default).IsAllowed, edge.ToString());
    }

    [Fact]
    public void EveryRequirementCitesItsSource() =>
        Assert.All(Machine.Definition.Requirements, requirement => Assert.Matches("^(seed 00[0-4]; )?domain\\.md §", requirement.Source));

    internal static Move<OpportunityStage> Fire(Edge edge, in OpportunityFacts facts) =>
        Machine.Fire(Stage(edge.From), Enum.Parse<OpportunityTrigger>(edge.Trigger, ignoreCase: true), facts);

    /// <summary>Facts that open the edge.</summary>
    internal static OpportunityFacts FactsFor(Edge edge)
    {
        var callsOff = edge.Trigger is "callOff" or "referToChange" or "authorizeCallOff" or "signCallOff" or "resumeCallOff";
        var way = callsOff ? ContractWay.CallOff : edge.Trigger is "receiveRequest" ? ContractWay.DirectNegotiation : ContractWay.Tender;
        var facts = OpportunityCase.For(way);
        return edge.Trigger switch
        {
            "referToChange" => facts with { PriceListKept = false },
            "lose" => facts with { CustomerChoice = CustomerChoice.Rival, HeldIn = OpportunityStage.Submitted },
            "resumeValidation" => facts with { HeldIn = OpportunityStage.Validating },
            "resumeProject" => facts with { HeldIn = OpportunityStage.PreBid },
            "resumeBidding" => facts with { HeldIn = OpportunityStage.BidAuthorized },
            "resumeSubmitted" => facts with { HeldIn = OpportunityStage.Awarded },
            "resumeNegotiating" or "resumeCallOff" => facts with { HeldIn = OpportunityStage.SignAuthorized },
            _ => facts,
        };
    }

    internal static OpportunityStage Stage(string id) => Enum.Parse<OpportunityStage>(id, ignoreCase: true);

    private static string Id(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
