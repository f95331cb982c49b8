using System;

namespace Ltc;

/// <summary>What is known about a change of a contract. A property that is null is not known, which is never the same as no or zero.</summary>
public record struct ContractChangeFacts
{
    /// <summary>The change that is asked about.</summary>
    /// <value>The id under which decisions name it; null is not known.</value>
    public string? ChangeId { get; set; }

    /// <summary>The stage of the contract that is changed.</summary>
    /// <value>Null is not known.</value>
    public ContractStage? ContractStage { get; set; }

    /// <summary>Who asked for the change.</summary>
    /// <value>A person; null is not known.</value>
    public string? RequestedBy { get; set; }

    /// <summary>Whether the standard request form is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? RequestFormComplete { get; set; }

    /// <summary>The one person who answers for the change.</summary>
    /// <value>A person; null is not known.</value>
    public string? ChangeOwner { get; set; }

    /// <summary>Whether the effect on scope is assessed.</summary>
    /// <value>Null is not known.</value>
    public bool? ScopeAssessed { get; set; }

    /// <summary>Whether the effect on the schedule is assessed.</summary>
    /// <value>Null is not known.</value>
    public bool? ScheduleAssessed { get; set; }

    /// <summary>Whether the effect on cost is assessed.</summary>
    /// <value>Null is not known.</value>
    public bool? CostAssessed { get; set; }

    /// <summary>Whether project finance has reviewed the re-estimate.</summary>
    /// <value>Null is not known.</value>
    public bool? ReestimateReviewed { get; set; }

    /// <summary>What is left of the risk reserve before this change.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? ReserveBalance { get; set; }

    /// <summary>What the customer thinks of the change.</summary>
    /// <value>Null is not known.</value>
    public string? CustomerPosition { get; set; }

    /// <summary>Whether legal has reviewed the amended text.</summary>
    /// <value>Null is not known.</value>
    public bool? LegalReviewed { get; set; }

    /// <summary>Whether somebody has begun to execute the change.</summary>
    /// <value>Null is not known.</value>
    public bool? ExecutionStarted { get; set; }

    /// <summary>Why the change has to be worked out again.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? ReworkReason { get; set; }

    /// <summary>Why the change is rejected.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? RejectionReason { get; set; }

    /// <summary>Who withdraws the change.</summary>
    /// <value>A person; null is not known.</value>
    public string? WithdrawnBy { get; set; }

    /// <summary>Whether the customer declines the change.</summary>
    /// <value>Null is not known.</value>
    public bool? CustomerDeclines { get; set; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Whether the numbers count every earlier change of the contract that is not rejected or withdrawn.</summary>
    /// <value>Null is not known.</value>
    public bool? EarlierChangesCounted { get; set; }

    /// <summary>The changes of the contract value so far, this one included, relative to the value at signature.</summary>
    /// <value>A fraction, each change counted by its size; null is not known.</value>
    public decimal? CumulativeValueShare { get; set; }

    /// <summary>The changes of cost so far, this one included, relative to the contract value at signature.</summary>
    /// <value>A fraction, each change counted by its size; null is not known.</value>
    public decimal? CumulativeCostShare { get; set; }

    /// <summary>How much of the risk reserve the cost increases use up so far, this change included.</summary>
    /// <value>A fraction of the reserve at signature; null is not known.</value>
    public decimal? CumulativeReserveUse { get; set; }

    /// <summary>Whether this or an earlier change alters a term of the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? TermsChanged { get; set; }

    /// <summary>How far the amended terms depart from the standard text.</summary>
    /// <value>Null is not known.</value>
    public TermsDeviation? Terms { get; set; }

    /// <summary>The gross margin of the contract after the change.</summary>
    /// <value>A fraction; null is not known.</value>
    public decimal? MarginAfter { get; set; }

    /// <summary>The gross margin that the signing decision demands at least.</summary>
    /// <value>A fraction; null is not known.</value>
    public decimal? MarginFloor { get; set; }

    /// <summary>The contract value after the change.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? AmountAfter { get; set; }

    /// <summary>The currency of the contract.</summary>
    /// <value>Null is not known.</value>
    public string? Currency { get; set; }

    /// <summary>The level that decided to sign the contract.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? SignLevel { get; set; }

    /// <summary>The level that has to decide on the change.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? RequiredLevel { get; set; }

    /// <summary>The decision on the change, ATAC.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? AmendDecision { get; set; }

    /// <summary>The hash of the amended text that is put to the decision.</summary>
    /// <value>Null is not known.</value>
    public string? AmendedTextHash { get; set; }

    /// <summary>The hash of the amended text that was signed.</summary>
    /// <value>Null is not known.</value>
    public string? SignedTextHash { get; set; }

    /// <summary>Whether the customer has signed the amended text.</summary>
    /// <value>Null is not known.</value>
    public bool? CustomerSigned { get; set; }

    /// <summary>Whether those who sign for both sides are empowered to.</summary>
    /// <value>Null is not known.</value>
    public bool? SignatoriesEmpowered { get; set; }

    /// <summary>When the customer signed.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? CustomerSignedAt { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
