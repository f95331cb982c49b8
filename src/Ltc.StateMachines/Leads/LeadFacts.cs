using System;

namespace Ltc;

/// <summary>What is known about a lead. A property that is null is not known, which is never the same as no or zero.</summary>
public record struct LeadFacts
{
    /// <summary>Whether every mandatory field of the record is filled.</summary>
    /// <value>Null is not known.</value>
    public bool? MandatoryFieldsFilled { get; set; }

    /// <summary>Whether the same lead has been recorded already.</summary>
    /// <value>Null is not known.</value>
    public bool? Duplicate { get; set; }

    /// <summary>Who submitted the lead.</summary>
    /// <value>A person; null is not known.</value>
    public string? Submitter { get; set; }

    /// <summary>Who validated it.</summary>
    /// <value>A person; null is not known.</value>
    public string? Validator { get; set; }

    /// <summary>Who nurtures or follows it.</summary>
    /// <value>A person; null is not known.</value>
    public string? Owner { get; set; }

    /// <summary>Whether the customer's need is real.</summary>
    /// <value>Null is not known.</value>
    public bool? NeedReal { get; set; }

    /// <summary>Whether the need is inside our business scope.</summary>
    /// <value>Null is not known.</value>
    public bool? WithinScope { get; set; }

    /// <summary>Whether the risks are acceptable.</summary>
    /// <value>Null is not known.</value>
    public bool? RiskAcceptable { get; set; }

    /// <summary>Question 1: is it a lead?</summary>
    /// <value>Null while the answer is unknown.</value>
    public bool? IsLead { get; set; }

    /// <summary>Question 2: is it near?</summary>
    /// <value>Null while the answer is unknown.</value>
    public bool? IsNear { get; set; }

    /// <summary>Question 3: can we win?</summary>
    /// <value>Null while the answer is unknown.</value>
    public bool? CanWin { get; set; }

    /// <summary>The score of the eight sub-checks.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? Score { get; set; }

    /// <summary>Whether the lead was graded "no value" twice in a row although the answers that were unknown could not have lifted it.</summary>
    /// <value>Null is not known. Source: domain.md §6.3.</value>
    public bool? NoValueTwice { get; set; }

    /// <summary>Whether the customer's need is definite.</summary>
    /// <value>Null is not known.</value>
    public bool? NeedDefinite { get; set; }

    /// <summary>Whether the customer's budget is definite.</summary>
    /// <value>Null is not known.</value>
    public bool? BudgetDefinite { get; set; }

    /// <summary>Whether the start is definite.</summary>
    /// <value>Null is not known.</value>
    public bool? StartDefinite { get; set; }

    /// <summary>Whether the key deciders are known.</summary>
    /// <value>Null is not known.</value>
    public bool? DecidersKnown { get; set; }

    /// <summary>Whether the lead owner of the region has recorded an exception for a condition that is missing.</summary>
    /// <value>Null is not known.</value>
    public bool? RegionException { get; set; }

    /// <summary>Whether a plan says how the lead is nurtured.</summary>
    /// <value>Null is not known.</value>
    public bool? NurturePlan { get; set; }

    /// <summary>The last day on which the customer did something.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? LastCustomerActivity { get; set; }

    /// <summary>Why the lead is closed.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? CloseReason { get; set; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
