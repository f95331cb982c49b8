using System;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about a change of a contract. A property that is null is not known, which is never the same as no or zero.</summary>
[StructLayout(LayoutKind.Auto)]
public partial record struct ContractChangeFacts
{
    /// <summary>The change that is asked about.</summary>
    /// <value>The id under which decisions name it; null is not known.</value>
    public string? ChangeId { readonly get => _changeId; set => _changeId = value; }

    /// <summary>The stage of the contract that is changed.</summary>
    /// <value>Null is not known.</value>
    public ContractStage? ContractStage { readonly get => _contractStage; set => _contractStage = value; }

    /// <summary>Who asked for the change.</summary>
    /// <value>A person; null is not known.</value>
    public string? RequestedBy { readonly get => _requestedBy; set => _requestedBy = value; }

    /// <summary>Whether the standard request form is complete.</summary>
    /// <value>Null is not known.</value>
    public bool? RequestFormComplete { readonly get => _requestFormComplete; set => _requestFormComplete = value; }

    /// <summary>The one person who answers for the change.</summary>
    /// <value>A person; null is not known.</value>
    public string? ChangeOwner { readonly get => _changeOwner; set => _changeOwner = value; }

    /// <summary>Whether the effect on scope is assessed.</summary>
    /// <value>Null is not known.</value>
    public bool? ScopeAssessed { readonly get => _scopeAssessed; set => _scopeAssessed = value; }

    /// <summary>Whether the effect on the schedule is assessed.</summary>
    /// <value>Null is not known.</value>
    public bool? ScheduleAssessed { readonly get => _scheduleAssessed; set => _scheduleAssessed = value; }

    /// <summary>Whether the effect on cost is assessed.</summary>
    /// <value>Null is not known.</value>
    public bool? CostAssessed { readonly get => _costAssessed; set => _costAssessed = value; }

    /// <summary>Whether project finance has reviewed the re-estimate.</summary>
    /// <value>Null is not known.</value>
    public bool? ReestimateReviewed { readonly get => _reestimateReviewed; set => _reestimateReviewed = value; }

    /// <summary>What is left of the risk reserve before this change.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? ReserveBalance { readonly get => _reserveBalance; set => _reserveBalance = value; }

    /// <summary>What the customer thinks of the change.</summary>
    /// <value>Null is not known.</value>
    public string? CustomerPosition { readonly get => _customerPosition; set => _customerPosition = value; }

    /// <summary>Whether legal has reviewed the amended text.</summary>
    /// <value>Null is not known.</value>
    public bool? LegalReviewed { readonly get => _legalReviewed; set => _legalReviewed = value; }

    /// <summary>Whether somebody has begun to execute the change.</summary>
    /// <value>Null is not known.</value>
    public bool? ExecutionStarted { readonly get => _executionStarted; set => _executionStarted = value; }

    /// <summary>Why the change has to be worked out again.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? ReworkReason { readonly get => _reworkReason; set => _reworkReason = value; }

    /// <summary>Why the change is rejected.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? RejectionReason { readonly get => _rejectionReason; set => _rejectionReason = value; }

    /// <summary>Who withdraws the change.</summary>
    /// <value>A person; null is not known.</value>
    public string? WithdrawnBy { readonly get => _withdrawnBy; set => _withdrawnBy = value; }

    /// <summary>Whether the customer declines the change.</summary>
    /// <value>Null is not known.</value>
    public bool? CustomerDeclines { readonly get => _customerDeclines; set => _customerDeclines = value; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Whether the numbers count every earlier change of the contract that is not rejected or withdrawn.</summary>
    /// <value>Null is not known.</value>
    public bool? EarlierChangesCounted { readonly get => _earlierChangesCounted; set => _earlierChangesCounted = value; }

    /// <summary>The changes of the contract value so far, this one included, relative to the value at signature.</summary>
    /// <value>A fraction, each change counted by its size; null is not known.</value>
    public decimal? CumulativeValueShare { readonly get => _cumulativeValueShare; set => _cumulativeValueShare = value; }

    /// <summary>The changes of cost so far, this one included, relative to the contract value at signature.</summary>
    /// <value>A fraction, each change counted by its size; null is not known.</value>
    public decimal? CumulativeCostShare { readonly get => _cumulativeCostShare; set => _cumulativeCostShare = value; }

    /// <summary>How much of the risk reserve the cost increases use up so far, this change included.</summary>
    /// <value>A fraction of the reserve at signature; null is not known.</value>
    public decimal? CumulativeReserveUse { readonly get => _cumulativeReserveUse; set => _cumulativeReserveUse = value; }

    /// <summary>Whether this or an earlier change alters a term of the contract.</summary>
    /// <value>Null is not known.</value>
    public bool? TermsChanged { readonly get => _termsChanged; set => _termsChanged = value; }

    /// <summary>How far the amended terms depart from the standard text.</summary>
    /// <value>Null is not known.</value>
    public TermsDeviation? Terms { readonly get => _terms; set => _terms = value; }

    /// <summary>The gross margin of the contract after the change.</summary>
    /// <value>A fraction; null is not known.</value>
    public decimal? MarginAfter { readonly get => _marginAfter; set => _marginAfter = value; }

    /// <summary>The gross margin that the signing decision demands at least.</summary>
    /// <value>A fraction; null is not known.</value>
    public decimal? MarginFloor { readonly get => _marginFloor; set => _marginFloor = value; }

    /// <summary>The contract value after the change.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? AmountAfter { readonly get => _amountAfter; set => _amountAfter = value; }

    /// <summary>The currency of the contract.</summary>
    /// <value>Null is not known.</value>
    public string? Currency { readonly get => _currency; set => _currency = value; }

    /// <summary>The level that decided to sign the contract.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? SignLevel { readonly get => _signLevel; set => _signLevel = value; }

    /// <summary>The level that has to decide on the change.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? RequiredLevel { readonly get => _requiredLevel; set => _requiredLevel = value; }

    /// <summary>The decision on the change, ATAC.</summary>
    /// <value>Null while there is none.</value>
    public VerifiedDecision? AmendDecision { get; set; }

    /// <summary>The hash of the amended text that is put to the decision.</summary>
    /// <value>Null is not known.</value>
    public string? AmendedTextHash { readonly get => _amendedTextHash; set => _amendedTextHash = value; }

    /// <summary>The hash of the amended text that was signed.</summary>
    /// <value>Null is not known.</value>
    public string? SignedTextHash { readonly get => _signedTextHash; set => _signedTextHash = value; }

    /// <summary>Whether the customer has signed the amended text.</summary>
    /// <value>Null is not known.</value>
    public bool? CustomerSigned { readonly get => _customerSigned; set => _customerSigned = value; }

    /// <summary>Whether those who sign for both sides are empowered to.</summary>
    /// <value>Null is not known.</value>
    public bool? SignatoriesEmpowered { readonly get => _signatoriesEmpowered; set => _signatoriesEmpowered = value; }

    /// <summary>When the customer signed.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? CustomerSignedAt { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
