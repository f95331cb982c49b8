namespace Ltc;

/// <summary>What is known about a contract before it is signed (ATC, 签约决策). A property that is null is not known, which is never the same as no.</summary>
public record struct SigningFacts
{
    /// <summary>Whether the profit is reasonable.</summary>
    /// <value>Null is not known.</value>
    public bool? ProfitReasonable { get; set; }

    /// <summary>Whether the cash flow is reasonable.</summary>
    /// <value>Null is not known.</value>
    public bool? CashFlowReasonable { get; set; }

    /// <summary>Whether it can be supplied, delivered and accepted.</summary>
    /// <value>Null is not known.</value>
    public bool? Deliverable { get; set; }

    /// <summary>Whether the money can be collected safely.</summary>
    /// <value>Null is not known.</value>
    public bool? CollectionSafe { get; set; }

    /// <summary>Whether the risk exposure can be controlled.</summary>
    /// <value>Null is not known.</value>
    public bool? RiskControllable { get; set; }

    /// <summary>Whether it is clear who is responsible for what.</summary>
    /// <value>Null is not known.</value>
    public bool? InterfacesClear { get; set; }

    /// <summary>Whether it is valid for a reasonable time.</summary>
    /// <value>Null is not known.</value>
    public bool? ValidityReasonable { get; set; }

    /// <summary>Whether an earlier contract of poor quality that it renews or extends is improved by it.</summary>
    /// <value>Null is not known.</value>
    public bool? EarlierImproved { get; set; }

    /// <summary>The estimated gross margin.</summary>
    /// <value>A fraction, at most 1; null is not known.</value>
    public decimal? Margin { get; set; }

    /// <summary>What is paid in advance.</summary>
    /// <value>A fraction of the price from 0 to 1; null is not known.</value>
    public decimal? AdvanceShare { get; set; }

    /// <summary>Whether there is a major risk of delivery.</summary>
    /// <value>Null is not known.</value>
    public bool? MajorDeliveryRisk { get; set; }

    /// <summary>Whether there is a major risk of compliance.</summary>
    /// <value>Null is not known.</value>
    public bool? MajorComplianceRisk { get; set; }

    /// <summary>Whether the milestones can be reached.</summary>
    /// <value>Null is not known.</value>
    public bool? MilestonesReachable { get; set; }

    /// <summary>Whether the risk reserve is sufficient.</summary>
    /// <value>Null is not known.</value>
    public bool? ReserveSufficient { get; set; }

    /// <summary>Whether liability is unlimited or capped above the contract value.</summary>
    /// <value>Null is not known.</value>
    public bool? UnlimitedLiability { get; set; }

    /// <summary>Whether liquidated damages are uncapped or above a tenth of the contract value.</summary>
    /// <value>Null is not known.</value>
    public bool? HighDamages { get; set; }

    /// <summary>Whether we answer for consequential damages.</summary>
    /// <value>Null is not known.</value>
    public bool? ConsequentialDamages { get; set; }

    /// <summary>Whether the customer accepts at his sole discretion, without deemed acceptance.</summary>
    /// <value>Null is not known.</value>
    public bool? AcceptanceAtDiscretion { get; set; }

    /// <summary>Whether we are paid only after the end user has paid.</summary>
    /// <value>Null is not known.</value>
    public bool? BackToBackPayment { get; set; }

    /// <summary>Whether there is no advance and the cash is negative for more than a year.</summary>
    /// <value>Null is not known.</value>
    public bool? LongNegativeCash { get; set; }

    /// <summary>Whether source code or intellectual property is assigned.</summary>
    /// <value>Null is not known.</value>
    public bool? SourceCodeAssigned { get; set; }

    /// <summary>Whether the customer may terminate alone without paying our cost.</summary>
    /// <value>Null is not known.</value>
    public bool? FreeTermination { get; set; }

    /// <summary>Whether the price is fixed for more than five years.</summary>
    /// <value>Null is not known.</value>
    public bool? LongFixedPrice { get; set; }

    /// <summary>Whether a party or a territory is under sanctions.</summary>
    /// <value>Null is not known.</value>
    public bool? SanctionedParty { get; set; }
}
