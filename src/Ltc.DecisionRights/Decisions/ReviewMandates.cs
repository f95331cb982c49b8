using System.Collections.Generic;

namespace Ltc;

/// <summary>Who is heard at the decision points.</summary>
/// <remarks>Source: domain.md §2.2 and §5.3: the roles that are consulted in the row of the decision, and the two vetoes by mandate.</remarks>
internal static class ReviewMandates
{
    private static readonly ReviewMandate Finance = new(LtcRole.ProjectFinance, new("margin and cash", "毛利与现金", "毛利與現金"));

    private static readonly ReviewMandate Legal = new(
        LtcRole.LegalAndCompliance, new("terms, law, compliance and red lines", "条款、法律、合规与红线", "條款、法律、合規與紅線"), mayVeto: true);

    private static readonly ReviewMandate Commercial = new(LtcRole.ContractCommercial, new("commercial terms and fulfilment", "商务条款与履行", "商務條款與履行"));

    private static readonly ReviewMandate Delivery = new(LtcRole.FulfilmentResponsible, new("deliverability", "可交付性", "可交付性"), mayVeto: true);

    internal static readonly IReadOnlyList<ReviewMandate> Usual = [Finance, Legal, Commercial];

    internal static readonly IReadOnlyList<ReviewMandate> Signing = [Finance, Legal, Commercial, Delivery];
}
