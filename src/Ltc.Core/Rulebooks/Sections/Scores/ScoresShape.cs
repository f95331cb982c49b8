namespace Ltc;

/// <summary>The section of the scores, each under the name by which hosts ask for it.</summary>
internal static class ScoresShape
{
    internal static readonly Property<RuleScores, InitiationScore> Initiation = new("initiation", scores => scores.InitiationScore, InitiationShape.Shape);
    internal static readonly Property<RuleScores, PpvvcScore> Ppvvc = new("ppvvc", scores => scores.Ppvvc, PpvvcShape.Shape);
    internal static readonly Property<RuleScores, EffectivePipeline> EffectivePipeline = new("effectivePipeline", scores => scores.EffectivePipeline, EffectivePipelineShape.Shape);
    internal static readonly Property<RuleScores, WinProbabilityDefinition> WinProbability = new("winProbability", scores => scores.WinProbability, WinProbabilityShape.Shape);
    internal static readonly Property<RuleScores, ProjectGrading> ProjectGrade = new("projectGrade", scores => scores.ProjectGrade, ProjectGradingShape.Shape, ProcessLayer.L3);
    internal static readonly Property<RuleScores, Regrading> Regrade = new("regrade", scores => scores.Regrade, RegradingShape.Shape);
    internal static readonly Property<RuleScores, PaymentQualityScore> PaymentQuality = new("paymentQuality", scores => scores.PaymentQuality, PaymentQualityShape.Shape);
    internal static readonly Property<RuleScores, SigningReview> Signing = new("signing", scores => scores.Signing, SigningShape.Shape);
    internal static readonly Property<RuleScores, ContractQualityScore> ContractQuality = new("contractQuality", scores => scores.ContractQuality, ContractQualityShape.Shape);
    internal static readonly Property<RuleScores, LatenessScore> Lateness = new("lateness", scores => scores.Lateness, LatenessShape.Shape);

    internal static readonly Property<RuleScores, MarketAttractiveness> Market =
        new("marketAttractiveness", scores => scores.MarketAttractiveness, MarketAttractivenessShape.Shape);

    internal static readonly Property<RuleScores, CustomerTierScore> CustomerTier = new("customerTier", scores => scores.CustomerTier, CustomerTierShape.Shape);
    internal static readonly Property<RuleScores, CustomerValueTiers> ValueTiers = new("customerValueTiers", scores => scores.CustomerValueTiers, CustomerValueTiersShape.Shape);
    internal static readonly Property<RuleScores, CustomerTierReview> TierReview = new("customerTierReview", scores => scores.CustomerTierReview, CustomerTierReviewShape.Shape);
    internal static readonly Property<RuleScores, CustomerReturns> Returns = new("customerReturns", scores => scores.CustomerReturns, CustomerReturnsShape.Shape);
    internal static readonly Property<RuleScores, KeyRelationship> KeyRelationship = new("keyRelationship", scores => scores.KeyRelationship, KeyRelationshipShape.Shape);

    internal static readonly Property<RuleScores, Scorecard<GeneralRelationshipFacts>> GeneralRelationship =
        new("generalRelationship", scores => scores.GeneralRelationship, CardShape.Of("general-relationship", GeneralRelationshipFact.All));

    internal static readonly Property<RuleScores, Checklist<CoachFacts>> Coach = new("coach", scores => scores.Coach, ChecklistShape.Of("coach", CoachFact.All));
    internal static readonly Property<RuleScores, ChainCoverage> ChainCoverage = new("chainCoverage", scores => scores.ChainCoverage, ChainCoverageShape.Shape);
    internal static readonly Property<RuleScores, DepartmentCoverage> DepartmentCoverage = new("departmentCoverage", scores => scores.DepartmentCoverage, DepartmentCoverageShape.Shape);
    internal static readonly Property<RuleScores, SalesElements> SalesElements = new("salesElements", scores => scores.SalesElements, SalesElementsShape.Shape);
    internal static readonly Property<RuleScores, SatisfactionReview> Satisfaction = new("satisfaction", scores => scores.Satisfaction, SatisfactionShape.Shape);

    internal static readonly Shape<RuleScores> Shape = new ObjectShape<RuleScores>(
        (fields, out scores) =>
        {
            scores = new RuleScores(fields);
            return [];
        },
        Initiation,
        Ppvvc,
        EffectivePipeline,
        WinProbability,
        ProjectGrade,
        Regrade,
        PaymentQuality,
        Signing,
        ContractQuality,
        Lateness,
        Market,
        CustomerTier,
        ValueTiers,
        TierReview,
        Returns,
        KeyRelationship,
        GeneralRelationship,
        Coach,
        ChainCoverage,
        DepartmentCoverage,
        SalesElements,
        Satisfaction);
}
