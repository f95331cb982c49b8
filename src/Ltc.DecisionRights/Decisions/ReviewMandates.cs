using System.Collections.Generic;

namespace Ltc;

/// <summary>Who is heard at the decision points, and what their opinions rest on.</summary>
/// <remarks>
/// Source: domain.md §2.2 and §5.3: the roles that are consulted in the row of the decision, and the two vetoes by mandate. What each reads is decided here,
/// from
/// the matter of the mandate; a matter that could concern two is given to both.
/// </remarks>
internal static class ReviewMandates
{
    private static readonly ReviewMandate Finance = new(
        LtcRole.ProjectFinance,
        new("margin and cash", "毛利与现金", "毛利與現金"),
        matters: [CaseMatter.Scope, CaseMatter.Amount, CaseMatter.Margin, CaseMatter.Price, CaseMatter.Payment, CaseMatter.Risk],
        papers:
        [
            "preliminary-estimate", "estimate", "price-analysis", "estimate-against-floor", "payment-quality-score", "re-estimate", "reserve-balance",
            "invoice-and-receipt-ledger", "final-account",
        ]);

    private static readonly ReviewMandate Legal = new(
        LtcRole.LegalAndCompliance,
        new("terms, law, compliance and red lines", "条款、法律、合规与红线", "條款、法律、合規與紅線"),
        mayVeto: true,
        matters: [CaseMatter.Scope, CaseMatter.Payment, CaseMatter.Terms],
        papers: ["compliance-and-credit-check", "final-text", "legal-statement", "signing-checklist", "change-form", "acceptance-set"]);

    private static readonly ReviewMandate Commercial = new(
        LtcRole.ContractCommercial,
        new("commercial terms and fulfilment", "商务条款与履行", "商務條款與履行"),
        matters: [CaseMatter.Scope, CaseMatter.Amount, CaseMatter.Price, CaseMatter.Payment, CaseMatter.Terms, CaseMatter.Delivery],
        papers:
        [
            "proposal-versions", "price-analysis", "delivery-review-result", "final-text", "concession-log", "signing-checklist", "payment-quality-score", "change-form",
            "impact-assessment", "customer-position", "acceptance-set", "invoice-and-receipt-ledger",
        ]);

    private static readonly ReviewMandate Delivery = new(
        LtcRole.FulfilmentResponsible,
        new("deliverability", "可交付性", "可交付性"),
        mayVeto: true,
        matters: [CaseMatter.Scope, CaseMatter.Amount, CaseMatter.Terms, CaseMatter.Delivery, CaseMatter.Risk],
        papers: ["final-text", "deliverability-statement", "signing-checklist"]);

    internal static readonly IReadOnlyList<ReviewMandate> Usual = [Finance, Legal, Commercial];

    internal static readonly IReadOnlyList<ReviewMandate> Signing = [Finance, Legal, Commercial, Delivery];
}
