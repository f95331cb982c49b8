using System.Collections.Generic;

namespace Ltc;

/// <summary>The scores of lead to cash in their compiled form.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LtcScores
{
    internal LtcScores()
    {
        InitiationScore = InitiationScore.Define();
        Ppvvc = PpvvcScore.Define();
        EffectivePipeline = EffectivePipeline.Define();
        ProjectGrade = ProjectGrading.Define();
        Regrade = Regrading.Define();
        PaymentQuality = PaymentQualityScore.Define();
        Signing = SigningReview.Define();
        ContractQuality = ContractQualityScore.Define();
        Lateness = LatenessScore.Define();
        Cards = [InitiationScore.Card.Definition, ProjectGrade.Card.Definition, ContractQuality.Card.Definition, Lateness.Card.Definition];
    }

    /// <summary>Whether an opportunity is worth pursuing (立项评分).</summary>
    /// <value>Never null.</value>
    public InitiationScore InitiationScore { get; }

    /// <summary>How certain an opportunity is (PPVVC).</summary>
    /// <value>Never null.</value>
    public PpvvcScore Ppvvc { get; }

    /// <summary>How much of the pipeline can be counted on (有效管道支撑).</summary>
    /// <value>Never null.</value>
    public EffectivePipeline EffectivePipeline { get; }

    /// <summary>Which level watches a project (项目定级).</summary>
    /// <value>Never null.</value>
    public ProjectGrading ProjectGrade { get; }

    /// <summary>When a project has to be graded again (重新定级).</summary>
    /// <value>Never null.</value>
    public Regrading Regrade { get; }

    /// <summary>How good payment terms are (付款质量).</summary>
    /// <value>Never null.</value>
    public PaymentQualityScore PaymentQuality { get; }

    /// <summary>Whether a contract may be signed: criteria, red lines and checklist.</summary>
    /// <value>Never null.</value>
    public SigningReview Signing { get; }

    /// <summary>How good a contract is, at signing and at closing (合同质量).</summary>
    /// <value>Never null.</value>
    public ContractQualityScore ContractQuality { get; }

    /// <summary>How likely a new receivable is paid late (逾期风险).</summary>
    /// <value>Never null.</value>
    public LatenessScore Lateness { get; }

    /// <summary>Every score that is a scorecard, as data.</summary>
    /// <value>In the order from lead to cash; ids are unique.</value>
    public IReadOnlyList<ScorecardDefinition> Cards { get; }
}
