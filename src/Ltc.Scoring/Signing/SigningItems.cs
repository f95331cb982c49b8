using System;
using System.Collections.Generic;
using static Ltc.SigningGroup;

namespace Ltc;

/// <summary>The thirty-six items of the checklist before signing, in our own words.</summary>
/// <remarks>
/// Source: domain.md §9.2, which names the items and says that FR signs the last five. Decided here, as the source does not say which items block: the
/// minimum margin, every item of compliance and legal, and the five that FR signs; every other item becomes a condition.
/// </remarks>
internal static class SigningItems
{
    internal static readonly IReadOnlyList<SigningItem> Default = Array.AsReadOnly(
    [
        new SigningItem("amount-as-offered", Commercial, new("the amount is that of the offer", "金额与报价一致", "金額與報價一致")),
        new SigningItem("margin-reached", Commercial, new("the margin reaches the minimum", "毛利率不低于下限", "毛利率不低於下限"), isBlocking: true),
        new SigningItem("payment-terms-agreed", Commercial, new("the payment terms are those that were decided", "付款条款符合决策", "付款條款符合決策")),
        new SigningItem("advance-agreed", Commercial, new("the advance is agreed", "预付款比例已约定", "預付款比例已約定")),
        new SigningItem("retention-bounded", Commercial, new("the retention is bounded in share and time", "质保金比例与期限有上限", "保留款比例與期限有上限")),
        new SigningItem("late-payment-charged", Commercial, new("late payment costs interest or a penalty", "逾期付款有利息或违约金", "逾期付款有利息或違約金")),
        new SigningItem("price-adjusts", Commercial, new("the price adjusts where cost can move", "成本变动时价格可调整", "成本變動時價格可調整")),
        new SigningItem("taxes-allotted", Commercial, new("it is said who bears which tax", "税费承担已明确", "稅費承擔已明確")),
        new SigningItem("work-described", ScopeAndDelivery, new("the statement of work is clear", "工作说明书清晰", "工作說明書清晰")),
        new SigningItem("deliverables-complete", ScopeAndDelivery, new("the list of deliverables is complete", "交付物清单完整", "交付物清單完整")),
        new SigningItem("acceptance-measurable", ScopeAndDelivery, new("acceptance can be measured", "验收标准可衡量", "驗收標準可衡量")),
        new SigningItem("schedule-feasible", ScopeAndDelivery, new("the schedule is feasible", "进度计划可行", "進度計畫可行")),
        new SigningItem("resources-confirmed", ScopeAndDelivery, new("the resources are confirmed", "资源已确认", "資源已確認")),
        new SigningItem("dependencies-named", ScopeAndDelivery, new("what depends on others is named", "外部依赖已列明", "外部依賴已列明")),
        new SigningItem("exclusions-named", ScopeAndDelivery, new("what is excluded is named", "除外事项已列明", "除外事項已列明")),
        new SigningItem("training-agreed", ScopeAndDelivery, new("training and documents are agreed", "培训与文档已约定", "培訓與文件已約定")),
        new SigningItem("change-process-written", ChangeAndRisk, new("the text has a process for changes", "合同含变更流程", "合約含變更流程")),
        new SigningItem("change-priced", ChangeAndRisk, new("the text says how changes are priced", "变更计价方式已约定", "變更計價方式已約定")),
        new SigningItem("reserve-booked", ChangeAndRisk, new("the risk reserve is booked", "风险准备金已计提", "風險準備金已提列")),
        new SigningItem("force-majeure-covered", ChangeAndRisk, new("force majeure is covered", "不可抗力条款完备", "不可抗力條款完備")),
        new SigningItem("property-protected", ChangeAndRisk, new("intellectual property is protected", "知识产权受保护", "智慧財產權受保護")),
        new SigningItem("confidentiality-agreed", ChangeAndRisk, new("confidentiality is agreed", "保密条款已约定", "保密條款已約定")),
        new SigningItem("disputes-settled", ChangeAndRisk, new("the text says how disputes are settled", "争议解决机制已约定", "爭議解決機制已約定")),
        new SigningItem("termination-fair", ChangeAndRisk, new("termination is fair to both sides", "终止条款对双方公平", "終止條款對雙方公平")),
        new SigningItem("party-sound", ComplianceAndLegal, new("the other party exists and is sound", "签约主体资格有效", "簽約主體資格有效"), isBlocking: true),
        new SigningItem("signatory-authorised", ComplianceAndLegal, new("who signs is authorised to", "签字人已获授权", "簽字人已獲授權"), isBlocking: true),
        new SigningItem("law-and-venue-agreed", ComplianceAndLegal, new("law and venue are agreed", "适用法律与管辖已约定", "適用法律與管轄已約定"), isBlocking: true),
        new SigningItem("anti-corruption-agreed", ComplianceAndLegal, new(
            "the clause against corruption is in the text",
            "含反腐败条款",
            "含反貪腐條款"), isBlocking: true),
        new SigningItem("data-protected", ComplianceAndLegal, new("personal data are protected", "数据与隐私受保护", "資料與隱私受保護"), isBlocking: true),
        new SigningItem("export-allowed", ComplianceAndLegal, new("export control allows it", "符合出口管制", "符合出口管制"), isBlocking: true),
        new SigningItem("legal-reviewed", ComplianceAndLegal, new("legal has reviewed the text", "法务已审查", "法務已審查"), isBlocking: true),
        new SigningItem("technically-feasible", DeliveryFeasibility, new(
            "it is technically feasible",
            "技术可行",
            "技術可行"), isBlocking: true, needsFulfilment: true),
        new SigningItem("key-people-available", DeliveryFeasibility, new(
            "the key people are available",
            "关键资源可得",
            "關鍵資源可得"), isBlocking: true, needsFulfilment: true),
        new SigningItem("dates-feasible", DeliveryFeasibility, new("the dates can be kept", "工期可实现", "工期可實現"), isBlocking: true, needsFulfilment: true),
        new SigningItem("known-risks-included", DeliveryFeasibility, new(
            "known risks are in the price and the plan",
            "已知风险已纳入报价与计划",
            "已知風險已納入報價與計畫"), isBlocking: true, needsFulfilment: true),
        new SigningItem("core-team-named", DeliveryFeasibility, new("the core team is named", "核心团队已任命", "核心團隊已任命"), isBlocking: true, needsFulfilment: true),
    ]);
}
