using System;
using System.Collections.Generic;
using static Ltc.CalculationRequirements;
using static Ltc.GateRequirements;

namespace Ltc;

/// <summary>The five decision points as the sources describe them.</summary>
/// <remarks>
/// Immutable. Source: domain.md §2.1 (names), §2.2 (gate sheets), §3.3 (calculations), §3.5 (validity), §14.3 (papers). Decided here: the risk reserve is asked for
/// at the bid and at the signature, since "from ATB on" is met where a price is set; at a change its use is measured by the machine of changes. An item inside the
/// standing grant of the front unit has one reviewer: project finance, and at the signature whoever must be able to deliver.
/// </remarks>
public sealed class DecisionPoints
{
    private readonly DecisionPointDefinition[] _all;

    private DecisionPoints(DecisionPointDefinition[] all, DecisionLimits limits)
    {
        _all = all;
        Limits = limits;
    }

    /// <summary>Every point.</summary>
    /// <value>In the order of the process.</value>
    public IReadOnlyList<DecisionPointDefinition> All => Array.AsReadOnly(_all);

    /// <summary>One point.</summary>
    /// <param name="point">Which one.</param>
    /// <returns>Its definition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public DecisionPointDefinition this[DecisionPoint point] =>
        (int)point < _all.Length ? _all[(int)point] : throw new ArgumentOutOfRangeException(nameof(point), point, "one of the five decision points");

    internal DecisionLimits Limits { get; }

    /// <summary>Defines the points.</summary>
    /// <param name="limits">The numbers of the hard rules; the default ones when left out.</param>
    /// <returns>The points, equal on every call with the same limits.</returns>
    /// <exception cref="DefinitionException">A number cannot be a limit.</exception>
    public static DecisionPoints Define(DecisionLimits? limits = null)
    {
        var numbers = (limits ?? new DecisionLimits()).Copy();
        DecisionLimitsCheck.Run(numbers);
        return new([Initiate(numbers), Bid(numbers), Sign(numbers), Amend(numbers), Close(numbers)], numbers);
    }

    /// <summary>The same points with other reviewers at one of them.</summary>
    /// <param name="point">Which one.</param>
    /// <param name="reviews">Who is heard, each role once.</param>
    /// <param name="insideGrant">Who of them is heard when the front unit decides inside its standing grant.</param>
    /// <param name="decisionHours">How many hours the decision has once its reviews are settled; null for those of the terms.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="DefinitionException">A role reviews twice or inside a grant only, a time is shorter than an hour, or somebody with a veto would be passed by silence.</exception>
    public DecisionPoints WithReviews(DecisionPoint point, IReadOnlyList<ReviewMandate> reviews, IReadOnlyList<ReviewMandate> insideGrant, int? decisionHours = null)
    {
        _ = this[point];
        ReviewCheck.Run(EnumIds<DecisionPoint>.IdOf(point), reviews, insideGrant, decisionHours);
        return new(Array.ConvertAll(_all, one => one.Point == point ? one.With(reviews, insideGrant, decisionHours) : one), Limits);
    }

    internal DecisionPoints Without(string requirement) => new(Array.ConvertAll(_all, point => point.Without(requirement)), Limits);

    private static DecisionPointDefinition Initiate(DecisionLimits limits) => new(new()
    {
        Point = DecisionPoint.Initiate,
        Label = "ATI",
        Question = new("is the opportunity worth the resources?", "该机会点是否值得投入资源？", "該機會點是否值得投入資源？"),
        Papers = DecisionPapers.Initiate,
        Calculations = [Calculation.Estimate],
        Reviews = ReviewMandates.Usual,
        ReviewsInsideGrant = ReviewMandates.UsualInsideGrant,
        ValidDays = 180,
        Limits = limits,
    });

    private static DecisionPointDefinition Bid(DecisionLimits limits) => new(new()
    {
        Point = DecisionPoint.Bid,
        Label = "ATB",
        Question = new("is this proposal submitted, at what floor, with what room to concede?", "是否提交该方案，底线与让步空间为何？", "是否提交該方案，底線與讓步空間為何？"),
        Papers = DecisionPapers.Bid,
        Calculations = [Calculation.Estimate],
        Reviews = ReviewMandates.Usual,
        ReviewsInsideGrant = ReviewMandates.UsualInsideGrant,
        Document = AuthorityDocument.Price,
        ValidDays = 90,
        Limits = limits,
        Rules = [EstimateChecked, NotBelowInitiation, InTime(limits), ChanceAtFloor(limits), ChanceFromSomewhere, ReserveKept(limits)],
    });

    private static DecisionPointDefinition Sign(DecisionLimits limits) => new(new()
    {
        Point = DecisionPoint.Sign,
        Label = "ATC",
        Question = new("is exactly this text signed?", "是否签署该文本？", "是否簽署該文本？"),
        Papers = DecisionPapers.Sign,
        Calculations = [Calculation.Estimate],
        Reviews = ReviewMandates.Signing,
        ReviewsInsideGrant = ReviewMandates.SigningInsideGrant,
        Clearances = [AuthorityDocument.Terms, AuthorityDocument.Price, AuthorityDocument.Credit],
        ValidDays = 30,
        Limits = limits,
        Rules =
        [
            DecidingRequirements.TermsHeld, DecidingRequirements.PriceHeld, DecidingRequirements.CreditHeld, EstimateChecked, MarginAtFloor, ReserveKept(limits), PriceBeforeClauses, OnlySellable, DatesStated,
            LawObeyed, TextFixed,
        ],
    });

    private static DecisionPointDefinition Amend(DecisionLimits limits) => new(new()
    {
        Point = DecisionPoint.Amend,
        Label = "ATAC",
        Question = new("is the change accepted at this price and cost?", "是否按此价格与成本接受变更？", "是否按此價格與成本接受變更？"),
        Papers = DecisionPapers.Amend,
        Calculations = [Calculation.Budget, Calculation.Accounting],
        Reviews = ReviewMandates.Usual,
        ReviewsInsideGrant = ReviewMandates.UsualInsideGrant,
        ValidDays = 30,
        Limits = limits,
        Rules = [Reestimated, DeviationKnownAbove(limits), TextFixed],
    });

    private static DecisionPointDefinition Close(DecisionLimits limits) => new(new()
    {
        Point = DecisionPoint.Close,
        Label = "ATCC",
        Question = new("is everything delivered, accepted, collected and handled?", "是否全部交付、验收、回款并处理完毕？", "是否全部交付、驗收、回款並處理完畢？"),
        Papers = DecisionPapers.Close,
        Calculations = [Calculation.Budget, Calculation.FinalAccount],
        Reviews = ReviewMandates.Usual,
        ReviewsInsideGrant = ReviewMandates.UsualInsideGrant,
        ValidDays = 30,
        Limits = limits,
        Rules = [DeviationKnownAbove(limits), TailCollected],
    });
}
