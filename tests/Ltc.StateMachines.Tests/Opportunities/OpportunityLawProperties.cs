using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Fluent;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Opportunities;

/// <summary>Laws 1 and 7 for the opportunity, over random triggers and random facts.</summary>
public sealed class OpportunityLawProperties(ITestOutputHelper output)
{
    private const int Steps = 60;

    private static readonly StageMachine<OpportunityStage, OpportunityTrigger, OpportunityFacts> Machine = OpportunityMachine.Define();

    private static readonly IReadOnlyList<OpportunitySpoilers.Spoiler> Spoilers = [.. OpportunitySpoilers.ById.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];

    [Fact]
    public void NoSequenceReachesASubmissionOrASignatureWithoutACoveringDecision() =>
        Law.Holds(Gen.Choose(0, int.MaxValue - 1), seed => Walk(new Random(seed)), output.WriteLine);

    /// <summary>Walks with a given source of chance; names how the walk ended.</summary>
    private static string Walk(Random random)
    {
        var stage = OpportunityStage.Identified;
        var seen = new HashSet<OpportunityStage>();
        for (var step = 0; step < Steps; step++)
        {
            var trigger = Trigger(random, stage);
            var facts = Facts(random, stage, trigger);
            var move = Machine.Fire(stage, trigger, facts);
            if (!move.IsAllowed)
            {
                Assert.Null(move.To);
                Assert.Empty(move.Effects);
                continue;
            }

            Judge(stage, trigger, facts);
            stage = move.To!.Value;
            seen.Add(stage);
        }

        Assert.True(!seen.Contains(OpportunityStage.Signed) || stage == OpportunityStage.Signed);
        return stage + (seen.Contains(OpportunityStage.Submitted) ? " after submitting" : "");
    }

    /// <summary>Mostly a move that the machine knows here, on towards the contract as a rule; sometimes any trigger at all, defined or not.</summary>
    private static OpportunityTrigger Trigger(Random random, OpportunityStage stage)
    {
        if (random.Next(10) == 0)
            return (OpportunityTrigger)random.Next(34);
        var triggers = Machine.Moves(stage, default).Select(move => move.Trigger).ToArray();
        var onwards = triggers.Where(one => one is < OpportunityTrigger.DeclineBid or > OpportunityTrigger.KeepOnHold).ToArray();
        var choice = random.Next(6) > 0 && onwards.Length > 0 ? onwards : triggers;
        return choice.Length == 0 ? (OpportunityTrigger)random.Next(34) : choice[random.Next(choice.Length)];
    }

    private static OpportunityFacts Facts(Random random, OpportunityStage stage, OpportunityTrigger trigger)
    {
        var edge = Machine.Fire(stage, trigger, default).Edge;
        var facts = edge is null || random.Next(5) == 0
            ? OpportunityCase.For((ContractWay)random.Next(3))
            : OpportunityRequirementTests.FactsFor(edge);
        for (var faults = random.Next(4); faults > 1; faults--)
            facts = Spoilers[random.Next(Spoilers.Count)](Safe(facts));
        if (random.Next(3) == 0)
            facts = Forge(random, facts);
        if (random.Next(6) == 0 && Machine.FactSet.Facts[random.Next(Machine.Facts.Count)].TrySet(facts, null, out var without))
            facts = without;
        return facts;
    }

    /// <summary>A spoiler may need the values that an earlier one took away.</summary>
    private static OpportunityFacts Safe(OpportunityFacts facts) => facts with
    {
        OpportunityId = facts.OpportunityId ?? "O-17",
        ContractStarts = facts.ContractStarts ?? CalendarDate.Of(OpportunityCase.Now),
    };

    /// <summary>Decisions with one thing wrong, or facts that have moved on since the decision.</summary>
    private static OpportunityFacts Forge(Random random, OpportunityFacts facts)
    {
        Action<DecisionRecordData>[] flaws =
        [
            data => data.SubjectId = "O-99",
            data => data.SubjectKind = "contract",
            data => data.Level = OrgLevel.FrontUnit,
            data => data.ValidUntil = OpportunityCase.Now,
            data => data.DecidedAt = OpportunityCase.Now.AddDays(1),
            data => data.TextHash = null,
            data => data.TextHash = "other",
            data => data.Envelope.Amount = new Money(11_999_999m, "EUR"),
            data => data.Envelope.Amount = new Money(99_000_000m, "USD"),
            data => data.Envelope.Amount = null,
            data => data.Envelope.Margin = 0.21m,
            data => data.Envelope.Concession = 0.04m,
            data => data.Envelope.Terms = null,
            data => data.Id = "D-good",
        ];
        var flaw = flaws[random.Next(flaws.Length)];
        var points = new[] { DecisionPoint.Initiate, DecisionPoint.Bid, DecisionPoint.Sign };
        var outcomes = new[] { DecisionOutcome.Go, DecisionOutcome.Go, DecisionOutcome.NoGo, DecisionOutcome.Hold, DecisionOutcome.Redirect };
        VerifiedDecision Made(string? hash) =>
            OpportunityCase.Decide(facts, points[random.Next(3)], outcomes[random.Next(5)], hash, flaw);
        facts = facts with { OpportunityId = facts.OpportunityId ?? "O-17" };
        return random.Next(5) switch
        {
            0 => facts with { InitiateDecision = Made(null) },
            1 => facts with { BidDecision = Made(facts.ProposalHash) },
            2 => facts with { SignDecision = Made(facts.ContractHash) },
            3 => facts with { GiveUpDecision = Made(null), HoldDecision = Made(null) },
            _ => facts with
            {
                Amount = facts.Amount + random.Next(-1, 2),
                ProposalHash = random.Next(2) == 0 ? "bid-2" : "bid-9",
                SubmittedAt = OpportunityCase.Now.AddDays(random.Next(-12, 2)),
            },
        };
    }

