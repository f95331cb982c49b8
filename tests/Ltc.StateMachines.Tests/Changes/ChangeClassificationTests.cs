using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Changes;

public sealed class ChangeClassificationTests(ITestOutputHelper output)
{
    private const decimal ContractValue = 1_000_000m;
    private const decimal Reserve = 50_000m;

    private static ContractChangeFacts Small => ChangeSample.Ready(ContractChangeTrigger.Approve);

    /// <summary>Mostly small amounts, and now and then one at a limit.</summary>
    private static Gen<decimal> Amounts => Gen.Frequency(
        (8, Gen.Choose(-600_000, 600_000).Select(cents => cents / 100m)),
        (2, Gen.Elements(-0.01m, 0m, 0.01m)),
        (1, Gen.Elements(-20_000m, 12_500m, 19_999.99m, 20_000m, 25_000m, 60_000m, 100_000m, 100_000.01m)));

    private static Gen<ChangeAmount> Changes => from value in Amounts from cost in Amounts select new ChangeAmount(value, cost);

    [Theory]
    [InlineData("0.0199", ChangeClass.Minor)]
    [InlineData("0.02", ChangeClass.Minor)]
    [InlineData("0.0201", ChangeClass.Medium)]
    [InlineData("0.0999", ChangeClass.Medium)]
    [InlineData("0.10", ChangeClass.Medium)]
    [InlineData("0.1001", ChangeClass.Major)]
    public void ValueAndCostDecideAtTwoAndTenPercent(string share, ChangeClass expected)
    {
        Assert.Equal(expected, ChangeClassification.Classify(Small with { CumulativeValueShare = Number(share) }));
        Assert.Equal(expected, ChangeClassification.Classify(Small with { CumulativeCostShare = Number(share) }));
    }

    [Theory]
    [InlineData("0.49", ChangeClass.Minor)]
    [InlineData("0.50", ChangeClass.Minor)]
    [InlineData("0.51", ChangeClass.Medium)]
    [InlineData("1.01", ChangeClass.Medium)]
    public void MoreThanHalfOfTheReserveIsMedium(string use, ChangeClass expected) =>
        Assert.Equal(expected, ChangeClassification.Classify(Small with { CumulativeReserveUse = Number(use) }));

    [Theory]
    [InlineData("0.1199", ChangeClass.Major)]
    [InlineData("0.12", ChangeClass.Minor)]
    [InlineData("0.1201", ChangeClass.Minor)]
    public void AMarginBelowTheFloorIsMajor(string margin, ChangeClass expected) =>
        Assert.Equal(expected, ChangeClassification.Classify(Small with { MarginAfter = Number(margin) }));

    [Theory]
    [InlineData(TermsDeviation.Standard, ChangeClass.Medium)]
    [InlineData(TermsDeviation.Medium, ChangeClass.Medium)]
    [InlineData(TermsDeviation.RedLine, ChangeClass.Major)]
    public void AChangedTermIsAtLeastMedium(TermsDeviation terms, ChangeClass expected) =>
        Assert.Equal(expected, ChangeClassification.Classify(Small with { TermsChanged = true, Terms = terms }));

    [Fact]
    public void WhatIsNotKnownIsNeverMinor()
    {
        Assert.Null(ChangeClassification.Classify(Small with { CumulativeCostShare = null }));
        Assert.Null(ChangeClassification.Classify(Small with { MarginFloor = null }));
        Assert.Equal(ChangeClass.Major, ChangeClassification.Classify(Small with { MarginFloor = null, CumulativeValueShare = 0.2m }));
        Assert.Null(ChangeClassification.RequiredLevel(Small with { CumulativeValueShare = 0.2m, SignLevel = null }));
        Assert.Null(ChangeClassification.Classify(default));
    }

