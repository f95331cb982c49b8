namespace Ltc;

public partial record struct OpportunityFacts
{
    /// <summary>Whether the compliance check of the customer and the deal is passed.</summary>
    /// <value>Null is not known.</value>
    public bool? CompliancePassed { get; set; }

    /// <summary>Whether the sanctions check of the parties and the territory is passed.</summary>
    /// <value>Null is not known.</value>
    public bool? SanctionsPassed { get; set; }

    /// <summary>Whether the credit check of the customer is passed.</summary>
    /// <value>Null is not known.</value>
    public bool? CreditPassed { get; set; }

    /// <summary>Whether the opportunity fits the strategy.</summary>
    /// <value>Null is not known.</value>
    public bool? StrategicFit { get; set; }

    /// <summary>The score of the opportunity assessment.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? InitiationScore { get; set; }

    /// <summary>The certainty that the PPVVC questions give.</summary>
    /// <value>A fraction, 0.12 for 12 %; null is not known.</value>
    public decimal? Certainty { get; set; }

    /// <summary>When the PPVVC questions were answered last.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? CertaintyScoredOn { get; set; }

    /// <summary>Whether at least one question of the dimension pain is answered yes.</summary>
    /// <value>Null is not known.</value>
    public bool? PainConfirmed { get; set; }

    /// <summary>Whether at least one question of the dimension power is answered yes.</summary>
    /// <value>Null is not known.</value>
    public bool? PowerConfirmed { get; set; }

    /// <summary>Whether at least one question of the dimension vision is answered yes.</summary>
    /// <value>Null is not known.</value>
    public bool? VisionConfirmed { get; set; }

    /// <summary>Whether at least one question of the dimension value is answered yes.</summary>
    /// <value>Null is not known.</value>
    public bool? ValueConfirmed { get; set; }

    /// <summary>Whether at least one question of the dimension control is answered yes.</summary>
    /// <value>Null is not known.</value>
    public bool? ControlConfirmed { get; set; }

    /// <summary>Whether the region or the company has confirmed a stronghold project (山头项目).</summary>
    /// <value>Null is not known.</value>
    public bool? StrongholdConfirmed { get; set; }

    /// <summary>Whether the resources that the project needs are named.</summary>
    /// <value>Null is not known.</value>
    public bool? ResourceAsk { get; set; }

    /// <summary>Whether a preliminary estimate exists.</summary>
    /// <value>Null is not known.</value>
    public bool? PreliminaryEstimate { get; set; }

    /// <summary>Whether the decision chain of the customer is mapped.</summary>
    /// <value>Null is not known.</value>
    public bool? DecisionChainMapped { get; set; }

    /// <summary>Whether the supply chain takes part.</summary>
    /// <value>Null is not known.</value>
    public bool? SupplyInvolved { get; set; }

    /// <summary>Whether purchasing takes part.</summary>
    /// <value>Null is not known.</value>
    public bool? PurchasingInvolved { get; set; }

    /// <summary>Whether finance takes part.</summary>
    /// <value>Null is not known.</value>
    public bool? FinanceInvolved { get; set; }

    /// <summary>The verified initiation decision.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? InitiateDecision { get; set; }

    /// <summary>Whether the appointment letter of the project team is issued.</summary>
    /// <value>Null is not known.</value>
    public bool? TeamAppointed { get; set; }

    /// <summary>Whether a plan names the strategy for product, competition, price and relations.</summary>
    /// <value>Null is not known.</value>
    public bool? ProjectPlanned { get; set; }
}
