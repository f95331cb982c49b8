using System;

namespace Ltc;

/// <summary>The facts that can be described by the name of their set.</summary>
internal sealed class FactSchemas
{
    private readonly Func<Language, string> _write;

    private FactSchemas(string id, Func<Language, string> write)
    {
        Id = id;
        _write = write;
    }

    /// <summary>From lead to cash: the facts of machines, of qualification, of scores, of rights.</summary>
    internal static FactSchemas[] All =>
    [
        Of(LeadFact.All), Of(OpportunityFact.All), Of(ContractFact.All), Of(OrderFact.All), Of(ContractChangeFact.All), Of(ReceivableFact.All), Of(DisputeFact.All),
        Of(CustomerIssueFact.All), Of(CustomerPoolFact.All), Of(DecisionRequestFact.All),
        Of(QualificationFact.All), Of(DistributionFact.All), Of(CustomerEventFact.All),
        Of(InitiationFact.All), Of(ProjectGradeFact.All), Of(RegradeFact.All), Of(MarketFact.All), Of(CustomerTierFact.All), Of(CustomerValueFact.All), Of(CustomerPeriodFact.All),
        Of(RelationshipFact.All), Of(GeneralRelationshipFact.All), Of(OrganisationalRelationshipFact.All), Of(CoachFact.All), Of(SatisfactionFact.All), Of(SalesElementFact.All),
        Of(SigningFact.All), Of(ContractQualityFact.All), Of(ContractQualityPoint.All), Of(PaymentQualityFact.All), Of(LatenessFact.All),
        Of(DecisionFact.All), Of(TeamFact.All), Of(SponsorshipFact.All), Of(TailoringFact.All), Of(AccessFacts.All),
    ];

    internal string Id { get; }

    internal string Write(Language language) => _write(language);

    private static FactSchemas Of<TFacts>(FactSet<TFacts> facts)
        where TFacts : struct => new(facts.Id, language => FactSchema.Of(facts, language));
}
