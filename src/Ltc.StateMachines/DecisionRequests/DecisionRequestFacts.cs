using System;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about a decision request. A property that is null is not known, which is never the same as no or zero.</summary>
[StructLayout(LayoutKind.Auto)]
public partial record struct DecisionRequestFacts
{
    /// <summary>What is to be decided on: an opportunity, a contract change or a contract, by the decision point.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? SubjectId { readonly get => _subjectId; set => _subjectId = value; }

    /// <summary>Which decision point it is for.</summary>
    /// <value>Null is not known.</value>
    public DecisionPoint? Point { readonly get => _point; set => _point = value; }

    /// <summary>The version of the papers.</summary>
    /// <value>Counted from 1; null is not known.</value>
    public decimal? Version { readonly get => _version; set => _version = value; }

    /// <summary>The version that was last sent back, by a redirect or a veto.</summary>
    /// <value>Zero when none was; null is not known.</value>
    public decimal? DecidedVersion { readonly get => _decidedVersion; set => _decidedVersion = value; }

    /// <summary>Whether every paper of the decision point is there.</summary>
    /// <value>Null is not known.</value>
    public bool? PapersComplete { readonly get => _papersComplete; set => _papersComplete = value; }

    /// <summary>Whether the calculation of the decision point is there: estimate, budget, accounting or final account.</summary>
    /// <value>Null is not known.</value>
    public bool? CalculationPresent { readonly get => _calculationPresent; set => _calculationPresent = value; }

    /// <summary>Who recommends.</summary>
    /// <value>A person; null is not known.</value>
    public string? Recommender { readonly get => _recommender; set => _recommender = value; }

    /// <summary>Who reviewed last.</summary>
    /// <value>A person; null is not known.</value>
    public string? Reviewer { readonly get => _reviewer; set => _reviewer = value; }

    /// <summary>Who decides.</summary>
    /// <value>A person; null is not known.</value>
    public string? Decider { readonly get => _decider; set => _decider = value; }

    /// <summary>The level that has to decide.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? RequiredLevel { readonly get => _requiredLevel; set => _requiredLevel = value; }

    /// <summary>Whether every reviewer has given an opinion.</summary>
    /// <value>Null is not known.</value>
    public bool? OpinionsIn { readonly get => _opinionsIn; set => _opinionsIn = value; }

    /// <summary>Whether every reviewer who may veto has given an opinion.</summary>
    /// <value>Null is not known.</value>
    public bool? VetoHoldersHeard { readonly get => _vetoHoldersHeard; set => _vetoHoldersHeard = value; }

    /// <summary>Whether a reviewer has raised a veto.</summary>
    /// <value>Null is not known.</value>
    public bool? VetoRaised { readonly get => _vetoRaised; set => _vetoRaised = value; }

    /// <summary>Whether the company takes the vetoed point as a known deviation.</summary>
    /// <value>Null is not known.</value>
    public bool? KnownDeviation { readonly get => _knownDeviation; set => _knownDeviation = value; }

    /// <summary>The last day for the opinions.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ReviewDue { readonly get => _reviewDue; set => _reviewDue = value; }

    /// <summary>The last day for the decision.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? DecisionDue { readonly get => _decisionDue; set => _decisionDue = value; }

    /// <summary>Whether the deciders cannot decide: a tie, or outside their grant.</summary>
    /// <value>Null is not known.</value>
    public bool? TieOrOutsideGrant { readonly get => _tieOrOutsideGrant; set => _tieOrOutsideGrant = value; }

    /// <summary>How many of the deciders take part.</summary>
    /// <value>A fraction from 0 to 1; null is not known.</value>
    public decimal? QuorumShare { readonly get => _quorumShare; set => _quorumShare = value; }

    /// <summary>The decision on the subject.</summary>
    /// <value>Null when there is none.</value>
    public VerifiedDecision? Decision { get; set; }

    /// <summary>Whether every blocking condition has an owner, a last day and a verifier who is not the owner.</summary>
    /// <value>Null is not known.</value>
    public bool? ConditionsAssigned { readonly get => _conditionsAssigned; set => _conditionsAssigned = value; }

    /// <summary>Whether it is said what has to be changed.</summary>
    /// <value>Null is not known.</value>
    public bool? ChangesNamed { readonly get => _changesNamed; set => _changesNamed = value; }

    /// <summary>What has to happen before a hold ends.</summary>
    /// <value>In words; null is not known.</value>
    public string? ResumeCondition { readonly get => _resumeCondition; set => _resumeCondition = value; }

    /// <summary>Whether it has happened.</summary>
    /// <value>Null is not known.</value>
    public bool? ResumeConditionMet { readonly get => _resumeConditionMet; set => _resumeConditionMet = value; }

    /// <summary>The first day of the hold.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? HoldSince { readonly get => _holdSince; set => _holdSince = value; }

    /// <summary>The last day of the hold.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? HoldUntil { readonly get => _holdUntil; set => _holdUntil = value; }

    /// <summary>The last day on which the decision holds.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ValidUntil { readonly get => _validUntil; set => _validUntil = value; }

    /// <summary>Whether the written result went out.</summary>
    /// <value>Null is not known.</value>
    public bool? ResultSent { readonly get => _resultSent; set => _resultSent = value; }

    /// <summary>Whether the reason of a refusal or a withdrawal is given.</summary>
    /// <value>Null is not known.</value>
    public bool? ReasonGiven { readonly get => _reasonGiven; set => _reasonGiven = value; }

    /// <summary>Who takes it back.</summary>
    /// <value>A person; null is not known.</value>
    public string? WithdrawnBy { readonly get => _withdrawnBy; set => _withdrawnBy = value; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
