namespace Ltc;

/// <summary>The fields behind the properties, at which the facts of the vocabulary point.</summary>
public partial record struct CustomerIssueFacts
{
    internal string? _description;
    internal string? _contractId;
    internal bool? _oursToSolve;
    internal IssueMatter? _matter;
    internal string? _judgedBy;
    internal string? _changeId;
    internal bool? _changeApproved;
    internal string? _handler;
    internal CalendarDate? _targetDate;
    internal bool? _needsHelp;
    internal bool? _helpGiven;
    internal bool? _solutionDelivered;
    internal bool? _customerConfirmed;
    internal decimal? _satisfaction;
    internal bool? _causeRecorded;
    internal string? _closer;
    internal string? _rejectReason;
    internal bool? _customerInformed;
}
