using System;

namespace Ltc;

/// <summary>The scores of one set of rules.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class RuleScores
{
    /// <summary>Takes the scores that were read; without them, those of the library.</summary>
    internal RuleScores(Fields<RuleScores>? fields = null)
    {
        InitiationScore = Take(fields, ScoresShape.Initiation, InitiationScore.Define);
        Ppvvc = Take(fields, ScoresShape.Ppvvc, PpvvcScore.Define);
        EffectivePipeline = Take(fields, ScoresShape.EffectivePipeline, EffectivePipeline.Define);
        ProjectGrade = Take(fields, ScoresShape.ProjectGrade, ProjectGrading.Define);
        Regrade = Take(fields, ScoresShape.Regrade, Regrading.Define);
        PaymentQuality = Take(fields, ScoresShape.PaymentQuality, PaymentQualityScore.Define);
        Signing = Take(fields, ScoresShape.Signing, SigningReview.Define);
        ContractQuality = Take(fields, ScoresShape.ContractQuality, ContractQualityScore.Define);
        Lateness = Take(fields, ScoresShape.Lateness, LatenessScore.Define);
        WinProbability = Take(fields, ScoresShape.WinProbability, () => WinProbabilityDefinition.Default);
        MarketAttractiveness = Take(fields, ScoresShape.Market, MarketAttractiveness.Define);
        CustomerTier = Take(fields, ScoresShape.CustomerTier, CustomerTierScore.Define);
        CustomerValueTiers = Take(fields, ScoresShape.ValueTiers, CustomerValueTiers.Define);
        CustomerTierReview = Take(fields, ScoresShape.TierReview, CustomerTierReview.Define);
        CustomerReturns = Take(fields, ScoresShape.Returns, CustomerReturns.Define);
        KeyRelationship = Take(fields, ScoresShape.KeyRelationship, KeyRelationship.Define);
        GeneralRelationship = Take(fields, ScoresShape.GeneralRelationship, Ltc.GeneralRelationship.Define);
        Coach = Take(fields, ScoresShape.Coach, CoachCriteria.Define);
        ChainCoverage = Take(fields, ScoresShape.ChainCoverage, ChainCoverage.Define);
        DepartmentCoverage = Take(fields, ScoresShape.DepartmentCoverage, DepartmentCoverage.Define);
        SalesElements = Take(fields, ScoresShape.SalesElements, SalesElements.Define);
        Satisfaction = Take(fields, ScoresShape.Satisfaction, SatisfactionReview.Define);
    }

    internal InitiationScore InitiationScore { get; }

    internal PpvvcScore Ppvvc { get; }

    internal EffectivePipeline EffectivePipeline { get; }

    internal ProjectGrading ProjectGrade { get; }

    internal Regrading Regrade { get; }

    internal PaymentQualityScore PaymentQuality { get; }

    internal SigningReview Signing { get; }

    internal ContractQualityScore ContractQuality { get; }

    internal LatenessScore Lateness { get; }

    internal WinProbabilityDefinition WinProbability { get; }

    internal MarketAttractiveness MarketAttractiveness { get; }

    internal CustomerTierScore CustomerTier { get; }

    internal CustomerValueTiers CustomerValueTiers { get; }

    internal CustomerTierReview CustomerTierReview { get; }

    internal CustomerReturns CustomerReturns { get; }

    internal KeyRelationship KeyRelationship { get; }

    internal Scorecard<GeneralRelationshipFacts> GeneralRelationship { get; }

    internal Checklist<CoachFacts> Coach { get; }

    internal ChainCoverage ChainCoverage { get; }

    internal DepartmentCoverage DepartmentCoverage { get; }

    internal SalesElements SalesElements { get; }

    internal SatisfactionReview Satisfaction { get; }

    private static TScore Take<TScore>(Fields<RuleScores>? fields, Property<RuleScores, TScore> property, Func<TScore> define) =>
        fields is { } read ? read.Of(property) : define();
}
