using static Ltc.ContractChangeFact;

namespace Ltc;

/// <summary>What deciding on a change, signing it and applying it require.</summary>
internal static class ChangeDecisionRequirements
{
    internal static readonly Requirement<ContractChangeFacts> LevelFollowsClass = new(
        "level-follows-class",
        Condition<ContractChangeFacts>.Any(
            ChangeClassification.IsMinor & RequiredLevel.Known,
            !ChangeClassification.IsMajor & RequiredLevel.In(OrgLevel.RepOffice, OrgLevel.Region, OrgLevel.Company),
            RequiredLevel.In(OrgLevel.RepOffice, OrgLevel.Region, OrgLevel.Company) & SignLevel.In(OrgLevel.FrontUnit, OrgLevel.RepOffice),
            RequiredLevel.In(OrgLevel.Region, OrgLevel.Company) & SignLevel.Is(OrgLevel.Region),
            RequiredLevel.Is(OrgLevel.Company)),
        new("the level that decides is the one that the class of all changes together asks for, or higher", "决策层级不低于全部变更累计类别所要求的层级", "決策層級不低於全部變更累計類別所要求的層級"),
        "domain.md §9.6");

    internal static readonly Requirement<ContractChangeFacts> NotExecutedYet = new(
        "not-executed-yet",
        ExecutionStarted.IsFalse,
        new("nobody executes the change before it is in force", "变更生效前未执行", "變更生效前未執行"),
        "domain.md §2.5 K8; domain.md §9.6");

    internal static readonly Requirement<ContractChangeFacts> Decided = new(
        "atac-covers-change",
        AmendDecision.Covers(Amending(At, AmendedTextHash)),
        new("a valid ATAC at the required level covers value, margin, terms and text of the change",
            "有效的 ATAC 由所需层级作出，覆盖变更的金额、毛利、条款与文本", "有效的 ATAC 由所需層級作出，覆蓋變更的金額、毛利、條款與文本"),
        "domain.md §2.5 K8; domain.md §14.2");

    internal static readonly Requirement<ContractChangeFacts> DecidedWhenSigned = new(
        "atac-covered-signature",
        AmendDecision.Covers(Amending(CustomerSignedAt, SignedTextHash)),
        new("a valid ATAC covered the signed text at the moment of signature", "签署时有效的 ATAC 覆盖已签文本", "簽署時有效的 ATAC 覆蓋已簽文本"),
        "domain.md §2.5 K8; domain.md §14.2");

    internal static readonly Requirement<ContractChangeFacts> RejectionDecided = new(
        "decision-covers-rejection",
        AmendDecision.Covers(Against(Purpose.GiveUp)),
        new("a valid decision at the required level is against the change", "所需层级已作出有效的不批准决策", "所需層級已作出有效的不批准決策"),
        "domain.md §2.3");

    internal static readonly Requirement<ContractChangeFacts> RejectionExplained = new(
        "rejection-reason-given",
        RejectionReason.Known,
        new("a reason for rejecting is given", "已给出拒绝原因", "已給出拒絕原因"),
        "domain.md §2.3");

    internal static readonly Requirement<ContractChangeFacts> ReworkExplained = new(
        "rework-reason-given",
        ReworkReason.Known,
        new("it is said what has to be changed", "已说明需修改的内容", "已說明需修改的內容"),
        "domain.md §2.3");

    internal static readonly Requirement<ContractChangeFacts> GroundToReopen = new(
        "ground-to-reopen",
        CustomerDeclines.IsTrue | AmendDecision.Covers(Against(Purpose.Rework)),
        new("the customer declines the approved change, or a valid decision at the required level sends it back",
            "客户不接受已批准的变更，或所需层级已作出有效的打回决策", "客戶不接受已批准的變更，或所需層級已作出有效的打回決策"),
        "domain.md §2.3; domain.md §9.6");

    internal static readonly Requirement<ContractChangeFacts> SignedByCustomer = new(
        "customer-signed",
        CustomerSigned.IsTrue,
        new("the customer has signed", "客户已签署", "客戶已簽署"),
        "domain.md §2.5 K8");

    internal static readonly Requirement<ContractChangeFacts> SameText = new(
        "signed-text-is-approved-text",
        SignedTextHash.SameAs(AmendedTextHash),
        new("the signed text is the approved text", "已签文本与批准文本一致", "已簽文本與批准文本一致"),
        "domain.md §2.5 K8");

    internal static readonly Requirement<ContractChangeFacts> Empowered = new(
        "signatories-empowered",
        SignatoriesEmpowered.IsTrue,
        new("those who sign for both sides are empowered to", "双方签署人已获授权", "雙方簽署人已獲授權"),
        "domain.md §9.2");

    internal static readonly Requirement<ContractChangeFacts> SignedBefore = new(
        "signed-before-now",
        CustomerSignedAt.NotLaterThan(At),
        new("the signature does not lie in the future", "签署时间不晚于当前时间", "簽署時間不晚於目前時間"),
        "domain.md §2.5 K8");

    internal static readonly Requirement<ContractChangeFacts> MayWithdraw = new(
        "ground-to-withdraw",
        WithdrawnBy.SameAs(RequestedBy) | CustomerDeclines.IsTrue,
        new("the requester takes it back, or the customer declines it", "由申请人撤回，或客户不接受", "由申請人撤回，或客戶不接受"),
        "domain.md §9.6");

    private static DecisionScope<ContractChangeFacts> Amending(InstantFact<ContractChangeFacts> at, TextFact<ContractChangeFacts> text) => new()
    {
        SubjectKind = "contract-change",
        SubjectId = ChangeId,
        At = at,
        Point = DecisionPoint.Amend,
        Level = RequiredLevel,
        Amount = AmountAfter,
        Currency = Currency,
        Margin = MarginAfter,
        Terms = ContractChangeFact.Terms,
        TextHash = text,
    };

    private static DecisionScope<ContractChangeFacts> Against(Purpose purpose) => new()
    {
        SubjectKind = "contract-change",
        SubjectId = ChangeId,
        At = At,
        Point = DecisionPoint.Amend,
        Purpose = purpose,
        Level = RequiredLevel,
    };
}
