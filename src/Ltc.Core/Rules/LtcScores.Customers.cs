namespace Ltc;

public sealed partial class LtcScores
{
    /// <summary>How attractive a market is.</summary>
    /// <value>Never null.</value>
    public MarketAttractiveness MarketAttractiveness => _scores.MarketAttractiveness;

    /// <summary>The tier of a customer by score.</summary>
    /// <value>Never null.</value>
    public CustomerTierScore CustomerTier => _scores.CustomerTier;

    /// <summary>The tier of a customer by its value and the mutual dependence.</summary>
    /// <value>Never null.</value>
    public CustomerValueTiers CustomerValueTiers => _scores.CustomerValueTiers;

    /// <summary>What reviews make of the tier of a customer.</summary>
    /// <value>Never null.</value>
    public CustomerTierReview CustomerTierReview => _scores.CustomerTierReview;

    /// <summary>Whether a customer brings what was planned.</summary>
    /// <value>Never null.</value>
    public CustomerReturns CustomerReturns => _scores.CustomerReturns;

    /// <summary>How a key person of a customer stands to us.</summary>
    /// <value>Never null.</value>
    public KeyRelationship KeyRelationship => _scores.KeyRelationship;

    /// <summary>How a department of a customer stands to us.</summary>
    /// <value>Never null.</value>
    public Scorecard<GeneralRelationshipFacts> GeneralRelationship => _scores.GeneralRelationship;

    /// <summary>What makes a key person fit to become our coach.</summary>
    /// <value>Never null.</value>
    public Checklist<CoachFacts> Coach => _scores.Coach;

    /// <summary>How well a decision chain is covered.</summary>
    /// <value>Never null.</value>
    public ChainCoverage ChainCoverage => _scores.ChainCoverage;

    /// <summary>Which departments of a customer have one of us, phase by phase.</summary>
    /// <value>Never null.</value>
    public DepartmentCoverage DepartmentCoverage => _scores.DepartmentCoverage;

    /// <summary>We against a rival in the four elements of a sale.</summary>
    /// <value>Never null.</value>
    public SalesElements SalesElements => _scores.SalesElements;

    /// <summary>How satisfied a customer is with us and with the main rival.</summary>
    /// <value>Never null.</value>
    public SatisfactionReview Satisfaction => _scores.Satisfaction;

    private ScorecardDefinition[] CustomerCards =>
    [
        MarketAttractiveness.Card.Definition, CustomerTier.Card.Definition, KeyRelationship.Card.Definition, GeneralRelationship.Definition,
        Satisfaction.Card.Definition,
    ];
}
