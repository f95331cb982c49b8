using System.Collections.Generic;

namespace Ltc;

/// <summary>The papers of the decision points.</summary>
/// <remarks>Source: domain.md §14.3.</remarks>
internal static class DecisionPapers
{
    internal static readonly IReadOnlyList<Paper> Initiate =
    [
        new("lead-reference", new("reference to the lead", "线索编号", "線索編號")),
        new("opportunity-assessment", new("assessment of the opportunity", "机会点评估", "機會點評估")),
        new("ppvvc-result", new("PPVVC result", "PPVVC 评估结果", "PPVVC 評估結果")),
        new("grade-proposal", new("proposed project grade", "项目等级建议", "專案等級建議")),
        new("resource-ask", new("resources asked for", "资源申请", "資源申請")),
        new("preliminary-estimate", new("preliminary estimate", "初步概算", "初步概算")),
        new("decision-chain-map", new("map of the decision chain", "决策链地图", "決策鏈地圖")),
    ];

    internal static readonly IReadOnlyList<Paper> Bid =
    [
        new("proposal-versions", new("versions of the proposal", "方案各版本", "方案各版本")),
        new("estimate", new("estimate", "概算", "概算")),
        new("risk-register", new("risk register", "风险登记册", "風險登記冊")),
        new("delivery-review-result", new("result of the delivery review", "交付评审结果", "交付評審結果")),
        new("price-analysis", new("price analysis", "价格分析", "價格分析")),
        new("decision-chain-update", new("decision chain, brought up to date", "决策链更新", "決策鏈更新")),
        new("compliance-and-credit-check", new("compliance and credit check", "合规与信用检查", "合規與信用檢查")),
    ];

    internal static readonly IReadOnlyList<Paper> Sign =
    [
        new("final-text", new("final text with its hash", "定稿文本及摘要值", "定稿文本及雜湊值")),
        new("concession-log", new("log of concessions", "让步记录", "讓步紀錄")),
        new("estimate-against-floor", new("estimate beside the floor of the bid decision", "概算与投标底线对照", "概算與投標底線對照")),
        new("signing-checklist", new("checklist before signature", "签约检查单", "簽約檢查單")),
        new("deliverability-statement", new("statement on deliverability", "可交付性声明", "可交付性聲明")),
        new("legal-statement", new("legal statement", "法务意见", "法務意見")),
        new("payment-quality-score", new("score of the payment terms", "付款质量评分", "付款品質評分")),
    ];

    internal static readonly IReadOnlyList<Paper> Amend =
    [
        new("change-form", new("change request form", "变更申请单", "變更申請單")),
        new("impact-assessment", new("assessment of the impact", "影响评估", "影響評估")),
        new("re-estimate", new("re-estimate", "重估概算", "重估概算")),
        new("reserve-balance", new("balance of the risk reserve", "风险准备余额", "風險準備餘額")),
        new("customer-position", new("position of the customer", "客户立场", "客戶立場")),
    ];

    internal static readonly IReadOnlyList<Paper> Close =
    [
        new("acceptance-set", new("acceptance certificates", "验收证书", "驗收證書")),
        new("invoice-and-receipt-ledger", new("ledger of invoices and receipts", "开票与回款台账", "開票與回款臺帳")),
        new("risk-closure", new("closure of the risks", "风险关闭", "風險關閉")),
        new("final-account", new("final account", "决算", "決算")),
        new("review-report", new("review report", "复盘报告", "復盤報告")),
        new("satisfaction-record", new("record of satisfaction", "满意度记录", "滿意度紀錄")),
    ];
}
