using System;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about a lead. A property that is null is not known, which is never the same as no or zero.</summary>
[StructLayout(LayoutKind.Auto)]
public partial record struct LeadFacts
{
    /// <summary>Whether every mandatory field of the record is filled.</summary>
    /// <value>Null is not known.</value>
    public bool? MandatoryFieldsFilled { readonly get => _mandatoryFieldsFilled; set => _mandatoryFieldsFilled = value; }

    /// <summary>Whether the same lead has been recorded already.</summary>
    /// <value>Null is not known.</value>
    public bool? Duplicate { readonly get => _duplicate; set => _duplicate = value; }

    /// <summary>Who submitted the lead.</summary>
    /// <value>A person; null is not known.</value>
    public string? Submitter { readonly get => _submitter; set => _submitter = value; }

    /// <summary>Who validated it.</summary>
    /// <value>A person; null is not known.</value>
    public string? Validator { readonly get => _validator; set => _validator = value; }

    /// <summary>Who nurtures or follows it.</summary>
    /// <value>A person; null is not known.</value>
    public string? Owner { readonly get => _owner; set => _owner = value; }

    /// <summary>Whether the customer's need is real.</summary>
    /// <value>Null is not known.</value>
    public bool? NeedReal { readonly get => _needReal; set => _needReal = value; }

    /// <summary>Whether the need is inside our business scope.</summary>
    /// <value>Null is not known.</value>
    public bool? WithinScope { readonly get => _withinScope; set => _withinScope = value; }

    /// <summary>Whether the risks are acceptable.</summary>
    /// <value>Null is not known.</value>
    public bool? RiskAcceptable { readonly get => _riskAcceptable; set => _riskAcceptable = value; }

    /// <summary>Question 1: is it a lead?</summary>
    /// <value>Null while the answer is unknown.</value>
    public bool? IsLead { readonly get => _isLead; set => _isLead = value; }

    /// <summary>Question 2: is it near?</summary>
    /// <value>Null while the answer is unknown.</value>
    public bool? IsNear { readonly get => _isNear; set => _isNear = value; }

    /// <summary>Question 3: can we win?</summary>
    /// <value>Null while the answer is unknown.</value>
    public bool? CanWin { readonly get => _canWin; set => _canWin = value; }

    /// <summary>The score of the eight sub-checks.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? Score { readonly get => _score; set => _score = value; }

    /// <summary>Whether the lead was graded "no value" twice in a row although the answers that were unknown could not have lifted it.</summary>
    /// <value>Null is not known. Source: domain.md §6.3.</value>
    public bool? NoValueTwice { readonly get => _noValueTwice; set => _noValueTwice = value; }

    /// <summary>Whether the customer's need is definite.</summary>
    /// <value>Null is not known.</value>
    public bool? NeedDefinite { readonly get => _needDefinite; set => _needDefinite = value; }

    /// <summary>Whether the customer's budget is definite.</summary>
    /// <value>Null is not known.</value>
    public bool? BudgetDefinite { readonly get => _budgetDefinite; set => _budgetDefinite = value; }

    /// <summary>Whether the start is definite.</summary>
    /// <value>Null is not known.</value>
    public bool? StartDefinite { readonly get => _startDefinite; set => _startDefinite = value; }

    /// <summary>Whether the key deciders are known.</summary>
    /// <value>Null is not known.</value>
    public bool? DecidersKnown { readonly get => _decidersKnown; set => _decidersKnown = value; }

    /// <summary>Whether the lead owner of the region has recorded an exception for a condition that is missing.</summary>
    /// <value>Null is not known.</value>
    public bool? RegionException { readonly get => _regionException; set => _regionException = value; }

    /// <summary>Whether a plan says how the lead is nurtured.</summary>
    /// <value>Null is not known.</value>
    public bool? NurturePlan { readonly get => _nurturePlan; set => _nurturePlan = value; }

    /// <summary>The last day on which the customer did something.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? LastCustomerActivity { readonly get => _lastCustomerActivity; set => _lastCustomerActivity = value; }

    /// <summary>Why the lead is closed.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? CloseReason { readonly get => _closeReason; set => _closeReason = value; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
