using static Ltc.CustomerPoolEffects;
using static Ltc.CustomerPoolRequirements;

namespace Ltc;

/// <summary>The machine of a customer of the pool (公海): claimed, protected by work, returned without it, merged when it is a duplicate.</summary>
/// <remarks>
/// Source: seed 003 names customers of the pool and gives no rule. Decided here, all default (ours): at most 50 customers a person; a claim is confirmed by a deal or an activity within
/// 30 days and lapses after them; protection lasts as long as a deal is open and 90 days from the last activity; who returned a customer, or lost it by doing nothing, waits 90 days
/// before claiming it again, and everybody else need not wait; a customer with an open deal cannot be given back; only the owner protects and gives back, while a lapse is the
/// host's own doing; what was returned goes to the pool when its record is complete; a merge ends the duplicate, with the agreement of the owner of the record that stays.
/// </remarks>
public static class CustomerPoolMachine
{
    /// <summary>Defines the machine.</summary>
    /// <returns>The machine, equal on every call.</returns>
    public static StageMachine<CustomerPoolStage, CustomerPoolTrigger, CustomerPoolFacts> Define() => StageMachine
        .Define<CustomerPoolStage, CustomerPoolTrigger, CustomerPoolFacts>("customer-pool", new("Customer pool", "客户公海", "客戶公海"), CustomerPoolFact.All)
        .Stage(CustomerPoolStage.InPool, new("In the pool", "公海中", "公海中"))
        .Stage(CustomerPoolStage.Claimed, new("Claimed", "已领取", "已領取"))
        .Stage(CustomerPoolStage.Protected, new("Protected", "保护中", "保護中"))
        .Stage(CustomerPoolStage.Returned, new("Returned", "已退回", "已退回"))
        .Stage(CustomerPoolStage.Merged, new("Merged", "已合并", "已合併"), StageKind.End)
        .Trigger(CustomerPoolTrigger.Claim, new("Claim", "领取", "領取"))
        .Trigger(CustomerPoolTrigger.Protect, new("Protect", "保护", "保護"))
        .Trigger(CustomerPoolTrigger.GiveBack, new("Give back", "退回", "退回"))
        .Trigger(CustomerPoolTrigger.Lapse, new("Take back", "收回", "收回"))
        .Trigger(CustomerPoolTrigger.Release, new("Release to the pool", "放回公海", "放回公海"))
        .Trigger(CustomerPoolTrigger.Merge, new("Merge", "合并", "合併"))
        .In(CustomerPoolStage.InPool)
            .Permit(CustomerPoolTrigger.Claim, CustomerPoolStage.Claimed, [NotReserved, ClaimantNamed, InTerritory, UnderLimit, NotTheReturner], [RecordOwner])
        .In(CustomerPoolStage.Claimed)
            .Permit(CustomerPoolTrigger.Protect, CustomerPoolStage.Protected, [ByOwner, WorkedOn])
            .Permit(CustomerPoolTrigger.Lapse, CustomerPoolStage.Returned, [ClaimIdle], [RecordReturn, TellOwner])
        .In(CustomerPoolStage.Protected)
            .Permit(CustomerPoolTrigger.Lapse, CustomerPoolStage.Returned, [ProtectionOver], [RecordReturn, TellOwner])
        .In(CustomerPoolStage.Claimed, CustomerPoolStage.Protected)
            .Permit(CustomerPoolTrigger.GiveBack, CustomerPoolStage.Returned, [ByOwner, NoDeal, ReturnReasoned, HandedOver], [RecordReturn])
        .In(CustomerPoolStage.Returned)
            .Permit(CustomerPoolTrigger.Release, CustomerPoolStage.InPool, [NoDeal, RecordInOrder], [OpenAgain])
        .InEachOpen()
            .Permit(CustomerPoolTrigger.Merge, CustomerPoolStage.Merged, [Duplicate, SurvivorNamed, SurvivorAgreed, DealsSettled], [MoveRecords])
        .Build();
}