    [Fact]
    public void TotalsNeedAContractValueAndAReserve()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangeClassification.WithTotals(Small, 0m, Reserve, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangeClassification.WithTotals(Small, ContractValue, 0m, []));
    }

    [Fact]
    public void APlusAndAMinusDoNotCancelAndASavingDoesNotRefillTheReserve()
    {
        var facts = ChangeClassification.WithTotals(Small, ContractValue, Reserve, [new(15_000m, 10_000m), new(-15_000m, -10_000m)]);
        Assert.Equal((0.03m, 0.02m, 0.2m), (facts.CumulativeValueShare, facts.CumulativeCostShare, facts.CumulativeReserveUse));
        Assert.Equal(ChangeClass.Medium, ChangeClassification.Classify(facts));
    }

    [Fact]
    public void SplittingAChangeNeverAsksForALowerClass() => Law.Holds(
        from earliest in Gen.Choose(0, 2)
        from earlier in Gen.ArrayOf(Changes, earliest)
        from count in Gen.Choose(1, 5)
        from parts in Gen.ArrayOf(Changes, count)
        from keep in Gen.Frequency((7, Gen.Constant(true)), (1, Gen.Constant(false)))
        from terms in Gen.Elements(TermsDeviation.Standard, TermsDeviation.RedLine)
        from changesTerms in Gen.Frequency((1, Gen.Constant(true)), (7, Gen.Constant(false)))
        from carrier in Gen.Choose(0, 1000)
        let facts = Small with { TermsChanged = changesTerms, Terms = terms, MarginAfter = keep ? 0.12m : 0.1199m }
        select (earlier, parts, facts, carrier: carrier % count),
        one =>
        {
            var whole = new ChangeAmount(one.parts.Sum(part => part.Value), one.parts.Sum(part => part.Cost));
            var asked = Class(one.facts, [.. one.earlier, whole]);
            var split = one.parts.Select((_, index) => Class(
                one.facts with
                {
                    TermsChanged = one.facts.TermsChanged == true && index == one.carrier,
                    MarginAfter = index == one.parts.Length - 1 ? one.facts.MarginAfter : 0.12m,
                },
                [.. one.earlier, .. one.parts.Take(index + 1)])).Max();
            Assert.True(split >= asked, $"whole {asked}, parts {split}");
            return $"{asked} as {split}";
        },
        output.WriteLine);

    [Fact]
    public void AgreesWithAPlainReadingOfTheRule() => Law.Holds(
        from changes in Gen.ArrayOf(Changes, 2)
        from margin in Gen.Elements(0.1199m, 0.12m, 0.1201m, 0.2m, 0.3m)
        from terms in Gen.Elements(Enum.GetValues<TermsDeviation>())
        from changed in Gen.Elements(true, false)
        select (changes, facts: Small with { MarginAfter = margin, Terms = terms, TermsChanged = changed }),
        one =>
        {
            var plain = Plain(one.changes, one.facts);
            Assert.Equal(plain, Class(one.facts, one.changes));
            return plain.ToString();
        },
        output.WriteLine);

    [Fact]
    public void AGraverChangeNeverGoesToALowerLevel() => Law.Holds(
        from before in Gen.ArrayOf(Changes, 2)
        from more in Changes
        from level in Gen.Elements(Enum.GetValues<OrgLevel>())
        select (before, more, level),
        one =>
        {
            var facts = Small with { SignLevel = one.level };
            var first = ChangeClassification.RequiredLevel(ChangeClassification.WithTotals(facts, ContractValue, Reserve, one.before));
            var second = ChangeClassification.RequiredLevel(ChangeClassification.WithTotals(facts, ContractValue, Reserve, [.. one.before, one.more]));
            Assert.True(second >= first, $"{first} then {second}");
            return $"{first} then {second}";
        },
        output.WriteLine);

    private static ChangeClass Class(in ContractChangeFacts facts, IReadOnlyList<ChangeAmount> changes) =>
        Assert.NotNull(ChangeClassification.Classify(ChangeClassification.WithTotals(facts, ContractValue, Reserve, changes)));

    private static ChangeClass Plain(ChangeAmount[] changes, ContractChangeFacts facts)
    {
        var value = changes.Sum(change => Math.Abs(change.Value));
        var cost = changes.Sum(change => Math.Abs(change.Cost));
        var reserve = changes.Where(change => change.Cost > 0).Sum(change => change.Cost);
        if (value > 100_000m || cost > 100_000m || facts.MarginAfter < 0.12m || (facts.TermsChanged == true && facts.Terms == TermsDeviation.RedLine))
            return ChangeClass.Major;
        return value > 20_000m || cost > 20_000m || reserve > 25_000m || facts.TermsChanged == true ? ChangeClass.Medium : ChangeClass.Minor;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
