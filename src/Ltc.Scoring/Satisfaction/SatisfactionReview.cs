using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Compares how satisfied a customer is with us and with the main rival, and lists where we fall short of its tier.</summary>
/// <remarks>
/// Immutable. Source: seed 004 names the areas, their aspects and the two sources; weights and expectations are 〔default (ours)〕. Decided here: what we asked
/// ourselves and what a third party asked stay apart, so that the rival counts only when both surveys name the same source; and an aspect is a gap when it is
/// below the expectation of the tier or behind the rival.
/// </remarks>
public sealed class SatisfactionReview
{
    private const decimal Worst = 1m;
    private const decimal Best = 5m;
    private const int Tiers = 4;

    private readonly decimal[] _weights;
    private readonly decimal[] _expectations;

    private SatisfactionReview(decimal[] weights, decimal[] expectations)
    {
        _weights = weights;
        _expectations = expectations;
        Card = SatisfactionCard.Make(weights);
    }

    /// <summary>The score over all aspects.</summary>
    /// <value>Points from 1 to 5.</value>
    public Scorecard<SatisfactionFacts> Card { get; }

    /// <summary>
    /// Defines the review with our defaults: an aspect of the product counts 0.10, of the service 0.06, of the brand 0.02; from general to strategic 3,
    /// 3.5, 4 and 4.5 points are expected.
    /// </summary>
    /// <returns>The review.</returns>
    public static SatisfactionReview Define() => TryCreate(SatisfactionCard.DefaultWeights, [3m, 3.5m, 4m, 4.5m], out var review, out var findings)
        ? review!
        : throw new DefinitionException("satisfaction", findings);

    /// <summary>Checks numbers and makes the review of them.</summary>
    /// <param name="weights">
    /// How much each aspect counts, more than 0 and 1 in all, in the order of <see cref="SatisfactionAspect"/>; at most six decimals.
    /// </param>
    /// <param name="expectations">How many points each tier expects of an aspect, 1 to 5, in the order of <see cref="CustomerTier"/>, not falling.</param>
    /// <param name="review">The review, or null.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether the numbers can be used.</returns>
    /// <exception cref="ArgumentNullException">A list is missing.</exception>
    public static bool TryCreate(
        IReadOnlyList<decimal> weights, IReadOnlyList<decimal> expectations, out SatisfactionReview? review, out IReadOnlyList<Finding> findings)
    {
        if (weights is null)
            throw new ArgumentNullException(nameof(weights));
        if (expectations is null)
            throw new ArgumentNullException(nameof(expectations));
        var check = new DefinitionCheck();
        check.Count("/weights", weights.Count, SatisfactionAspects.Count);
        check.Weights("/weights", weights);
        check.Count("/expectations", expectations.Count, Tiers);
        for (var i = 0; i < expectations.Count; i++)
            check.Within("/expectations/" + Numbers.ToText(i), expectations[i], "[1,5]");
        check.NotFalling("/expectations", [.. expectations]);
        findings = check.Findings;
        review = check.IsClean ? new SatisfactionReview([.. weights], [.. expectations]) : null;
        return check.IsClean;
    }

    /// <summary>How many points a tier expects of every aspect.</summary>
    /// <param name="tier">The tier.</param>
    /// <returns>Points; null for a tier that is not defined.</returns>
    public decimal? ExpectationOf(CustomerTier tier) => (int)tier < Tiers ? _expectations[(int)tier] : null;

    /// <summary>Compares the two surveys in one area or over all.</summary>
    /// <param name="area">The area; null for all aspects.</param>
    /// <param name="ours">What the customer says about us.</param>
    /// <param name="rival">What it says about the main rival.</param>
    /// <returns>The weighted means of the aspects, with the ranges that missing answers leave. Refused for an answer or an area that does not exist.</returns>
    public SatisfactionResult Compare(SatisfactionArea? area, in SatisfactionFacts ours, in SatisfactionFacts rival)
    {
        if (area > SatisfactionArea.Brand || !Fits(ours) || !Fits(rival))
            return default;
        var isShared = HaveOneSource(ours, rival);
        var (first, end) = SatisfactionAspects.Of(area);
        var (weight, lowest, highest, rivalLowest, rivalHighest, isKnown) = (0m, 0m, 0m, 0m, 0m, isShared);
        for (var i = first; i < end; i++)
        {
            var own = SatisfactionAspects.Read(i, ours);
            var other = isShared ? SatisfactionAspects.Read(i, rival) : null;
            weight += _weights[i];
            lowest += _weights[i] * (own ?? Worst);
            highest += _weights[i] * (own ?? Best);
            rivalLowest += _weights[i] * (other ?? Worst);
            rivalHighest += _weights[i] * (other ?? Best);
            isKnown &= own is not null && other is not null;
        }

        return new SatisfactionResult(lowest / weight, highest / weight, rivalLowest / weight, rivalHighest / weight, isKnown);
    }

