using System.Collections.Generic;

namespace Ltc;

/// <summary>What a contract charges for paying late: interest by the day and a flat fee.</summary>
/// <remarks>
/// Immutable, safe to share between threads. domain.md names late-payment interest (§9.2) and no rate, so nothing is charged unless a contract says so.
/// Interest is simple: on what is outstanding on the day of the question, from the day after the due date; what was paid late before is the host's to bill.
/// </remarks>
public sealed class LateCharges
{
    /// <summary>The largest amount that is reckoned with.</summary>
    /// <value>10^15 whole units of the currency: with any rate and any number of days the interest on it can be reckoned.</value>
    public const decimal Most = 1_000_000_000_000_000m;

    /// <summary>The largest interest of a year.</summary>
    /// <value>10, a thousand percent.</value>
    public const decimal MostAnnualRate = 10m;

    private const int MostDecimals = 4;
    private const decimal Half = 0.5m;

    private readonly decimal _coins;

    private LateCharges(decimal annualRate, decimal fee, int daysInYear, int decimals, DunningLadder ladder)
    {
        Ladder = ladder;
        AnnualRate = annualRate;
        Fee = fee;
        DaysInYear = daysInYear;
        Decimals = decimals;
        _coins = 1m;
        for (var i = 0; i < decimals; i++)
            _coins *= 10m;
    }

    /// <summary>Charges nothing.</summary>
    /// <value>The same instance on every call.</value>
    public static LateCharges None { get; } = new(0m, 0m, 365, 2, DunningLadder.Define());

    /// <summary>The interest of a year.</summary>
    /// <value>A fraction of what is outstanding, from 0 to 10.</value>
    public decimal AnnualRate { get; }

    /// <summary>What is charged once something is late.</summary>
    /// <value>0 or more, in the currency of the receivable.</value>
    public decimal Fee { get; }

    /// <summary>The days by which a year's interest is divided.</summary>
    /// <value>360 to 366; 365 is a default (ours).</value>
    public int DaysInYear { get; }

    /// <summary>The decimals of the smallest coin.</summary>
    /// <value>0 to 4; 2 is a default (ours).</value>
    public int Decimals { get; }

    /// <summary>The dunning steps that an overdue receivable stands on.</summary>
    /// <value>Never null.</value>
    public DunningLadder Ladder { get; }

    /// <summary>What a position can depend on, in the order of asking.</summary>
    internal static Fact<ReceivableFacts>[] Needed { get; } =
        [ReceivableFact.Outstanding, ReceivableFact.Due, ReceivableFact.At, ReceivableFact.DisputedAmount, ReceivableFact.Amount];

    /// <summary>Makes charges, or says everything that is wrong with them.</summary>
    /// <param name="annualRate">The interest of a year as a fraction, 0 to 10.</param>
    /// <param name="fee">What is charged once something is late, 0 or more.</param>
    /// <param name="charges">The charges, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when they were made.</param>
    /// <param name="daysInYear">The days by which a year's interest is divided, 360 to 366.</param>
    /// <param name="decimals">The decimals of the smallest coin, 0 to 4.</param>
    /// <param name="ladder">The dunning steps; null for those of <see cref="DunningLadder.Define"/>. A host with a rule book gives <c>LtcRules.Dunning</c>.</param>
    /// <returns>Whether they were made.</returns>
    public static bool TryCreate(
        decimal annualRate, decimal fee, out LateCharges? charges, out IReadOnlyList<Finding> findings, int daysInYear = 365, int decimals = 2, DunningLadder? ladder = null)
    {
        var found = new List<Finding>();
        Require(found, annualRate is >= 0m and <= MostAnnualRate, "late-rate", "/annualRate", new(
            $"the interest of a year is {Numbers.ToText(annualRate)}; expected a fraction from 0 to 10",
            $"年利率为 {Numbers.ToText(annualRate)}，应为 0 到 10 之间的小数",
            $"年利率為 {Numbers.ToText(annualRate)}，應為 0 到 10 之間的小數"));
        Require(found, fee is >= 0m and <= Most, "late-fee", "/fee", new(
            $"the fee is {Numbers.ToText(fee)}; expected 0 or more", $"滞纳费为 {Numbers.ToText(fee)}，应不小于 0", $"滯納費為 {Numbers.ToText(fee)}，應不小於 0"));
        Require(found, daysInYear is >= 360 and <= 366, "late-year", "/daysInYear", new(
            $"a year of {Numbers.ToText(daysInYear)} days; expected 360 to 366",
            $"一年按 {Numbers.ToText(daysInYear)} 天计，应为 360 到 366",
            $"一年按 {Numbers.ToText(daysInYear)} 天計，應為 360 到 366"));
        Require(found, decimals is >= 0 and <= MostDecimals, "late-coin", "/decimals", new(
            $"a coin with {Numbers.ToText(decimals)} decimals; expected 0 to 4",
            $"最小货币单位有 {Numbers.ToText(decimals)} 位小数，应为 0 到 4",
            $"最小貨幣單位有 {Numbers.ToText(decimals)} 位小數，應為 0 到 4"));
        findings = found;
        charges = found.Count == 0 ? new LateCharges(annualRate, fee, daysInYear, decimals, ladder ?? DunningLadder.Define()) : null;
        return charges is not null;
    }

