namespace Ltc;

/// <summary>The fields behind the properties, at which the facts of the vocabulary point.</summary>
public partial record struct LeadFacts
{
    internal bool? _mandatoryFieldsFilled;
    internal bool? _duplicate;
    internal string? _submitter;
    internal string? _validator;
    internal string? _owner;
    internal bool? _needReal;
    internal bool? _withinScope;
    internal bool? _riskAcceptable;
    internal bool? _isLead;
    internal bool? _isNear;
    internal bool? _canWin;
    internal decimal? _score;
    internal bool? _noValueTwice;
    internal bool? _needDefinite;
    internal bool? _budgetDefinite;
    internal bool? _startDefinite;
    internal bool? _decidersKnown;
    internal bool? _regionException;
    internal bool? _nurturePlan;
    internal CalendarDate? _lastCustomerActivity;
    internal string? _closeReason;
}
