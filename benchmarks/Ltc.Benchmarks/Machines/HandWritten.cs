using System;

namespace Ltc.Benchmarks.Machines;

/// <summary>What a careful programmer writes instead: a switch that makes the same checks and says as much, bit by bit.</summary>
internal static class HandWritten
{
    internal static HandMove FireMixed(DealStage from, DealTrigger trigger, in DealFacts facts) => (from, trigger) switch
    {
        (DealStage.Draft, DealTrigger.Offer) => OfferMixed(facts),
        (DealStage.Offered, DealTrigger.Sign) => SignMixed(facts),
        (DealStage.Signed, DealTrigger.Close) => CloseMixed(facts),
        (DealStage.Draft or DealStage.Offered, DealTrigger.Lose) => new HandMove(DealStage.Lost, 0, 0),
        _ => HandMove.NotDefined,
    };

    internal static HandMove FireFlags(DealStage from, DealTrigger trigger, in DealFacts facts) => (from, trigger) switch
    {
        (DealStage.Draft, DealTrigger.Offer) => OfferFlags(facts),
        (DealStage.Offered, DealTrigger.Sign) => SignFlags(facts),
        (DealStage.Signed, DealTrigger.Close) => CloseFlags(facts),
        (DealStage.Draft or DealStage.Offered, DealTrigger.Lose) => new HandMove(DealStage.Lost, 0, 0),
        _ => HandMove.NotDefined,
    };

    private static HandMove OfferMixed(in DealFacts facts)
    {
        uint unmet = 0, unknown = 0;
        Check(facts.NeedReal, 1, ref unmet, ref unknown);
        Check(facts.Amount is { } amount ? amount <= 5_000_000m : null, 2, ref unmet, ref unknown);
        Check(!string.IsNullOrEmpty(facts.Owner), 4, ref unmet, ref unknown);
        return new HandMove(DealStage.Offered, unmet, unknown);
    }

    private static HandMove SignMixed(in DealFacts facts)
    {
        uint unmet = 0, unknown = 0;
        Check(facts.ScopeClear, 1, ref unmet, ref unknown);
        Check(facts.Margin is { } margin ? margin >= 0.12m : null, 2, ref unmet, ref unknown);
        Check(
            string.IsNullOrEmpty(facts.Reviewer) || string.IsNullOrEmpty(facts.Owner) ? null : !string.Equals(facts.Reviewer, facts.Owner, StringComparison.Ordinal),
            4,
            ref unmet,
            ref unknown);
        Check(facts.Level is { } level ? level is OrgLevel.Region or OrgLevel.Company : null, 8, ref unmet, ref unknown);
        Check(facts is { Today: { } today, Due: { } due } ? today.DaysUntil(due) >= 5 : null, 16, ref unmet, ref unknown);
        Check(facts.PlanReady, 32, ref unmet, ref unknown);
        return new HandMove(DealStage.Signed, unmet, unknown);
    }

    private static HandMove CloseMixed(in DealFacts facts)
    {
        uint unmet = 0, unknown = 0;
        Check(facts.RisksNamed | facts.CapacityConfirmed, 1, ref unmet, ref unknown);
        Check(facts.Amount is { } amount ? amount >= 1000m && amount < 5_000_000m : null, 2, ref unmet, ref unknown);
        return new HandMove(DealStage.Closed, unmet, unknown);
    }

    private static HandMove OfferFlags(in DealFacts facts)
    {
        uint unmet = 0, unknown = 0;
        Check(facts.NeedReal, 1, ref unmet, ref unknown);
        Check(facts.ScopeClear, 2, ref unmet, ref unknown);
        Check(facts.PlanReady, 4, ref unmet, ref unknown);
        return new HandMove(DealStage.Offered, unmet, unknown);
    }

    private static HandMove SignFlags(in DealFacts facts)
    {
        uint unmet = 0, unknown = 0;
        Check(facts.NeedReal, 1, ref unmet, ref unknown);
        Check(facts.ScopeClear, 2, ref unmet, ref unknown);
        Check(facts.PlanReady, 4, ref unmet, ref unknown);
        Check(facts.RisksNamed, 8, ref unmet, ref unknown);
        Check(facts.CapacityConfirmed, 16, ref unmet, ref unknown);
        return new HandMove(DealStage.Signed, unmet, unknown);
    }

    private static HandMove CloseFlags(in DealFacts facts)
    {
        uint unmet = 0, unknown = 0;
        Check(facts.RisksNamed, 1, ref unmet, ref unknown);
        Check(facts.CapacityConfirmed, 2, ref unmet, ref unknown);
        return new HandMove(DealStage.Closed, unmet, unknown);
    }

    private static void Check(bool? holds, uint bit, ref uint unmet, ref uint unknown)
    {
        if (holds is null)
            unknown |= bit;
        else if (holds == false)
            unmet |= bit;
    }
}