    /// <summary>Says where a receivable stands on the day of its facts, and what it comes to. Never throws and allocates nothing.</summary>
    /// <remarks>
    /// Reads <c>outstanding</c>, <c>due</c>, <c>at</c>, <c>disputed-amount</c> and <c>amount</c>. A receivable is disputed when all that is outstanding
    /// is; of one that is disputed in part the rest goes on (domain.md §9.7). Interest and fee follow the days, disputed or not.
    /// </remarks>
    /// <param name="facts">What is known about the receivable.</param>
    /// <returns>The position.</returns>
    public ReceivablePosition Evaluate(in ReceivableFacts facts)
    {
        if (!IsPossible(facts.Outstanding) || !IsPossible(facts.Amount) || !IsPossible(facts.DisputedAmount))
            return default;
        if (facts.Outstanding is not { } outstanding)
            return new ReceivablePosition(Unknown(facts));
        if (outstanding == 0m)
            return new ReceivablePosition(0m, ReceivableState.Paid, 0, null, 0m, 0m, 0);
        int? days = facts.Due is { } due && facts.At is { } at ? DunningLadder.DaysOverdue(due, CalendarDate.Of(at)) : null;
        var state = StateOf(facts, outstanding, days);
        // What no state depends on any more is not asked for: the dispute settles a disputed one, the days an overdue one.
        var missing = Unknown(facts) & (state is null ? ~0 : days is null ? DateBits : 0);
        if (days > 0)
            missing &= ~AmountBit;
        var step = state == ReceivableState.Overdue ? Ladder.StepAt(facts.Due!.Value, CalendarDate.Of(facts.At!.Value))?.Level : null;
        return new ReceivablePosition(outstanding, state, days, step, InterestOn(outstanding, days), days is null ? null : days > 0 ? Fee : 0m, missing);
    }

    private const int DateBits = 0b00110;
    private const int AmountBit = 0b10000;

    private static ReceivableState? StateOf(in ReceivableFacts facts, decimal outstanding, int? days)
    {
        if (facts.DisputedAmount is not { } disputed)
            return null;
        if (disputed >= outstanding)
            return ReceivableState.Disputed;
        if (days > 0)
            return ReceivableState.Overdue;
        return days is null || facts.Amount is not { } amount ? null : outstanding < amount ? ReceivableState.PartlyPaid : ReceivableState.Due;
    }

    private decimal? InterestOn(decimal outstanding, int? days) =>
        days is { } late ? decimal.Floor((outstanding * AnnualRate * late * _coins / DaysInYear) + Half) / _coins : null;

    private static int Unknown(in ReceivableFacts facts)
    {
        var unknown = 0;
        for (var i = 0; i < Needed.Length; i++)
            unknown |= Needed[i].IsKnown(facts) ? 0 : 1 << i;
        return unknown;
    }

    private static bool IsPossible(decimal? amount) => amount is null or (>= 0m and <= Most);

    private static void Require(List<Finding> findings, bool holds, string code, string pointer, in Text text)
    {
        if (!holds)
            findings.Add(new Finding(code, text, pointer));
    }
}