    /// <summary>Judges every aspect.</summary>
    /// <param name="tier">The tier of the customer; null is not known.</param>
    /// <param name="ours">What the customer says about us.</param>
    /// <param name="rival">What it says about the main rival.</param>
    /// <returns>In which aspects we fall short and which are open. Refused for an answer or a tier that does not exist.</returns>
    public SatisfactionGaps Assess(CustomerTier? tier, in SatisfactionFacts ours, in SatisfactionFacts rival)
    {
        if (tier > CustomerTier.Strategic || !Fits(ours) || !Fits(rival))
            return default;
        var (isShort, unknown) = (0u, 0u);
        var isShared = HaveOneSource(ours, rival);
        for (var i = 0; i < SatisfactionAspects.Count; i++)
        {
            var own = SatisfactionAspects.Read(i, ours);
            var falls = IsBelowExpectation(own, tier) | IsBehind(own, isShared ? SatisfactionAspects.Read(i, rival) : null);
            isShort |= falls.IsTrue ? 1u << i : 0u;
            unknown |= falls.IsUnknown ? 1u << i : 0u;
        }

        return new SatisfactionGaps(isShort, unknown);
    }

    /// <summary>Lists the aspects in which we fall short for certain, the costliest first; of one cost in the order of the aspects.</summary>
    /// <param name="tier">The tier of the customer; null is not known, and then only what falls short of every tier is below the expectation.</param>
    /// <param name="ours">What the customer says about us.</param>
    /// <param name="rival">What it says about the main rival.</param>
    /// <param name="into">Takes the gaps, as many as it has room for; eighteen are always enough.</param>
    /// <returns>How many there are; 0 also when <see cref="Assess"/> refuses.</returns>
    /// <exception cref="ArgumentNullException">There is no list to write to.</exception>
    public int FindGaps(CustomerTier? tier, in SatisfactionFacts ours, in SatisfactionFacts rival, SatisfactionGap[] into)
    {
        if (into is null)
            throw new ArgumentNullException(nameof(into));
        var gaps = Assess(tier, ours, rival);
        var isShared = HaveOneSource(ours, rival);
        var count = 0;
        for (var i = 0; i < SatisfactionAspects.Count; i++)
        {
            if (!gaps.IsShort((SatisfactionAspect)i).IsTrue)
                continue;
            Insert(GapAt(i, tier, ours, rival, isShared), into, count);
            count++;
        }

        return count;
    }

    /// <summary>Keeps the list in order; what no longer fits falls off its end.</summary>
    private static void Insert(in SatisfactionGap gap, SatisfactionGap[] into, int count)
    {
        var at = Math.Min(count, into.Length);
        while (at > 0 && into[at - 1].Cost < gap.Cost)
        {
            if (at < into.Length)
                into[at] = into[at - 1];
            at--;
        }

        if (at < into.Length)
            into[at] = gap;
    }

    private SatisfactionGap GapAt(int aspect, CustomerTier? tier, in SatisfactionFacts ours, in SatisfactionFacts rival, bool isShared)
    {
        var own = SatisfactionAspects.Read(aspect, ours).GetValueOrDefault();
        var below = Math.Max(0m, _expectations[(int)(tier ?? CustomerTier.General)] - own);
        var behind = isShared ? Math.Max(0m, (SatisfactionAspects.Read(aspect, rival) ?? Worst) - own) : 0m;
        return new SatisfactionGap((SatisfactionAspect)aspect, below, behind, _weights[aspect]);
    }

    private Truth IsBelowExpectation(decimal? own, CustomerTier? tier)
    {
        var least = _expectations[(int)(tier ?? CustomerTier.General)];
        var most = _expectations[(int)(tier ?? CustomerTier.Strategic)];
        if ((own ?? Best) < least)
            return Truth.True;
        return (own ?? Worst) >= most ? Truth.False : Truth.Unknown;
    }

    private static Truth IsBehind(decimal? own, decimal? rival)
    {
        if ((own ?? Best) < (rival ?? Worst))
            return Truth.True;
        return (own ?? Worst) >= (rival ?? Best) ? Truth.False : Truth.Unknown;
    }

    private static bool HaveOneSource(in SatisfactionFacts ours, in SatisfactionFacts rival) =>
        ours.Source is { } source && rival.Source == source;

    private static bool Fits(in SatisfactionFacts facts)
    {
        if (facts.Source > SurveySource.ThirdParty)
            return false;
        for (var i = 0; i < SatisfactionAspects.Count; i++)
        {
            if (SatisfactionAspects.Read(i, facts) is < Worst or > Best)
                return false;
        }

        return true;
    }
}
