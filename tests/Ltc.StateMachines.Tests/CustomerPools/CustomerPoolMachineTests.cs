using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Fluent;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.CustomerPools;

public sealed class CustomerPoolMachineTests(ITestOutputHelper output)
{
    private static readonly StageMachine<CustomerPoolStage, CustomerPoolTrigger, CustomerPoolFacts> Machine = CustomerPoolMachine.Define();

    private static readonly DateTimeOffset Now = new(2026, 5, 20, 10, 0, 0, TimeSpan.FromHours(8));

    /// <summary>For each requirement, the smallest change of good facts that breaks it and no other on its edge.</summary>
    private static readonly Dictionary<string, Func<CustomerPoolFacts, CustomerPoolFacts>> Spoilers = new(StringComparer.Ordinal)
    {
        ["account-not-reserved"] = facts => facts with { Reserved = true },
        ["claimant-named"] = facts => facts with { Claimant = null },
        ["customer-in-territory"] = facts => facts with { WithinTerritory = false },
        ["claims-under-limit"] = facts => facts with { HeldByClaimant = 50 },
        ["not-claimed-back-within-90-days"] = facts => facts with { Claimant = "wang", LastReturnedOn = Today.AddDays(-89) },
        ["acts-as-owner"] = facts => facts with { Actor = "wang" },
        ["deal-or-activity-within-30-days"] = facts => facts with { DealOpen = false, LastActivityOn = Today.AddDays(-31) },
        ["claim-idle-for-30-days"] = facts => facts with { LastActivityOn = Today.AddDays(-30) },
        ["protection-idle-for-90-days"] = facts => facts with { LastActivityOn = Today.AddDays(-90) },
        ["no-open-deal"] = facts => facts with { DealOpen = true },
        ["return-reason-given"] = facts => facts with { ReturnReason = null },
        ["handover-note-written"] = facts => facts with { HandoverNote = false },
        ["customer-record-in-order"] = facts => facts with { RecordComplete = false },
        ["same-customer-confirmed"] = facts => facts with { SameCustomer = false },
        ["survivor-is-another-record"] = facts => facts with { Survivor = "C-1" },
        ["survivor-owner-agrees"] = facts => facts with { SurvivorOwnerAgrees = false },
        ["deals-move-with-owner"] = facts => facts with { DealOpen = true, Owner = null },
    };

    private static CalendarDate Today => CalendarDate.Of(Now);

    private static CustomerPoolFacts Good => new()
    {
        At = Now,
        Customer = "C-1",
        RecordComplete = true,
        Reserved = false,
        Claimant = "li",
        WithinTerritory = true,
        HeldByClaimant = 49,
        ReturnedBefore = true,
        LastReturner = "wang",
        LastReturnedOn = Today.AddDays(-10),
        Actor = "li",
        Owner = "li",
        DealOpen = false,
        LastActivityOn = Today.AddDays(-30),
        ReturnReason = "no-budget",
        HandoverNote = true,
        SameCustomer = true,
        Survivor = "C-2",
        SurvivorOwnerAgrees = true,
    };

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

    [Theory]
    [MemberData(nameof(Places))]
    public void EachRequirementAloneBlocks(string from, string trigger, string requirement)
    {
        var facts = trigger == "lapse" ? Good with { LastActivityOn = Today.AddDays(from == "claimed" ? -31 : -91) } : Good;
        Assert.True(Fire(from, trigger, facts).IsAllowed);
        var move = Fire(from, trigger, Spoilers[requirement](facts));
        Assert.Equal(Answer.Refused, move.Answer);
        Assert.Equal([requirement], move.Reasons.Where(reason => reason.Kind == ReasonKind.Unmet).Select(reason => reason.Id));
    }

    [Fact]
    public void EveryRequirementHasASpoiler() =>
        Assert.Equal(Machine.Definition.Requirements.Select(one => one.Id).Order(StringComparer.Ordinal), Spoilers.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(48, Answer.Allowed)]
    [InlineData(49, Answer.Allowed)]
    [InlineData(50, Answer.Refused)]
    [InlineData(51, Answer.Refused)]
    public void NobodyHoldsMoreThanFiftyCustomers(int held, Answer expected) =>
        Assert.Equal(expected, Fire("inPool", "claim", Good with { HeldByClaimant = held }).Answer);

    [Theory]
    [InlineData(89, Answer.Refused)]
    [InlineData(90, Answer.Allowed)]
    [InlineData(91, Answer.Allowed)]
    public void WhoReturnedACustomerWaits(int days, Answer expected)
    {
        var facts = Good with { Claimant = "wang", LastReturnedOn = Today.AddDays(-days) };
        Assert.Equal(expected, Fire("inPool", "claim", facts).Answer);
        Assert.True(Fire("inPool", "claim", facts with { Claimant = "zhao" }).IsAllowed);
        Assert.True(Fire("inPool", "claim", facts with { ReturnedBefore = false, LastReturner = null, LastReturnedOn = null }).IsAllowed);
    }

