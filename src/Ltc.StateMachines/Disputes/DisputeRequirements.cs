using System.Linq;
using static Ltc.DisputeFact;

namespace Ltc;

/// <summary>What the moves of a dispute require.</summary>
internal static class DisputeRequirements
{
    private const string Dispute = "domain.md §9.7";

    internal static readonly Requirement<DisputeFacts> ReceivableNamed = new(
        "receivable-named",
        ReceivableId.Known,
        new("the receivable is named", "已指明应收款", "已指明應收款"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> CategoryKnown = new(
        "category-known",
        Category.Known,
        new("it is known what the dispute is about", "争议类别已确定", "爭議類別已確定"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> PartDisputed = new(
        "part-disputed",
        DisputedAmount.MoreThan(0),
        new("an amount is disputed", "存在争议金额", "存在爭議金額"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> WithinOutstanding = new(
        "disputed-within-outstanding",
        DisputedAmount.AtMost(Outstanding),
        new("no more is disputed than is outstanding", "争议金额不超过未回款金额", "爭議金額不超過未回款金額"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> OwnerNamed = new(
        "settlement-owner-named",
        Owner.Known,
        new("the dispute has an owner", "已指定争议责任人", "已指定爭議責任人"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> OwnerInTime = new(
        "owner-within-2-days",
        RaisedOn.DaysUntil(At, "[0,2]"),
        new("no more than 2 days have passed since it was raised", "提出之日起未超过 2 天", "提出之日起未超過 2 天"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> OwnerProposes = new(
        "owner-proposes",
        Proposer.SameAs(Owner),
        new("the owner makes the proposal", "由责任人提出方案", "由責任人提出方案"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> Sent = new(
        "proposal-sent",
        ProposalSent.IsTrue,
        new("the customer has a written proposal", "书面方案已提交客户", "書面方案已提交客戶"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> NotBeyondDisputed = new(
        "reduction-within-disputed",
        Reduction.AtMost(DisputedAmount),
        new("we give up no more than is disputed", "减免金额不超过争议金额", "減免金額不超過爭議金額"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> Authorized = new(
        "authorizer-not-proposer",
        Authorizer.NotSameAs(Proposer),
        new("somebody other than the proposer has authorized it", "由方案提出人以外的人授权", "由方案提出人以外的人授權"),
        "domain.md §3.2");

    internal static readonly Requirement<DisputeFacts> CustomerAgreed = new(
        "customer-agrees",
        CustomerAgrees.IsTrue,
        new("the customer agrees", "客户已同意", "客戶已同意"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> GroundForRepOffice = new(
        "dispute-ground-to-escalate",
        CustomerAgrees.IsFalse | RaisedOn.DaysUntil(At, "[3,)"),
        new("the customer rejects the proposal, or more than 2 days have passed", "客户不同意方案，或已超过 2 天", "客戶不同意方案，或已超過 2 天"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> NotYetRepOffice = new(
        "not-above-owner",
        HeldBy.Is(DisputeHolder.Owner),
        new("it is still with its owner", "仍由责任人处理", "仍由責任人處理"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> NotYetRegion = new(
        "below-region",
        HeldBy.In(DisputeHolder.Owner, DisputeHolder.RepOffice),
        new("it is below the region", "处理层级低于地区部", "處理層級低於地區部"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> NotYetLegal = new(
        "below-legal",
        HeldBy.In(DisputeHolder.Owner, DisputeHolder.RepOffice, DisputeHolder.Region),
        new("it is not with legal yet", "尚未升级至法务", "尚未升級至法務"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> RepOfficeReached = new(
        "rep-office-days-reached",
        Reached(DisputeHolder.RepOffice),
        new("no more than 15 days have passed since it was raised", "提出之日起未超过 15 天", "提出之日起未超過 15 天"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> RegionReached = new(
        "region-days-reached",
        Reached(DisputeHolder.Region),
        new("16 to 30 days have passed since it was raised", "提出之日起已过 16 至 30 天", "提出之日起已過 16 至 30 天"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> LegalReached = new(
        "legal-days-reached",
        Reached(DisputeHolder.Legal),
        new("more than 30 days have passed since it was raised", "提出之日起已超过 30 天", "提出之日起已超過 30 天"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> Signed = new(
        "settlement-signed",
        SettlementSigned.IsTrue,
        new("both sides have signed the settlement", "双方已签署和解协议", "雙方已簽署和解協議"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> WithLegal = new(
        "with-legal",
        HeldBy.Is(DisputeHolder.Legal),
        new("legal has the case", "案件由法务处理", "案件由法務處理"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> RulingIsFinal = new(
        "ruling-final",
        RulingFinal.IsTrue,
        new("the ruling is final", "裁决已生效", "裁決已生效"),
        Dispute);

    internal static readonly Requirement<DisputeFacts> Adjusted = new(
        "receivable-adjusted",
        ReceivableAdjusted.IsTrue,
        new("the receivable says what was settled", "应收款已按结果调整", "應收款已按結果調整"),
        "domain.md §9.8 item 5");

    internal static readonly Requirement<DisputeFacts> LessonRecorded = new(
        "root-cause-recorded",
        CauseRecorded.IsTrue,
        new("the root cause is recorded", "根本原因已记录", "根本原因已記錄"),
        "domain.md §9.5, §9.7");

    private static Condition<DisputeFacts> Reached(DisputeHolder holder) => RaisedOn.DaysUntil(At, DisputeEscalationSteps.Default.First(step => step.Holder == holder).Days.ToString());
}
