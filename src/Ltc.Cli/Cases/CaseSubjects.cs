using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The subjects that this version answers: one line each.</summary>
internal static class CaseSubjects
{
    internal static readonly IReadOnlyList<CaseSubject> All =
    [
        new DecisionTableSubject(),
        new TableLintSubject(),
        new AuthorizationSubject(),
        new WinProbabilitySubject(),
        new DealProbabilitySubject(),
        new ScorecardSubject(),
        new DecayedScoreSubject(),
        new DelegationSubject(),
        new AuthoritySubject(),
        new VotesSubject(),
        new SeparationSubject(),
        new CardAccessSubject(),
        new TailoringSubject(),
        new MachineSubject(),
        new MachinePathSubject(),
        new LeadQualificationSubject(),
        new LeadDistributionSubject(),
        new DatedFindingsSubject(),
        new CustomerEventSubject(),
        new PpvvcSubject(),
        new PpvvcGateSubject(),
        new EffectivePipelineSubject(),
        new WeightedPipelineSubject(),
        new InitiationScoreSubject(),
        new ProjectGradeSubject(),
        new RegradeSubject(),
        new PaymentQualitySubject(),
        new SigningSubject(),
        new ContractQualitySubject(),
        new ContractQualityGapSubject(),
        new LatenessSubject(),
        new MarketAttractivenessSubject(),
        new CustomerTierSubject(),
        new CustomerValueTierSubject(),
        new CustomerTierReviewSubject(),
        new CustomerReturnSubject(),
        new RelationshipSubject(),
        new GeneralRelationshipSubject(),
        new OrganisationalRelationshipSubject(),
        new CoachSubject(),
        new ChainCoverageSubject(),
        new DepartmentCoverageSubject(),
        new SalesElementsSubject(),
        new SatisfactionSubject(),
        new KpiSubject(),
        new ReceivableSubject(),
    ];

    internal static CaseSubject? Find(string id) => All.FirstOrDefault(subject => subject.Id == id);
}
