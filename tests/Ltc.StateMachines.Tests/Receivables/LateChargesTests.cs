using System;
using System.Linq;
using System.Numerics;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Receivables;

public sealed class LateChargesTests(ITestOutputHelper output)
{
    private static readonly CalendarDate Due = new(2026, 5, 1);

    private static readonly ReceivableFacts Late = new() { Amount = 100m, Outstanding = 100m, DisputedAmount = 0m, Due = Due, At = On(15) };

    [Fact]
    public void FifteenDaysAtTenPercentAndAFee()
    {
        var position = Charges(0.10m, 10m).Evaluate(Late);
        Assert.Equal((Answer.Allowed, ReceivableState.Overdue, 15, DunningLevel.D1), (position.Answer, position.State, position.DaysOverdue, position.Step));
        Assert.Equal((0.41m, 10m, 110.41m), (position.Interest, position.Fee, position.Total));
        Assert.Equal("Overdue 110.41", position.ToString());
    }

    /// <summary>The first that holds of paid, disputed, overdue, partly paid, due: on each side of each border.</summary>
    [Theory]
    [InlineData(0, 100, 0, 400, ReceivableState.Paid, 0, null)]
    [InlineData(0.01, 100, 0.01, 400, ReceivableState.Disputed, 400, null)]
    [InlineData(50, 100, 49.99, 400, ReceivableState.Overdue, 400, DunningLevel.D6)]
    [InlineData(50, 100, 50, 400, ReceivableState.Disputed, 400, null)]
    [InlineData(50, 100, 0, 1, ReceivableState.Overdue, 1, DunningLevel.D1)]
    [InlineData(50, 100, 0, 0, ReceivableState.PartlyPaid, 0, null)]
    [InlineData(100, 100, 0, 0, ReceivableState.Due, 0, null)]
    [InlineData(100, 100, 100, -30, ReceivableState.Disputed, 0, null)]
    public void TheFirstStateThatHoldsCounts(
        double outstanding, double amount, double disputed, int days, ReceivableState state, int overdue, DunningLevel? step)
    {
        var facts = Late with { Outstanding = (decimal)outstanding, Amount = (decimal)amount, DisputedAmount = (decimal)disputed, At = On(days) };
        var position = LateCharges.None.Evaluate(facts);
        Assert.Equal((state, overdue, step), (position.State, position.DaysOverdue, position.Step));
        Assert.Equal((decimal)outstanding, position.Total);
    }

    [Fact]
    public void WhatIsNotKnownLeavesOpenOnlyWhatDependsOnIt()
    {
        var charges = Charges(0.10m, 10m);
        Assert.Equal(["outstanding", "due", "at", "disputed-amount", "amount"], charges.Evaluate(default).Missing);
        Assert.Equal(Answer.Allowed, charges.Evaluate(new ReceivableFacts { Outstanding = 0m }).Answer);
        var undisputed = charges.Evaluate(Late with { DisputedAmount = null, Amount = null });
        Assert.Equal(["disputed-amount"], undisputed.Missing);
        Assert.Equal((null, null, 110.41m), (undisputed.State, undisputed.Step, undisputed.Total));
        var undated = charges.Evaluate(Late with { DisputedAmount = 100m, Due = null, Amount = null });
        Assert.Equal(["due"], undated.Missing);
        Assert.Equal((ReceivableState.Disputed, (decimal?)null, Answer.Unknown), (undated.State, undated.Total, undated.Answer));
        Assert.Equal(["amount"], charges.Evaluate(Late with { At = On(0), Amount = null }).Missing);
    }

    [Fact]
    public void AnAmountThatCannotBeIsRefused()
    {
        Assert.Equal(Answer.Refused, default(ReceivablePosition).Answer);
        Assert.Equal(Answer.Refused, LateCharges.None.Evaluate(Late with { Outstanding = -0.01m }).Answer);
        Assert.Equal(Answer.Refused, LateCharges.None.Evaluate(Late with { Amount = LateCharges.Most + 1m }).Answer);
        Assert.Equal(Answer.Refused, LateCharges.None.Evaluate(Late with { DisputedAmount = -1m }).Answer);
        Assert.True(LateCharges.TryCreate(10m, LateCharges.Most, out var most, out _, 360, 4));
        var facts = Late with { Outstanding = LateCharges.Most, Due = new CalendarDate(1, 1, 1), At = new DateTimeOffset(9999, 12, 31, 0, 0, 0, TimeSpan.Zero) };
        Assert.NotNull(most!.Evaluate(facts).Total);
    }

