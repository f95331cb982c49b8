using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Judges whether a customer brings what was planned, and if not, whether we did too little or expected too much.</summary>
/// <remarks>
/// Immutable. Source: seed 004 (客户价值回报曲线) names the two causes; the programme of a strategic customer has eleven items and that of a partner eight
/// (domain.md §8.3, W23); the other numbers are 〔default (ours)〕. Decided here: periods count together, so that a bad one can be made good; the return is on
/// plan from the share of the plan on, whatever was done; below it the activities decide, each period asking for the programme of the tier.
/// </remarks>
public sealed class CustomerReturns
{
    private const byte OnPlan = 1 << (int)CustomerReturnVerdict.OnPlan;
    private const byte UnderServed = 1 << (int)CustomerReturnVerdict.UnderServed;
    private const byte OverRated = 1 << (int)CustomerReturnVerdict.OverRated;
    private const int Tiers = 4;

    private readonly decimal[] _programmes;

    private CustomerReturns(decimal onPlanFrom, decimal[] programmes)
    {
        OnPlanFrom = onPlanFrom;
        _programmes = programmes;
    }

    /// <summary>The share of the plan from which a return is on plan.</summary>
    /// <value>A fraction, more than 0 and at most 1, inside; 0.9 by default.</value>
    public decimal OnPlanFrom { get; }

    /// <summary>Defines the judgement with our defaults: on plan from nine tenths; 11, 8, 2 and 1 activities a period from strategic to general.</summary>
    /// <returns>The judgement.</returns>
    public static CustomerReturns Define() => TryCreate(0.9m, [1m, 2m, 8m, 11m], out var returns, out var findings)
        ? returns!
        : throw new DefinitionException("customer-return", findings);

    /// <summary>Checks numbers and makes the judgement of them.</summary>
    /// <param name="onPlanFrom">The share of the plan from which a return is on plan, more than 0 and at most 1.</param>
    /// <param name="programmes">
    /// How many activities the programme of each tier has in a period, in the order of <see cref="CustomerTier"/>, not falling.
    /// </param>
    /// <param name="returns">The judgement, or null.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether the numbers can be used.</returns>
    /// <exception cref="ArgumentNullException">There is no list of programmes.</exception>
    public static bool TryCreate(decimal onPlanFrom, IReadOnlyList<decimal> programmes, out CustomerReturns? returns, out IReadOnlyList<Finding> findings)
    {
        if (programmes is null)
            throw new ArgumentNullException(nameof(programmes));
        var check = new DefinitionCheck();
        check.Within("/onPlanFrom", onPlanFrom, "(0,1]");
        check.Count("/programmes", programmes.Count, Tiers);
        for (var i = 0; i < programmes.Count; i++)
            check.Within("/programmes/" + Numbers.ToText(i), programmes[i], "[0,100000]");
        check.NotFalling("/programmes", [.. programmes]);
        findings = check.Findings;
        returns = check.IsClean ? new CustomerReturns(onPlanFrom, [.. programmes]) : null;
        return check.IsClean;
    }

    /// <summary>How many activities the programme of a tier has in one period.</summary>
    /// <param name="tier">The tier.</param>
    /// <returns>A count; null for a tier that is not defined.</returns>
    public decimal? ProgrammeOf(CustomerTier tier) => (int)tier < Tiers ? _programmes[(int)tier] : null;

    /// <summary>Judges a customer.</summary>
    /// <param name="tier">Its tier; null is not known.</param>
    /// <param name="periods">What was planned and what came, period by period.</param>
    /// <returns>
    /// The verdict, or which verdicts are open. Refused for a fact outside its range; NotDefined without a period. The order of the periods changes
    /// nothing.
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no list of periods.</exception>
    public CustomerReturnResult Evaluate(CustomerTier? tier, params CustomerPeriodFacts[] periods)
    {
        if (periods is null)
            throw new ArgumentNullException(nameof(periods));
        if (tier > CustomerTier.Strategic || !Fit(periods))
            return default;
        if (periods.Length == 0)
            return CustomerReturnResult.WithoutPeriods;
        var sums = new PeriodSums(periods);
        var reached = Reaches(sums);
        var open = reached.IsTrue ? OnPlan : (byte)(Causes(tier, sums, periods.Length) | (reached.IsUnknown ? OnPlan : 0));
        return new CustomerReturnResult(open, sums.IsPlanned ? sums.Planned : null, sums.Actual);
    }

    /// <summary>Lists the facts that have to be found out before there is a verdict.</summary>
    /// <param name="tier">The tier of the customer; null is not known.</param>
    /// <param name="periods">What was planned and what came, period by period.</param>
    /// <param name="into">Takes the facts, as many as it has room for: period by period, that of the customer last.</param>
    /// <returns>
    /// How many there are; 0 when the verdict is known or refused. The return comes first: activities count only where they can still decide.
    /// </returns>
    /// <exception cref="ArgumentNullException">A list is missing.</exception>
    public int FindMissing(CustomerTier? tier, CustomerPeriodFacts[] periods, CustomerReturnGap[] into)
    {
        if (into is null)
            throw new ArgumentNullException(nameof(into));
        var result = Evaluate(tier, periods);
        if (result.Answer != Answer.Unknown)
            return 0;
        var returnIsOpen = result.Can(CustomerReturnVerdict.OnPlan);
        var causeIsOpen = result.Can(CustomerReturnVerdict.UnderServed) && result.Can(CustomerReturnVerdict.OverRated);
        var count = 0;
        for (var i = 0; i < periods.Length; i++)
        {
            Add(returnIsOpen && periods[i].Planned is null, i, CustomerPeriodFact.Planned.Id, into, ref count);
            Add(returnIsOpen && periods[i].Actual is null, i, CustomerPeriodFact.Actual.Id, into, ref count);
            Add(causeIsOpen && periods[i].Activities is null, i, CustomerPeriodFact.Activities.Id, into, ref count);
        }

        Add(causeIsOpen && tier is null, null, "tier", into, ref count);
        return count;
    }

    private static void Add(bool isMissing, int? period, string fact, CustomerReturnGap[] into, ref int count)
    {
        if (!isMissing)
            return;
        if (count < into.Length)
            into[count] = new CustomerReturnGap(period, fact);
        count++;
    }

    /// <summary>Whether the return is on plan: what was planned for an unknown period is nothing or more, what came of it can be anything.</summary>
    private Truth Reaches(in PeriodSums sums)
    {
        if (sums.Actual is not { } actual)
            return Truth.Unknown;
        if (actual < OnPlanFrom * sums.Planned)
            return Truth.False;
        return sums.IsPlanned ? Truth.True : Truth.Unknown;
    }

    /// <summary>Which causes of a low return are open: the unknown activities of a period may be none or many, the unknown tier any.</summary>
    private byte Causes(CustomerTier? tier, in PeriodSums sums, int periods)
    {
        var least = _programmes[(int)(tier ?? CustomerTier.General)] * periods;
        var most = _programmes[(int)(tier ?? CustomerTier.Strategic)] * periods;
        var canFallShort = sums.Done < most;
        var canBeDone = !sums.IsCounted || sums.Done >= least;
        return (byte)((canFallShort ? UnderServed : 0) | (canBeDone ? OverRated : 0));
    }

    private static bool Fit(CustomerPeriodFacts[] periods)
    {
        foreach (var period in periods)
        {
            if (period.Planned is < 0m or > PeriodSums.MostAmount || period.Actual is < -PeriodSums.MostAmount or > PeriodSums.MostAmount
                || period.Activities is < 0m or > PeriodSums.MostActivities)
                return false;
        }

        return true;
    }
}
