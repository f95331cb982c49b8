using static Ltc.Shapes;

namespace Ltc;

/// <summary>What reviews make of the tier of a customer.</summary>
internal static class CustomerTierReviewShape
{
    private static readonly Property<CustomerTierReview, int> InRow = new("reviewsInRow", review => review.ReviewsInRow, Whole(1, 12), stricter: StricterWhen.Higher);
    private static readonly Property<CustomerTierReview, int> Step = new("step", review => review.Step, Whole(1, 3), stricter: StricterWhen.Lower);
    private static readonly Property<CustomerTierReview, int> Months = new("monthsBetween", review => review.MonthsBetween, Whole(1, 60), stricter: StricterWhen.Lower);

    internal static readonly Shape<CustomerTierReview> Shape = new ObjectShape<CustomerTierReview>(
        (fields, out review) =>
        {
            CustomerTierReview.TryCreate(fields.Of(InRow), fields.Of(Step), fields.Of(Months), out review, out var findings);
            return findings;
        },
        InRow,
        Step,
        Months);
}
