namespace Ltc;

/// <summary>The fields behind the properties, at which the facts of the vocabulary point.</summary>
public partial record struct ContractChangeFacts
{
    internal string? _changeId;
    internal ContractStage? _contractStage;
    internal string? _requestedBy;
    internal bool? _requestFormComplete;
    internal string? _changeOwner;
    internal bool? _scopeAssessed;
    internal bool? _scheduleAssessed;
    internal bool? _costAssessed;
    internal bool? _reestimateReviewed;
    internal decimal? _reserveBalance;
    internal string? _customerPosition;
    internal bool? _legalReviewed;
    internal bool? _executionStarted;
    internal string? _reworkReason;
    internal string? _rejectionReason;
    internal string? _withdrawnBy;
    internal bool? _customerDeclines;
    internal bool? _earlierChangesCounted;
    internal decimal? _cumulativeValueShare;
    internal decimal? _cumulativeCostShare;
    internal decimal? _cumulativeReserveUse;
    internal bool? _termsChanged;
    internal TermsDeviation? _terms;
    internal decimal? _marginAfter;
    internal decimal? _marginFloor;
    internal decimal? _amountAfter;
    internal string? _currency;
    internal OrgLevel? _signLevel;
    internal OrgLevel? _requiredLevel;
    internal string? _amendedTextHash;
    internal string? _signedTextHash;
    internal bool? _customerSigned;
    internal bool? _signatoriesEmpowered;
}
