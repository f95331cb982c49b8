using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Moves the tier of a customer when enough reviews in a row say so, and says when the next review is due.</summary>
/// <remarks>
/// Immutable. Source: domain.md §8.3 (W25): one tier after two quarterly reviews in a row, and a review when a key person changes. Decided here: a review says
/// up when its own tier is above the present one, down when it is below; the reviews in a row all say the same; the tier moves by the step whatever the
/// distance; and after a move the row begins anew, so that only reviews since the last move are given.
/// </remarks>
public sealed class CustomerTierReview
{
    private CustomerTierReview(int reviewsInRow, int step, int monthsBetween)
    {
        ReviewsInRow = reviewsInRow;
        Step = step;
        MonthsBetween = monthsBetween;
    }

    /// <summary>How many reviews in a row have to say the same.</summary>
    /// <value>1 to 12; two by default.</value>
    public int ReviewsInRow { get; }

    /// <summary>By how many tiers a customer moves at once.</summary>
    /// <value>1 to 3; one by default.</value>
    public int Step { get; }

    /// <summary>How many months lie between two reviews.</summary>
    /// <value>1 to 60; three by default.</value>
    public int MonthsBetween { get; }

    /// <summary>Defines the review of domain.md §8.3: two in a row, one tier, every three months.</summary>
    /// <returns>The rule.</returns>
    public static CustomerTierReview Define() => TryCreate(2, 1, 3, out var review, out var findings)
        ? review!
        : throw new DefinitionException("customer-tier-review", findings);

    /// <summary>Checks numbers and makes the rule of them.</summary>
    /// <param name="reviewsInRow">How many reviews in a row have to say the same, 1 to 12.</param>
    /// <param name="step">By how many tiers a customer moves at once, 1 to 3.</param>
    /// <param name="monthsBetween">How many months lie between two reviews, 1 to 60.</param>
    /// <param name="review">The rule, or null.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether the numbers can be used.</returns>
    public static bool TryCreate(int reviewsInRow, int step, int monthsBetween, out CustomerTierReview? review, out IReadOnlyList<Finding> findings)
    {
        var check = new DefinitionCheck();
        check.Within("/reviewsInRow", reviewsInRow, "[1,12]");
        check.Within("/step", step, "[1,3]");
        check.Within("/monthsBetween", monthsBetween, "[1,60]");
        findings = check.Findings;
        review = check.IsClean ? new CustomerTierReview(reviewsInRow, step, monthsBetween) : null;
        return check.IsClean;
    }

    /// <summary>Says which tier a customer has after its latest review.</summary>
    /// <param name="current">The tier that it has.</param>
    /// <param name="reviews">What each review since the last move said, the oldest first; null for one whose tier is not known.</param>
    /// <returns>The tier, the same one while there are too few reviews or they disagree. Refused for a tier that is not defined.</returns>
    /// <exception cref="ArgumentNullException">There is no list of reviews.</exception>
    public CustomerTierMove Decide(CustomerTier current, params CustomerTier?[] reviews)
    {
        if (reviews is null)
            throw new ArgumentNullException(nameof(reviews));
        if (current > CustomerTier.Strategic || !AreDefined(reviews))
            return default;
        if (reviews.Length < ReviewsInRow)
            return new CustomerTierMove(current, current, current);
        var (up, down) = (current < CustomerTier.Strategic, current > CustomerTier.General);
        var isKnown = true;
        for (var i = reviews.Length - ReviewsInRow; i < reviews.Length; i++)
        {
            up &= reviews[i] is null || reviews[i] > current;
            down &= reviews[i] is null || reviews[i] < current;
            isKnown &= reviews[i] is not null;
        }

        var above = (CustomerTier)Math.Min((int)current + Step, (int)CustomerTier.Strategic);
        var below = (CustomerTier)Math.Max((int)current - Step, (int)CustomerTier.General);
        return isKnown
            ? new CustomerTierMove(current, up ? above : down ? below : current, up ? above : down ? below : current)
            : new CustomerTierMove(current, down ? below : current, up ? above : current);
    }

    /// <summary>Says whether a customer is to be reviewed.</summary>
    /// <param name="lastReview">The day of its last review; null when it is not known.</param>
    /// <param name="at">The day of the question.</param>
    /// <param name="keyPersonChanged">Whether a key person of the customer changed since then; null when it is not known.</param>
    /// <returns>True from the day on which the months are over, and at once when a key person changed; Unknown while an unknown fact decides.</returns>
    public Truth IsDue(CalendarDate? lastReview, CalendarDate at, bool? keyPersonChanged) =>
        (lastReview is { } last ? MonthsBetweenDays(last, at) >= MonthsBetween : Truth.Unknown) | keyPersonChanged;

    private static bool AreDefined(CustomerTier?[] reviews)
    {
        foreach (var review in reviews)
        {
            if (review > CustomerTier.Strategic)
                return false;
        }

        return true;
    }

    /// <summary>The months that are over; a month that is too short for the day is over on its last day.</summary>
    private static int MonthsBetweenDays(CalendarDate from, CalendarDate to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return to.Day < from.Day && to.Day < DateTime.DaysInMonth(to.Year, to.Month) ? months - 1 : months;
    }
}
