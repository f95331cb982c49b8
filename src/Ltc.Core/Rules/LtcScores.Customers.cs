namespace Ltc;

public sealed partial class LtcScores
{
    /// <summary>How attractive a market is.</summary>
    /// <value>Never null.</value>
    public MarketAttractiveness MarketAttractiveness { get; } = MarketAttractiveness.Define();

    /// <summary>The tier of a customer by score.</summary>
    /// <value>Never null.</value>
    public CustomerTierScore CustomerTier { get; } = CustomerTierScore.Define();

    /// <summary>The tier of a customer by its value and the mutual dependence.</summary>
    /// <value>Never null.</value>
    public CustomerValueTiers CustomerValueTiers { get; } = CustomerValueTiers.Define();

    /// <summary>What reviews make of the tier of a customer.</summary>
    /// <value>Never null.</value>
    public CustomerTierReview CustomerTierReview { get; } = CustomerTierReview.Define();

    /// <summary>Whether a customer brings what was planned.</summary>
    /// <value>Never null.</value>
    public CustomerReturns CustomerReturns { get; } = CustomerReturns.Define();

    /// <summary>How a key person of a customer stands to us.</summary>
    /// <value>Never null.</value>
    public KeyRelationship KeyRelationship { get; } = KeyRelationship.Define();

    /// <summary>How a department of a customer stands to us.</summary>
    /// <value>Never null.</value>
    public Scorecard<GeneralRelationshipFacts> GeneralRelationship { get; } = Ltc.GeneralRelationship.Define();

    /// <summary>What makes a key person fit to become our coach.</summary>
    /// <value>Never null.</value>
    public Checklist<CoachFacts> Coach { get; } = CoachCriteria.Define();

    /// <summary>How well a decision chain is covered.</summary>
    /// <value>Never null.</value>
    public ChainCoverage ChainCoverage { get; } = ChainCoverage.Define();

    /// <summary>Which departments of a customer have one of us, phase by phase.</summary>
    /// <value>Never null.</value>
    public DepartmentCoverage DepartmentCoverage { get; } = DepartmentCoverage.Define();

    /// <summary>We against a rival in the four elements of a sale.</summary>
    /// <value>Never null.</value>
    public SalesElements SalesElements { get; } = SalesElements.Define();

    /// <summary>How satisfied a customer is with us and with the main rival.</summary>
    /// <value>Never null.</value>
    public SatisfactionReview Satisfaction { get; } = SatisfactionReview.Define();

    private ScorecardDefinition[] CustomerCards =>
    [
        MarketAttractiveness.Card.Definition, CustomerTier.Card.Definition, KeyRelationship.Card.Definition, GeneralRelationship.Definition,
        Satisfaction.Card.Definition,
    ];
}
