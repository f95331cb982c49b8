namespace Ltc;

/// <summary>The fields behind the properties, at which the facts of the vocabulary point.</summary>
public partial record struct DecisionRequestFacts
{
    internal string? _subjectId;
    internal DecisionPoint? _point;
    internal decimal? _version;
    internal decimal? _decidedVersion;
    internal bool? _papersComplete;
    internal bool? _calculationPresent;
    internal string? _recommender;
    internal string? _reviewer;
    internal string? _decider;
    internal OrgLevel? _requiredLevel;
    internal bool? _opinionsIn;
    internal bool? _vetoHoldersHeard;
    internal bool? _vetoRaised;
    internal bool? _knownDeviation;
    internal CalendarDate? _reviewDue;
    internal CalendarDate? _decisionDue;
    internal bool? _tieOrOutsideGrant;
    internal decimal? _quorumShare;
    internal bool? _conditionsAssigned;
    internal bool? _changesNamed;
    internal string? _resumeCondition;
    internal bool? _resumeConditionMet;
    internal CalendarDate? _holdSince;
    internal CalendarDate? _holdUntil;
    internal CalendarDate? _validUntil;
    internal bool? _resultSent;
    internal bool? _reasonGiven;
    internal string? _withdrawnBy;
}