    /// <summary>Judges an allowed move with a reading of the law of its own, not with the library's coverage.</summary>
    private static void Judge(OpportunityStage stage, OpportunityTrigger trigger, in OpportunityFacts facts)
    {
        if (trigger is OpportunityTrigger.Approve or OpportunityTrigger.StartGuidance or OpportunityTrigger.CallOff
            or OpportunityTrigger.AuthorizeCallOff or OpportunityTrigger.ResumeProject or OpportunityTrigger.ResumeBidding or OpportunityTrigger.ResumeCallOff)
            AssertDecided(facts, facts.InitiateDecision, DecisionPoint.Initiate, DecisionOutcome.Go, facts.At);
        if (trigger is OpportunityTrigger.AuthorizeBid or OpportunityTrigger.Submit)
            AssertEnvelope(facts, facts.BidDecision, DecisionPoint.Bid, facts.ProposalHash, facts.At);
        if (trigger is OpportunityTrigger.AuthorizeSign or OpportunityTrigger.Sign or OpportunityTrigger.AuthorizeCallOff or OpportunityTrigger.SignCallOff)
            AssertEnvelope(facts, facts.SignDecision, DecisionPoint.Sign, facts.ContractHash, facts.At);
        if (trigger is OpportunityTrigger.Abandon or OpportunityTrigger.DeclineBid)
            AssertDecided(facts, facts.GiveUpDecision, null, DecisionOutcome.NoGo, facts.At);
        if (trigger is OpportunityTrigger.KeepOnHold)
            AssertDecided(facts, facts.HoldDecision, null, DecisionOutcome.Hold, facts.At);
        if (trigger is OpportunityTrigger.ResumeSubmitted)
            AssertEnvelope(facts, facts.BidDecision, DecisionPoint.Bid, facts.ProposalHash, facts.SubmittedAt);
        if (trigger is OpportunityTrigger.ResumeSubmitted or OpportunityTrigger.ResumeNegotiating or OpportunityTrigger.AuthorizeSign or OpportunityTrigger.Sign)
            AssertSubmitted(facts, facts.BidDecision!.Record);
        if (trigger is OpportunityTrigger.AuthorizeSign)
            Assert.True(facts.LevelRaised == true || facts.Margin >= facts.BidDecision!.Record.ToData().Envelope.Margin);
        Assert.True(stage is not (OpportunityStage.Signed or OpportunityStage.Lost or OpportunityStage.Abandoned));
    }

    private static void AssertSubmitted(in OpportunityFacts facts, DecisionRecord record)
    {
        Assert.Equal(DecisionPoint.Bid, record.Point);
        Assert.Equal(DecisionOutcome.Go, record.Outcome);
        Assert.Equal(facts.OpportunityId, record.SubjectId);
        Assert.Equal(facts.ProposalHash, record.TextHash);
        Assert.True(record.DecidedAt <= facts.SubmittedAt && facts.SubmittedAt < record.ValidUntil && facts.SubmittedAt <= facts.At);
    }

    private static void AssertDecided(
        in OpportunityFacts facts, VerifiedDecision? decision, DecisionPoint? point, DecisionOutcome outcome, DateTimeOffset? at)
    {
        var record = decision!.Record;
        Assert.Equal("opportunity", record.SubjectKind);
        Assert.Equal(facts.OpportunityId, record.SubjectId);
        Assert.True(point is null || record.Point == point);
        Assert.Equal(outcome, record.Outcome);
        Assert.True(record.Level >= facts.RequiredLevel);
        Assert.True(record.DecidedAt <= at && at < record.ValidUntil);
    }

    private static void AssertEnvelope(in OpportunityFacts facts, VerifiedDecision? decision, DecisionPoint point, string? hash, DateTimeOffset? at)
    {
        AssertDecided(facts, decision, point, DecisionOutcome.Go, at);
        var limits = decision!.Record.ToData();
        Assert.Equal(hash, limits.TextHash);
        Assert.Equal(facts.Currency, limits.Envelope.Amount!.Value.Currency);
        Assert.True(facts.Amount <= limits.Envelope.Amount.Value.Amount);
        Assert.True(facts.Margin >= limits.Envelope.Margin);
        Assert.True(facts.Concession <= limits.Envelope.Concession);
        Assert.True(facts.Terms <= limits.Envelope.Terms);
    }
}
