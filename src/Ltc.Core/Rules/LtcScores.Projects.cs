using System.Collections.Generic;

namespace Ltc;

public sealed partial class LtcScores
{
    /// <summary>Whether an opportunity is worth pursuing (立项评分).</summary>
    /// <value>Never null.</value>
    public InitiationScore InitiationScore => _scores.InitiationScore;

    /// <summary>How certain an opportunity is (PPVVC).</summary>
    /// <value>Never null.</value>
    public PpvvcScore Ppvvc => _scores.Ppvvc;

    /// <summary>How much of the pipeline can be counted on (有效管道支撑).</summary>
    /// <value>Never null.</value>
    public EffectivePipeline EffectivePipeline => _scores.EffectivePipeline;

    /// <summary>Which level watches a project (项目定级).</summary>
    /// <value>Never null.</value>
    public ProjectGrading ProjectGrade => _scores.ProjectGrade;

    /// <summary>When a project has to be graded again (重新定级).</summary>
    /// <value>Never null.</value>
    public Regrading Regrade => _scores.Regrade;

    /// <summary>How good payment terms are (付款质量).</summary>
    /// <value>Never null.</value>
    public PaymentQualityScore PaymentQuality => _scores.PaymentQuality;

    /// <summary>Whether a contract may be signed: criteria, red lines and checklist.</summary>
    /// <value>Never null.</value>
    public SigningReview Signing => _scores.Signing;

    /// <summary>How good a contract is, at signing and at closing (合同质量).</summary>
    /// <value>Never null.</value>
    public ContractQualityScore ContractQuality => _scores.ContractQuality;

    /// <summary>How likely a new receivable is paid late (逾期风险).</summary>
    /// <value>Never null.</value>
    public LatenessScore Lateness => _scores.Lateness;

    private IEnumerable<ScorecardDefinition> ProjectCards =>
        [InitiationScore.Card.Definition, ProjectGrade.Card.Definition, ContractQuality.Card.Definition, Lateness.Card.Definition];
}
