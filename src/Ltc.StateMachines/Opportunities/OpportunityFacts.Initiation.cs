namespace Ltc;

public partial record struct OpportunityFacts
{
    /// <summary>Whether the compliance check of the customer and the deal is passed.</summary>
    /// <value>Null is not known.</value>
    public bool? CompliancePassed { readonly get => _compliancePassed; set => _compliancePassed = value; }

    /// <summary>Whether the sanctions check of the parties and the territory is passed.</summary>
    /// <value>Null is not known.</value>
    public bool? SanctionsPassed { readonly get => _sanctionsPassed; set => _sanctionsPassed = value; }

    /// <summary>Whether the credit check of the customer is passed.</summary>
    /// <value>Null is not known.</value>
    public bool? CreditPassed { readonly get => _creditPassed; set => _creditPassed = value; }

    /// <summary>Whether the opportunity fits the strategy.</summary>
    /// <value>Null is not known.</value>
    public bool? StrategicFit { readonly get => _strategicFit; set => _strategicFit = value; }

    /// <summary>The score of the opportunity assessment.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? InitiationScore { readonly get => _initiationScore; set => _initiationScore = value; }

    /// <summary>The certainty that the PPVVC questions give.</summary>
    /// <value>A fraction, 0.12 for 12 %; null is not known.</value>
    public decimal? Certainty { readonly get => _certainty; set => _certainty = value; }

    /// <summary>When the PPVVC questions were answered last.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? CertaintyScoredOn { readonly get => _certaintyScoredOn; set => _certaintyScoredOn = value; }

    /// <summary>Whether at least one question of the dimension pain is answered yes.</summary>
    /// <value>Null is not known.</value>
    public bool? PainConfirmed { readonly get => _painConfirmed; set => _painConfirmed = value; }

    /// <summary>Whether at least one question of the dimension power is answered yes.</summary>
    /// <value>Null is not known.</value>
    public bool? PowerConfirmed { readonly get => _powerConfirmed; set => _powerConfirmed = value; }

    /// <summary>Whether at least one question of the dimension vision is answered yes.</summary>
    /// <value>Null is not known.</value>
    public bool? VisionConfirmed { readonly get => _visionConfirmed; set => _visionConfirmed = value; }

    /// <summary>Whether at least one question of the dimension value is answered yes.</summary>
    /// <value>Null is not known.</value>
    public bool? ValueConfirmed { readonly get => _valueConfirmed; set => _valueConfirmed = value; }

    /// <summary>Whether at least one question of the dimension control is answered yes.</summary>
    /// <value>Null is not known.</value>
    public bool? ControlConfirmed { readonly get => _controlConfirmed; set => _controlConfirmed = value; }

    /// <summary>Whether the region or the company has confirmed a stronghold project (山头项目).</summary>
    /// <value>Null is not known.</value>
    public bool? StrongholdConfirmed { readonly get => _strongholdConfirmed; set => _strongholdConfirmed = value; }

    /// <summary>Whether the resources that the project needs are named.</summary>
    /// <value>Null is not known.</value>
    public bool? ResourceAsk { readonly get => _resourceAsk; set => _resourceAsk = value; }

    /// <summary>Whether a preliminary estimate exists.</summary>
    /// <value>Null is not known.</value>
    public bool? PreliminaryEstimate { readonly get => _preliminaryEstimate; set => _preliminaryEstimate = value; }

    /// <summary>Whether the decision chain of the customer is mapped.</summary>
    /// <value>Null is not known.</value>
    public bool? DecisionChainMapped { readonly get => _decisionChainMapped; set => _decisionChainMapped = value; }

    /// <summary>Whether the supply chain takes part.</summary>
    /// <value>Null is not known.</value>
    public bool? SupplyInvolved { readonly get => _supplyInvolved; set => _supplyInvolved = value; }

    /// <summary>Whether purchasing takes part.</summary>
    /// <value>Null is not known.</value>
    public bool? PurchasingInvolved { readonly get => _purchasingInvolved; set => _purchasingInvolved = value; }

    /// <summary>Whether finance takes part.</summary>
    /// <value>Null is not known.</value>
    public bool? FinanceInvolved { readonly get => _financeInvolved; set => _financeInvolved = value; }

    /// <summary>The verified initiation decision.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? InitiateDecision { get; set; }

    /// <summary>Whether the appointment letter of the project team is issued.</summary>
    /// <value>Null is not known.</value>
    public bool? TeamAppointed { readonly get => _teamAppointed; set => _teamAppointed = value; }

    /// <summary>Whether a plan names the strategy for product, competition, price and relations.</summary>
    /// <value>Null is not known.</value>
    public bool? ProjectPlanned { readonly get => _projectPlanned; set => _projectPlanned = value; }
}
