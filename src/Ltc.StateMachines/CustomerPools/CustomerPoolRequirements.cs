using static Ltc.CustomerPoolFact;

namespace Ltc;

/// <summary>What the moves of a customer of the pool require.</summary>
/// <remarks>The sources name the pool (公海客户, seed 003) and no number of it: every number here is default (ours).</remarks>
internal static class CustomerPoolRequirements
{
    /// <summary>Default (ours): who holds 50 customers claims no other.</summary>
    private const decimal ClaimLimit = 50;

    /// <summary>Default (ours): who returned a customer can claim it again from day 90 on.</summary>
    private const string ReturnerPause = "[90,)";

    /// <summary>Default (ours): a claim is confirmed by work within 30 days.</summary>
    private const string FirstWork = "[0,30]";

    /// <summary>Default (ours): a claim lapses after 30 days without work.</summary>
    private const string ClaimLapses = "(30,)";

    /// <summary>Default (ours): protection lasts 90 days from the last activity, and as long as a deal is open.</summary>
    private const string ProtectionLapses = "(90,)";

    private const string Source = "seed 003; default (ours)";

    internal static readonly Requirement<CustomerPoolFacts> NotReserved = new(
        "account-not-reserved",
        Reserved.IsFalse,
        new("the customer is not reserved by the company", "客户未被公司保留", "客戶未被公司保留"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> ClaimantNamed = new(
        "claimant-named",
        Claimant.Known,
        new("the claimant is named", "领取人已明确", "領取人已明確"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> InTerritory = new(
        "customer-in-territory",
        WithinTerritory.IsTrue,
        new("the customer belongs to the territory of the claimant", "客户属于领取人负责范围", "客戶屬於領取人負責範圍"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> UnderLimit = new(
        "claims-under-limit",
        HeldByClaimant.LessThan(ClaimLimit),
        new("the claimant holds fewer than 50 customers", "领取人持有客户少于 50 个", "領取人持有客戶少於 50 個"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> NotTheReturner = new(
        "not-claimed-back-within-90-days",
        ReturnedBefore.IsFalse | Claimant.NotSameAs(LastReturner) | LastReturnedOn.DaysUntil(At, ReturnerPause),
        new("who returned it waits 90 days before claiming it again", "退回人 90 天内不得再次领取", "退回人 90 天內不得再次領取"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> ByOwner = new(
        "acts-as-owner",
        Actor.SameAs(Owner),
        new("only the owner asks for this", "仅持有人可操作", "僅持有人可操作"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> WorkedOn = new(
        "deal-or-activity-within-30-days",
        DealOpen.IsTrue | LastActivityOn.DaysUntil(At, FirstWork),
        new("there is an open deal or an activity within 30 days", "有在途机会点或 30 天内有活动", "有在途機會點或 30 天內有活動"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> ClaimIdle = new(
        "claim-idle-for-30-days",
        DealOpen.IsFalse & LastActivityOn.DaysUntil(At, ClaimLapses),
        new("no deal and no activity for more than 30 days", "无在途机会点且超过 30 天无活动", "無在途機會點且超過 30 天無活動"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> ProtectionOver = new(
        "protection-idle-for-90-days",
        DealOpen.IsFalse & LastActivityOn.DaysUntil(At, ProtectionLapses),
        new("no deal and no activity for more than 90 days", "无在途机会点且超过 90 天无活动", "無在途機會點且超過 90 天無活動"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> NoDeal = new(
        "no-open-deal",
        DealOpen.IsFalse,
        new("no deal is open", "无在途机会点", "無在途機會點"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> ReturnReasoned = new(
        "return-reason-given",
        ReturnReason.Known,
        new("a reason for the return is given", "已给出退回原因", "已給出退回原因"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> HandedOver = new(
        "handover-note-written",
        HandoverNote.IsTrue,
        new("a handover note is written", "交接说明已填写", "交接說明已填寫"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> RecordInOrder = new(
        "customer-record-in-order",
        RecordComplete.IsTrue,
        new("the customer record is complete", "客户资料完整", "客戶資料完整"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> Duplicate = new(
        "same-customer-confirmed",
        SameCustomer.IsTrue,
        new("it is confirmed to be the same customer", "已确认为同一客户", "已確認為同一客戶"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> SurvivorNamed = new(
        "survivor-is-another-record",
        Survivor.NotSameAs(Customer),
        new("the record that stays is another one", "保留的是另一条记录", "保留的是另一筆紀錄"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> SurvivorAgreed = new(
        "survivor-owner-agrees",
        SurvivorOwnerAgrees.IsTrue,
        new("the owner of the record that stays agrees", "保留记录的持有人同意", "保留紀錄的持有人同意"),
        Source);

    internal static readonly Requirement<CustomerPoolFacts> DealsSettled = new(
        "deals-move-with-owner",
        DealOpen.IsFalse | Owner.Known,
        new("open deals have an owner who takes them along", "在途机会点有持有人随之转移", "在途機會點有持有人隨之轉移"),
        Source);
}