    [Theory]
    [InlineData("claimed", "protect", 29, Answer.Allowed)]
    [InlineData("claimed", "protect", 30, Answer.Allowed)]
    [InlineData("claimed", "protect", 31, Answer.Refused)]
    [InlineData("claimed", "lapse", 29, Answer.Refused)]
    [InlineData("claimed", "lapse", 30, Answer.Refused)]
    [InlineData("claimed", "lapse", 31, Answer.Allowed)]
    [InlineData("protected", "lapse", 89, Answer.Refused)]
    [InlineData("protected", "lapse", 90, Answer.Refused)]
    [InlineData("protected", "lapse", 91, Answer.Allowed)]
    public void WorkProtectsAndIdlenessDoesNot(string from, string trigger, int days, Answer expected) =>
        Assert.Equal(expected, Fire(from, trigger, Good with { LastActivityOn = Today.AddDays(-days) }).Answer);

    [Theory]
    [InlineData("claimed")]
    [InlineData("protected")]
    public void AnOpenDealKeepsTheCustomer(string from)
    {
        var facts = Good with { DealOpen = true, LastActivityOn = Today.AddDays(-500) };
        Assert.Equal(Answer.Refused, Fire(from, "lapse", facts).Answer);
        Assert.Equal(Answer.Refused, Fire(from, "giveBack", facts).Answer);
        Assert.Equal(Answer.Unknown, Fire(from, "lapse", facts with { DealOpen = null }).Answer);
    }

    [Fact]
    public void AReturnedCustomerGoesBackToThePoolAndCanBeClaimedBySomebodyElse()
    {
        var stage = CustomerPoolStage.InPool;
        foreach (var trigger in new[] { "claim", "protect", "giveBack", "release", "claim" })
            stage = Fire(Id(stage), trigger, Good).To!.Value;
        Assert.Equal(CustomerPoolStage.Claimed, stage);
        Assert.Equal("open-for-claims", Assert.Single(Fire("returned", "release", Good).Effects).Id);
    }

    [Theory]
    [InlineData("inPool")]
    [InlineData("claimed")]
    [InlineData("protected")]
    [InlineData("returned")]
    public void AMergeEndsTheDuplicateWhereverItIs(string from)
    {
        Assert.Equal(CustomerPoolStage.Merged, Fire(from, "merge", Good).To);
        Assert.Equal(0, Machine.Moves(CustomerPoolStage.Merged, Good).Count);
    }

    /// <summary>Law 7, and the pool's own: nobody ever gets a protected customer without its return in between.</summary>
    [Fact]
    public void ProtectionHoldsUntilTheCustomerIsReturned() =>
        Law.Holds(Gen.Choose(0, int.MaxValue - 1), seed => Walk(new Random(seed)), output.WriteLine);

    private static string Walk(Random random)
    {
        var stage = CustomerPoolStage.InPool;
        var returned = true;
        var spoilers = Spoilers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).ToArray();
        for (var step = 0; step < 30; step++)
        {
            var facts = Good with { LastActivityOn = Today.AddDays(-random.Next(120)), Claimant = random.Next(2) == 0 ? "li" : "wang" };
            facts = random.Next(3) == 0 ? spoilers[random.Next(spoilers.Length)](facts) : facts;
            var trigger = (CustomerPoolTrigger)random.Next(random.Next(12) == 0 ? 8 : 5);
            var move = Machine.Fire(stage, trigger, facts);
            if (!move.IsAllowed)
            {
                Assert.Null(move.To);
                Assert.Empty(move.Effects);
                continue;
            }

            if (trigger == CustomerPoolTrigger.Claim)
                Assert.True(returned && facts.Reserved == false && facts.HeldByClaimant < 50 && !(facts.Claimant == "wang" && facts.LastReturnedOn > Today.AddDays(-90)));
            returned = move.To is CustomerPoolStage.InPool or CustomerPoolStage.Returned;
            Assert.NotEqual(CustomerPoolStage.Merged, stage);
            stage = move.To!.Value;
        }

        return stage.ToString();
    }

    private static Move<CustomerPoolStage> Fire(string from, string trigger, in CustomerPoolFacts facts) => Machine.Fire(
        Enum.Parse<CustomerPoolStage>(from, ignoreCase: true), Enum.Parse<CustomerPoolTrigger>(trigger, ignoreCase: true), facts);

    private static string Id(CustomerPoolStage stage) => char.ToLowerInvariant(stage.ToString()[0]) + stage.ToString()[1..];
}
