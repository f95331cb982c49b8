using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Decisions;

/// <summary>Facts with which everything may be decided at every point, and one way to break each requirement and no other.</summary>
internal static class ReadyFacts
{
    internal static DecisionFacts All { get; } = new()
    {
        WinChance = 0.60m,
        WinChanceOrigin = "naive Bayes of 2026-03",
        DeadlineSet = true,
        DaysToDeadline = 9,
        RiskReserve = 0.06m,
        ConfigurationConfirmedAt = At(1),
        ClausesApprovedAt = At(2),
        ProductsSellable = true,
        DatesAndInterestStated = true,
        ContractLawful = true,
        TextHash = "sha256:3f1c",
        EstimatePresent = true,
        EstimateReviewed = true,
        EstimatedMargin = 0.18m,
        BidFloorMargin = 0.15m,
        LowerMarginDecided = false,
        EstimatedProfit = 900_000,
        BudgetedProfit = 950_000,
        LowerBudgetApproved = false,
        ReestimatePresent = true,
        AccountingCurrent = true,
        CostDeviation = 0.05m,
        DeviationEscalated = false,
        FinalAccountPresent = true,
        Papers = [.. DecisionPoints.Define().All.SelectMany(point => point.Papers).Select(paper => paper.Id).Distinct()],
        InitiationLevel = OrgLevel.RepOffice,
        TailPaymentOpen = false,
        KnownDeviation = false,
        Stronghold = false,
        ForEffortOrProfitAlone = false,
        GradeSetLevel = OrgLevel.Region,
        ReasonCode = "no-budget",
        ResumeCondition = "budget of 2027 is approved",
        DecidedOn = new CalendarDate(2026, 4, 15),
        HoldUntil = new CalendarDate(2026, 7, 14),
        Level = OrgLevel.Region,
        RequiredLevel = OrgLevel.Region,
        GradeLevel = OrgLevel.Region,
        Recommended = true,
        SeparationKept = true,
        OpinionsIn = true,
        VetoStands = false,
        VotesCarried = true,
        Empowered = true,
        EnvelopeInside = true,
        CoSigned = true,
        GradeLowered = false,
        LoweringDecided = false,
    };

    /// <summary>For each requirement facts that break it, and it alone.</summary>
    internal static IReadOnlyDictionary<string, Func<DecisionFacts, DecisionFacts>> Breaks { get; } = new Dictionary<string, Func<DecisionFacts, DecisionFacts>>
    {
        ["recommended"] = facts => facts with { Recommended = false },
        ["separation-kept"] = facts => facts with { SeparationKept = false },
        ["decider-empowered"] = facts => facts with { Empowered = false },
        ["assistant-co-signed"] = facts => facts with { CoSigned = false },
        ["level-reached"] = facts => facts with { RequiredLevel = OrgLevel.Company },
        ["envelope-no-wider-than-asked"] = facts => facts with { EnvelopeInside = false },
        ["grade-not-lowered-silently"] = facts => facts with { GradeLowered = true },
        ["reviewers-heard"] = facts => facts with { OpinionsIn = false },
        ["no-veto-stands"] = facts => facts with { VetoStands = true, KnownDeviation = true },
        ["votes-carried"] = facts => facts with { VotesCarried = false },
        ["required-papers-there"] = facts => facts with { Papers = ["decision-chain-map"] },
        ["estimate-made"] = facts => facts with { EstimatePresent = false },
        ["estimate-reviewed-by-finance"] = facts => facts with { EstimateReviewed = false },
        ["margin-at-bid-floor"] = facts => facts with { EstimatedMargin = 0.1499m },
        ["budget-inherits-estimate"] = facts => facts with { BudgetedProfit = 899_999.99m },
        ["accounting-up-to-date"] = facts => facts with { AccountingCurrent = false },
        ["final-account-made"] = facts => facts with { FinalAccountPresent = false },
        ["reestimate-made"] = facts => facts with { ReestimatePresent = false },
        ["deviation-taken-up"] = facts => facts with { CostDeviation = 0.2001m },
        ["level-not-below-initiation"] = facts => facts with { InitiationLevel = OrgLevel.Company },
        ["days-before-deadline"] = facts => facts with { DaysToDeadline = 4 },
        ["win-chance-at-floor"] = facts => facts with { WinChance = 0.2999m },
        ["win-chance-origin-named"] = facts => facts with { WinChanceOrigin = null },
        ["risk-reserve-kept"] = facts => facts with { RiskReserve = 0.0499m },
        ["configuration-before-clauses"] = facts => facts with { ConfigurationConfirmedAt = At(3) },
        ["only-sellable-products"] = facts => facts with { ProductsSellable = false },
        ["contract-dates-stated"] = facts => facts with { DatesAndInterestStated = false },
        ["contract-within-law"] = facts => facts with { ContractLawful = false },
        ["text-fixed"] = facts => facts with { TextHash = null },
        ["no-tail-payment-open"] = facts => facts with { TailPaymentOpen = true },
        ["reason-code-given"] = facts => facts with { ReasonCode = null },
        ["refused-at-grade-level"] = facts => facts with { GradeLevel = OrgLevel.Company },
        ["company-will-respected"] = facts => facts with { Stronghold = true, GradeSetLevel = OrgLevel.Company },
        ["condition-to-resume-named"] = facts => facts with { ResumeCondition = null },
        ["hold-is-limited"] = facts => facts with { HoldUntil = new CalendarDate(2026, 7, 15) },
    };

    private static DateTimeOffset At(int day) => new(2026, 4, day, 9, 0, 0, TimeSpan.FromHours(8));
}
