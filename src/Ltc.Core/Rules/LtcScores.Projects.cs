using System.Collections.Generic;

namespace Ltc;

public sealed partial class LtcScores
{
    /// <summary>Whether an opportunity is worth pursuing (立项评分).</summary>
    /// <value>Never null.</value>
    public InitiationScore InitiationScore { get; } = InitiationScore.Define();

    /// <summary>How certain an opportunity is (PPVVC).</summary>
    /// <value>Never null.</value>
    public PpvvcScore Ppvvc { get; } = PpvvcScore.Define();

    /// <summary>How much of the pipeline can be counted on (有效管道支撑).</summary>
    /// <value>Never null.</value>
    public EffectivePipeline EffectivePipeline { get; } = EffectivePipeline.Define();

    /// <summary>Which level watches a project (项目定级).</summary>
    /// <value>Never null.</value>
    public ProjectGrading ProjectGrade { get; } = ProjectGrading.Define();

    /// <summary>When a project has to be graded again (重新定级).</summary>
    /// <value>Never null.</value>
    public Regrading Regrade { get; } = Regrading.Define();

    /// <summary>How good payment terms are (付款质量).</summary>
    /// <value>Never null.</value>
    public PaymentQualityScore PaymentQuality { get; } = PaymentQualityScore.Define();

    /// <summary>Whether a contract may be signed: criteria, red lines and checklist.</summary>
    /// <value>Never null.</value>
    public SigningReview Signing { get; } = SigningReview.Define();

    /// <summary>How good a contract is, at signing and at closing (合同质量).</summary>
    /// <value>Never null.</value>
    public ContractQualityScore ContractQuality { get; } = ContractQualityScore.Define();

    /// <summary>How likely a new receivable is paid late (逾期风险).</summary>
    /// <value>Never null.</value>
    public LatenessScore Lateness { get; } = LatenessScore.Define();

    private IEnumerable<ScorecardDefinition> ProjectCards =>
        [InitiationScore.Card.Definition, ProjectGrade.Card.Definition, ContractQuality.Card.Definition, Lateness.Card.Definition];
}
