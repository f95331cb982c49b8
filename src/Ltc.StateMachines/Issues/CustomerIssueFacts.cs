using System;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about a customer issue. A property that is null is not known, which is never the same as no or zero.</summary>
[StructLayout(LayoutKind.Auto)]
public partial record struct CustomerIssueFacts
{
    /// <summary>What the customer has reported.</summary>
    /// <value>In the words of the customer; null is not known.</value>
    public string? Description { readonly get => _description; set => _description = value; }

    /// <summary>Which contract it is judged against.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? ContractId { readonly get => _contractId; set => _contractId = value; }

    /// <summary>Whether it is ours to solve at all.</summary>
    /// <value>Null is not known.</value>
    public bool? OursToSolve { readonly get => _oursToSolve; set => _oursToSolve = value; }

    /// <summary>Whether it is inside or outside the contract.</summary>
    /// <value>Null is not yet judged.</value>
    public IssueMatter? Matter { readonly get => _matter; set => _matter = value; }

    /// <summary>Who has judged the matter.</summary>
    /// <value>A person; null is not known.</value>
    public string? JudgedBy { readonly get => _judgedBy; set => _judgedBy = value; }

    /// <summary>The change of the contract that covers the work.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? ChangeId { readonly get => _changeId; set => _changeId = value; }

    /// <summary>Whether that change is approved and signed by the customer.</summary>
    /// <value>False when it was declined; null is not known.</value>
    public bool? ChangeApproved { readonly get => _changeApproved; set => _changeApproved = value; }

    /// <summary>Who works on it.</summary>
    /// <value>A person; null is not known.</value>
    public string? Handler { readonly get => _handler; set => _handler = value; }

    /// <summary>The last day for the solution.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? TargetDate { readonly get => _targetDate; set => _targetDate = value; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Whether the handler needs a higher level.</summary>
    /// <value>Null is not known.</value>
    public bool? NeedsHelp { readonly get => _needsHelp; set => _needsHelp = value; }

    /// <summary>Whether the higher level has given the help.</summary>
    /// <value>Null is not known.</value>
    public bool? HelpGiven { readonly get => _helpGiven; set => _helpGiven = value; }

    /// <summary>Whether the customer has the solution.</summary>
    /// <value>Null is not known.</value>
    public bool? SolutionDelivered { readonly get => _solutionDelivered; set => _solutionDelivered = value; }

    /// <summary>Whether the customer confirms that it is solved.</summary>
    /// <value>Null while there is no answer.</value>
    public bool? CustomerConfirmed { readonly get => _customerConfirmed; set => _customerConfirmed = value; }

    /// <summary>How the customer evaluates the handling.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Satisfaction { readonly get => _satisfaction; set => _satisfaction = value; }

    /// <summary>Whether the root cause is recorded.</summary>
    /// <value>Null is not known.</value>
    public bool? CauseRecorded { readonly get => _causeRecorded; set => _causeRecorded = value; }

    /// <summary>Who closes it.</summary>
    /// <value>A person; null is not known.</value>
    public string? Closer { readonly get => _closer; set => _closer = value; }

    /// <summary>Why it is rejected.</summary>
    /// <value>A reason code; null is not known.</value>
    public string? RejectReason { readonly get => _rejectReason; set => _rejectReason = value; }

    /// <summary>Whether the customer knows the reason.</summary>
    /// <value>Null is not known.</value>
    public bool? CustomerInformed { readonly get => _customerInformed; set => _customerInformed = value; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
