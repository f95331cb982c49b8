namespace Ltc;

/// <content>The facts together.</content>
public static partial class DecisionFact
{
    // Static fields of one partial class are set file by file in no order that the language promises: so the set is made on its first use, not beside them.

    /// <summary>Every fact of a decision.</summary>
    public static FactSet<DecisionFacts> All => Together.Set;

    private static class Together
    {
        internal static readonly FactSet<DecisionFacts> Set = new(
            "decision",
            WinChance, WinChanceOrigin, DaysToDeadline, DeadlineSet, RiskReserve, ConfigurationConfirmedAt, ClausesApprovedAt, ProductsSellable,
            DatesAndInterestStated, ContractLawful, RedLines, TextHash, EstimatePresent, EstimateReviewed, EstimatedMargin, BidFloorMargin, LowerMarginDecided,
            EstimatedProfit, BudgetedProfit, LowerBudgetApproved, ReestimatePresent, AccountingCurrent, CostDeviation, DeviationEscalated,
            FinalAccountPresent, Papers, InitiationLevel, AskedMargin, TailPaymentOpen, KnownDeviation, Stronghold, ForEffortOrProfitAlone, GradeSetLevel,
            ReasonCode, ResumeCondition, DecidedOn, HoldUntil, Level, RequiredLevel, GradeLevel, Recommended, SeparationKept, OpinionsIn, InTime, VetoStands,
            VotesCarried, Empowered, TermsCleared, PriceCleared, CreditCleared, EnvelopeInside, CoSigned, RequestWithdrawn, GradeLowered, LoweringDecided);
    }
}
