using System;
using System.Collections.Generic;
using static Ltc.ContractChangeFact;

namespace Ltc;

/// <summary>Classes a change of a contract, together with every earlier change of it.</summary>
/// <remarks>
/// Source: domain.md §9.6, with its salami rule. Pure. The machine uses the same conditions. Decided here: value and cost both count relative to the
/// contract value at signature;
/// each change counts by its size, so that a plus and a minus do not cancel; a saving does not refill the reserve; changes under way count, rejected and
/// withdrawn ones do not.
/// Minor is a change of at most 2 % that uses at most half of the reserve, touches no term and keeps the margin; a change that is neither minor nor major
/// is medium;
/// a major change of a contract that the front unit signed goes to the rep office, because it never needs less than a medium one.
/// </remarks>
public static class ChangeClassification
{
    /// <summary>The condition under which a change is major.</summary>
    internal static readonly Condition<ContractChangeFacts> IsMajor = Condition<ContractChangeFacts>.Any(
        CumulativeValueShare.MoreThan(0.10m),
        CumulativeCostShare.MoreThan(0.10m),
        !MarginAfter.AtLeast(MarginFloor),
        TermsChanged.IsTrue & ContractChangeFact.Terms.Is(TermsDeviation.RedLine));

    /// <summary>The condition under which a change is minor.</summary>
    internal static readonly Condition<ContractChangeFacts> IsMinor = Condition<ContractChangeFacts>.All(
        CumulativeValueShare.AtMost(0.02m),
        CumulativeCostShare.AtMost(0.02m),
        CumulativeReserveUse.AtMost(0.50m),
        TermsChanged.IsFalse,
        MarginAfter.AtLeast(MarginFloor));

    /// <summary>Classes a change.</summary>
    /// <param name="facts">What is known.</param>
    /// <returns>The class; null while facts that matter are not known.</returns>
    public static ChangeClass? Classify(in ContractChangeFacts facts)
    {
        var major = IsMajor.Test(facts);
        if (major.IsTrue)
            return ChangeClass.Major;
        var minor = IsMinor.Test(facts);
        return major.IsUnknown || minor.IsUnknown ? null : minor.IsTrue ? ChangeClass.Minor : ChangeClass.Medium;
    }

    /// <summary>Names the lowest level that may decide on a change.</summary>
    /// <param name="facts">What is known.</param>
    /// <returns>The level; null while the class, or for a major change the level that signed, is not known.</returns>
    public static OrgLevel? RequiredLevel(in ContractChangeFacts facts) => Classify(facts) switch
    {
        ChangeClass.Minor => OrgLevel.FrontUnit,
        ChangeClass.Medium => OrgLevel.RepOffice,
        ChangeClass.Major => facts.SignLevel == OrgLevel.FrontUnit ? OrgLevel.RepOffice : facts.SignLevel,
        _ => null,
    };

    /// <summary>Adds up the changes of a contract and writes what they come to into the facts of the last one.</summary>
    /// <param name="facts">The facts of the change; they are copied.</param>
    /// <param name="contractValue">The contract value at signature, more than 0.</param>
    /// <param name="reserve">The risk reserve at signature, more than 0.</param>
    /// <param name="changes">Every change that counts, this one included.</param>
    /// <returns>The facts with the three cumulative numbers, marked as counting the earlier changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The contract value or the reserve is not more than 0.</exception>
    public static ContractChangeFacts WithTotals(in ContractChangeFacts facts, decimal contractValue, decimal reserve, IReadOnlyList<ChangeAmount> changes)
    {
        if (contractValue <= 0)
            throw new ArgumentOutOfRangeException(nameof(contractValue), contractValue, "a contract value is more than 0");
        if (reserve <= 0)
            throw new ArgumentOutOfRangeException(nameof(reserve), reserve, "a risk reserve is more than 0");
        var value = 0m;
        var cost = 0m;
        var used = 0m;
        foreach (var change in changes)
        {
            value += Math.Abs(change.Value);
            cost += Math.Abs(change.Cost);
            used += Math.Max(0m, change.Cost);
        }

        return facts with
        {
            EarlierChangesCounted = true,
            CumulativeValueShare = value / contractValue,
            CumulativeCostShare = cost / contractValue,
            CumulativeReserveUse = used / reserve,
        };
    }
}
