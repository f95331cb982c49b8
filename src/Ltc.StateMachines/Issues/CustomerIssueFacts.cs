using System;

namespace Ltc;

/// <summary>What is known about a customer issue. A property that is null is not known, which is never the same as no or zero.</summary>
public record struct CustomerIssueFacts
{
    /// <summary>What the customer has reported.</summary>
    /// <value>In the words of the customer; null is not known.</value>
    public string? Description { get; set; }

    /// <summary>Which contract it is judged against.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? ContractId { get; set; }

    /// <summary>Whether it is ours to solve at all.</summary>
    /// <value>Null is not known.</value>
    public bool? OursToSolve { get; set; }

    /// <summary>Whether it is inside or outside the contract.</summary>
    /// <value>Null is not yet judged.</value>
    public IssueMatter? Matter { get; set; }

    /// <summary>Who has judged the matter.</summary>
    /// <value>A person; null is not known.</value>
    public string? JudgedBy { get; set; }

    /// <summary>The change of the contract that covers the work.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? ChangeId { get; set; }

    /// <summary>Whether that change is approved and signed by the customer.</summary>
    /// <value>False when it was declined; null is not known.</value>
    public bool? ChangeApproved { get; set; }

    /// <summary>Who works on it.</summary>
    /// <value>A person; null is not known.</value>
    public string? Handler { get; set; }

    /// <summary>The last day for the solution.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? TargetDate { get; set; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Whether the handler needs a higher level.</summary>
    /// <value>Null is not known.</value>
    public bool? NeedsHelp { get; set; }

    /// <summary>Whether the higher level has given the help.</summary>
    /// <value>Null is not known.</value>
    public bool? HelpGiven { get; set; }

    /// <summary>Whether the customer has the solution.</summary>
    /// <value>Null is not known.</value>
    public bool? SolutionDelivered { get; set; }

    /// <summary>Whether the customer confirms that it is solved.</summary>
    /// <value>Null while there is no answer.</value>
    public bool? CustomerConfirmed { get; set; }

    /// <summary>How the customer evaluates the handling.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Satisfaction { get; set; }

    /// <summary>Whether the root cause is recorded.</summary>
    /// <value>Null is not known.</value>
    public bool? CauseRecorded { get; set; }

    /// <summary>Who closes it.</summary>
    /// <value>A person; null is not known.</value>
    public string? Closer { get; set; }

    /// <summary>Why it is rejected.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? RejectReason { get; set; }

    /// <summary>Whether the customer knows the reason.</summary>
    /// <value>Null is not known.</value>
    public bool? CustomerInformed { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
