using System.Collections.Generic;

namespace Ltc;

/// <summary>The five decision points of the sources.</summary>
internal static class DefaultDecisionPoints
{
    internal static IList<DecisionPointData> All() => [Initiate(), Bid(), Sign(), Amend(), Close()];

    private static DecisionPointData Initiate() => new()
    {
        Point = DecisionPoint.Initiate,
        Label = "ATI",
        Question = new("is the opportunity worth the resources?", "该机会点是否值得投入资源？", "該機會點是否值得投入資源？"),
        Papers = [.. DecisionPapers.Initiate],
        Calculations = [Calculation.Estimate],
        Reviews = [.. ReviewMandates.Usual],
        ReviewsInsideGrant = [LtcRole.ProjectFinance],
        ValidDays = 180,
    };

    private static DecisionPointData Bid() => new()
    {
        Point = DecisionPoint.Bid,
        Label = "ATB",
        Question = new("is this proposal submitted, at what floor, with what room to concede?", "是否提交该方案，底线与让步空间为何？", "是否提交該方案，底線與讓步空間為何？"),
        Papers = [.. DecisionPapers.Bid],
        Calculations = [Calculation.Estimate],
        Reviews = [.. ReviewMandates.Usual],
        ReviewsInsideGrant = [LtcRole.ProjectFinance],
        Document = AuthorityDocument.Price,
        ValidDays = 90,
        Rules = ["estimate-reviewed-by-finance", "level-not-below-initiation", "days-before-deadline", "win-chance-at-floor", "win-chance-origin-named", "risk-reserve-kept"],
    };

    private static DecisionPointData Sign() => new()
    {
        Point = DecisionPoint.Sign,
        Label = "ATC",
        Question = new("is exactly this text signed?", "是否签署该文本？", "是否簽署該文本？"),
        Papers = [.. DecisionPapers.Sign],
        Calculations = [Calculation.Estimate],
        Reviews = [.. ReviewMandates.Signing],
        ReviewsInsideGrant = [LtcRole.FulfilmentResponsible],
        Clearances = [AuthorityDocument.Terms, AuthorityDocument.Price, AuthorityDocument.Credit],
        ValidDays = 30,
        Rules =
        [
            "estimate-reviewed-by-finance", "margin-at-bid-floor", "risk-reserve-kept", "configuration-before-clauses", "only-sellable-products", "contract-dates-stated",
            "contract-within-law", "text-fixed",
        ],
    };

    private static DecisionPointData Amend() => new()
    {
        Point = DecisionPoint.Amend,
        Label = "ATAC",
        Question = new("is the change accepted at this price and cost?", "是否按此价格与成本接受变更？", "是否按此價格與成本接受變更？"),
        Papers = [.. DecisionPapers.Amend],
        Calculations = [Calculation.Budget, Calculation.Accounting],
        Reviews = [.. ReviewMandates.Usual],
        ReviewsInsideGrant = [LtcRole.ProjectFinance],
        ValidDays = 30,
        Rules = ["reestimate-made", "deviation-taken-up", "text-fixed"],
    };

    private static DecisionPointData Close() => new()
    {
        Point = DecisionPoint.Close,
        Label = "ATCC",
        Question = new("is everything delivered, accepted, collected and handled?", "是否全部交付、验收、回款并处理完毕？", "是否全部交付、驗收、回款並處理完畢？"),
        Papers = [.. DecisionPapers.Close],
        Calculations = [Calculation.Budget, Calculation.FinalAccount],
        Reviews = [.. ReviewMandates.Usual],
        ReviewsInsideGrant = [LtcRole.ProjectFinance],
        ValidDays = 30,
        Rules = ["deviation-taken-up", "no-tail-payment-open"],
    };
}