    [Fact]
    public void EverythingThatIsWrongWithChargesIsNamedAtOnce()
    {
        Assert.False(LateCharges.TryCreate(-0.01m, -1m, out _, out var findings, 359, 5));
        Assert.Equal(["late-rate", "late-fee", "late-year", "late-coin"], findings.Select(finding => finding.Code));
        Assert.False(LateCharges.TryCreate(10.01m, 0m, out _, out findings, 367, -1));
        Assert.Equal(["/annualRate", "/daysInYear", "/decimals"], findings.Select(finding => finding.Pointer));
    }

    /// <summary>Interest in exact fractions agrees to the coin, on numbers that meet halves of a coin.</summary>
    [Fact]
    public void ExactFractionsAgreeOnInterest() => PropertyRun.ForAll(nameof(ExactFractionsAgreeOnInterest), output.WriteLine, draw =>
    {
        var (cents, perMille, days) = (1 + draw.Below(2_000_000), draw.Below(400), draw.Below(800) - 100);
        var facts = Late with { Outstanding = cents / 100m, Amount = 100_000m, At = On(days) };
        var position = Charges(perMille / 1000m, 5m).Evaluate(facts);
        var late = Math.Max(0, days);
        // Half up: floor(2·n/d + 1) / 2 in whole cents, where n/d = cents · rate · days / 365.
        var interest = ((2 * new BigInteger(cents) * perMille * late) + 365_000) / (2 * 365_000);
        Assert.Equal((decimal)interest / 100m, position.Interest);
        Assert.Equal(late > 0 ? 5m : 0m, position.Fee);
        Assert.Equal(facts.Outstanding + position.Interest + position.Fee, position.Total);
        draw.Saw((2 * new BigInteger(cents) * perMille * late % 730_000) == 365_000 ? "half a coin" : position.Interest > 0m ? "interest" : "none");
    }, "interest", "none");

    /// <summary>A day more, a greater rate or a smaller payment never costs less.</summary>
    [Fact]
    public void LaterIsNeverCheaper() => PropertyRun.ForAll(nameof(LaterIsNeverCheaper), output.WriteLine, draw =>
    {
        var facts = Late with { Outstanding = draw.Below(20_000) / 100m, At = On(draw.Below(20) - 5), DisputedAmount = draw.Chance(30) ? 200m : 0m };
        var (rate, fee) = (draw.Below(300) / 1000m, draw.Below(3));
        var before = Charges(rate, fee).Evaluate(facts);
        var after = draw.Below(3) switch
        {
            0 => Charges(rate, fee).Evaluate(facts with { At = facts.At!.Value.AddDays(1) }),
            1 => Charges(rate + 0.001m, fee).Evaluate(facts),
            _ => Charges(rate, fee).Evaluate(facts with { Outstanding = facts.Outstanding + 0.01m }),
        };
        Assert.True(after.Total >= before.Total);
        draw.Saw(before.State!.Value);
    }, "Overdue", "Disputed", "PartlyPaid");

    [Fact]
    public void EvaluatingAllocatesNothing()
    {
        var charges = Charges(0.10m, 10m);
        Assert.Equal(0, Allocations.Of(() => _ = charges.Evaluate(Late)));
    }

    private static LateCharges Charges(decimal rate, decimal fee) => LateCharges.TryCreate(rate, fee, out var charges, out _) ? charges! : throw new InvalidOperationException();

    private static DateTimeOffset On(int days) => new(Due.AddDays(days).Year, Due.AddDays(days).Month, Due.AddDays(days).Day, 9, 0, 0, TimeSpan.FromHours(8));
}
