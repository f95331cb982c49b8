using System;
using System.Collections.Generic;
using static Ltc.SigningFact;

namespace Ltc;

/// <summary>What a contract of high quality has, and the red lines of its review, as domain.md has them.</summary>
internal static class SigningRequirements
{
    private const string CriteriaSource = "domain.md §9.1";
    private const string RedLineSource = "domain.md §9.2";

    /// <summary>The eight criteria: missing one is a condition of signing.</summary>
    internal static readonly IReadOnlyList<Requirement<SigningFacts>> Criteria = Array.AsReadOnly(
    [
        new Requirement<SigningFacts>(
            "signing-profit", ProfitReasonable.IsTrue, new("the profit is reasonable", "利润合理", "利潤合理"), CriteriaSource),
        new Requirement<SigningFacts>(
            "signing-cash-flow", CashFlowReasonable.IsTrue, new("the cash flow is reasonable", "现金流合理", "現金流合理"), CriteriaSource),
        new Requirement<SigningFacts>(
            "signing-deliverable", Deliverable.IsTrue, new("it can be supplied, delivered and accepted", "可供应、可交付、可验收", "可供應、可交付、可驗收"), CriteriaSource),
        new Requirement<SigningFacts>(
            "signing-collection", CollectionSafe.IsTrue, new("the money can be collected safely", "回款安全", "回款安全"), CriteriaSource),
        new Requirement<SigningFacts>(
            "signing-risk", RiskControllable.IsTrue, new("the risk exposure can be controlled", "风险敞口可控", "風險曝險可控"), CriteriaSource),
        new Requirement<SigningFacts>(
            "signing-interfaces", InterfacesClear.IsTrue, new("it is clear who is responsible for what", "责任界面清晰", "責任介面清晰"), CriteriaSource),
        new Requirement<SigningFacts>(
            "signing-validity", ValidityReasonable.IsTrue, new("it is valid for a reasonable time", "有效期合理", "有效期合理"), CriteriaSource),
        new Requirement<SigningFacts>(
            "signing-earlier", EarlierImproved.IsTrue, new("a poor contract that it renews is improved", "所续签的低质量合同已改善", "所續簽的低品質合約已改善"), CriteriaSource),
    ]);

    /// <summary>The red lines of the review: behind one of them nothing is signed.</summary>
    internal static readonly IReadOnlyList<Requirement<SigningFacts>> RedLines = Array.AsReadOnly(
    [
        new Requirement<SigningFacts>(
            "signing-margin", Margin.AtLeast(0.15m), new("the margin is above the red line", "毛利率不低于红线", "毛利率不低於紅線"), RedLineSource),
        new Requirement<SigningFacts>(
            "signing-advance", AdvanceShare.AtLeast(0.10m), new("the advance is above the red line", "预付款不低于红线", "預付款不低於紅線"), RedLineSource),
        new Requirement<SigningFacts>(
            "signing-delivery-risk", MajorDeliveryRisk.IsFalse, new("there is no major delivery risk", "无重大交付风险", "無重大交付風險"), RedLineSource),
        new Requirement<SigningFacts>(
            "signing-compliance-risk", MajorComplianceRisk.IsFalse, new("there is no major compliance risk", "无重大合规风险", "無重大合規風險"), RedLineSource),
        new Requirement<SigningFacts>(
            "signing-milestones", MilestonesReachable.IsTrue, new("the milestones can be reached", "里程碑可达成", "里程碑可達成"), RedLineSource),
        new Requirement<SigningFacts>(
            "signing-reserve", ReserveSufficient.IsTrue, new("the risk reserve is sufficient", "风险准备金充足", "風險準備金充足"), RedLineSource),
    ]);

    /// <summary>The red-line terms: who accepts one decides at company level.</summary>
    internal static readonly IReadOnlyList<Requirement<SigningFacts>> Terms = Array.AsReadOnly(
    [
        new Requirement<SigningFacts>(
            "term-unlimited-liability", UnlimitedLiability.IsFalse, new(
                "liability is limited to the contract value",
                "责任上限不高于合同额",
                "責任上限不高於合約額"), RedLineSource),
        new Requirement<SigningFacts>(
            "term-high-damages", HighDamages.IsFalse, new("liquidated damages stay within 10 %", "违约金不高于 10%", "違約金不高於 10%"), RedLineSource),
        new Requirement<SigningFacts>(
            "term-consequential-damages", ConsequentialDamages.IsFalse, new("consequential damages are excluded", "不承担间接损失", "不承擔間接損失"), RedLineSource),
        new Requirement<SigningFacts>(
            "term-acceptance-at-discretion", AcceptanceAtDiscretion.IsFalse, new(
                "acceptance has a deemed acceptance",
                "验收含视同验收条款",
                "驗收含視同驗收條款"), RedLineSource),
        new Requirement<SigningFacts>(
            "term-back-to-back-payment", BackToBackPayment.IsFalse, new(
                "payment does not wait for the end user",
                "付款不以最终用户付款为前提",
                "付款不以最終用戶付款為前提"), RedLineSource),
        new Requirement<SigningFacts>(
            "term-long-negative-cash", LongNegativeCash.IsFalse, new(
                "there is an advance, or the cash is not negative beyond 12 months",
                "有预付款，或净现金流为负不超过 12 个月",
                "有預付款，或淨現金流為負不超過 12 個月"), RedLineSource),
        new Requirement<SigningFacts>(
            "term-source-code-assigned", SourceCodeAssigned.IsFalse, new(
                "source code and intellectual property stay ours",
                "不转让源代码与知识产权",
                "不轉讓原始碼與智慧財產權"), RedLineSource),
        new Requirement<SigningFacts>(
            "term-free-termination", FreeTermination.IsFalse, new("termination by the customer pays our cost", "客户终止须补偿成本", "客戶終止須補償成本"), RedLineSource),
        new Requirement<SigningFacts>(
            "term-long-fixed-price", LongFixedPrice.IsFalse, new("the price is not fixed for more than 5 years", "固定价格不超过 5 年", "固定價格不超過 5 年"), RedLineSource),
        new Requirement<SigningFacts>(
            "term-sanctioned-party", SanctionedParty.IsFalse, new(
                "no party and no territory is under sanctions",
                "不涉及受制裁的主体或地区",
                "不涉及受制裁的主體或地區"), RedLineSource),
    ]);
}
