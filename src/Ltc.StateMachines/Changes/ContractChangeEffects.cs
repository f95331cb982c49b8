namespace Ltc;

/// <summary>What the host has to do after a move of a contract change.</summary>
internal static class ContractChangeEffects
{
    internal static readonly Effect RequestDecision = new(
        "request-amend-decision", new("open a request for the decision on the change (ATAC)", "发起变更决策（ATAC）申请", "發起變更決策（ATAC）申請"));

    internal static readonly Effect PublishApproved = new("publish-change-approved", new("publish that the change is approved", "发布“变更已批准”事件", "發布「變更已批准」事件"));

    internal static readonly Effect SendToCustomer = new(
        "send-amendment-to-customer", new("send the approved text to the customer for signature", "将已批准文本送客户签署", "將已批准文本送客戶簽署"));

    internal static readonly Effect TellCustomer = new("tell-customer", new("tell the customer that the change does not happen", "告知客户变更不予执行", "告知客戶變更不予執行"));

    internal static readonly Effect AmendRegister = new("amend-contract-register", new("amend the contract in the register", "更新合同注册信息", "更新合約註冊資訊"));

    internal static readonly Effect RebaselineBudget = new("rebaseline-budget", new("re-baseline the budget on the re-estimate", "按重新概算调整预算基线", "按重新概算調整預算基線"));

    internal static readonly Effect RebaselinePlan = new("rebaseline-plan", new("re-baseline the plan", "调整计划基线", "調整計畫基線"));

    internal static readonly Effect KeepEstimate = new("keep-estimate-version", new("keep the version of the estimate", "保留概算版本", "保留概算版本"));

    internal static readonly Effect DrawReserve = new("draw-reserve", new("draw the cost increase from the risk reserve", "从风险准备金中支出成本增量", "從風險準備金中支出成本增量"));

    internal static readonly Effect PublishApplied = new("publish-change-applied", new("publish that the change is in force", "发布“变更已生效”事件", "發布「變更已生效」事件"));
}
