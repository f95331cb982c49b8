using System;

namespace Ltc;

/// <summary>What is known about a decision request. A property that is null is not known, which is never the same as no or zero.</summary>
public record struct DecisionRequestFacts
{
    /// <summary>What is to be decided on: an opportunity, a contract change or a contract, by the decision point.</summary>
    /// <value>An id of the host; null is not known.</value>
    public string? SubjectId { get; set; }

    /// <summary>Which decision point it is for.</summary>
    /// <value>Null is not known.</value>
    public DecisionPoint? Point { get; set; }

    /// <summary>The version of the papers.</summary>
    /// <value>Counted from 1; null is not known.</value>
    public decimal? Version { get; set; }

    /// <summary>The version that was last sent back, by a redirect or a veto.</summary>
    /// <value>Zero when none was; null is not known.</value>
    public decimal? DecidedVersion { get; set; }

    /// <summary>Whether every paper of the decision point is there.</summary>
    /// <value>Null is not known.</value>
    public bool? PapersComplete { get; set; }

    /// <summary>Whether the calculation of the decision point is there: estimate, budget, accounting or final account.</summary>
    /// <value>Null is not known.</value>
    public bool? CalculationPresent { get; set; }

    /// <summary>Who recommends.</summary>
    /// <value>A person; null is not known.</value>
    public string? Recommender { get; set; }

    /// <summary>Who reviewed last.</summary>
    /// <value>A person; null is not known.</value>
    public string? Reviewer { get; set; }

    /// <summary>Who decides.</summary>
    /// <value>A person; null is not known.</value>
    public string? Decider { get; set; }

    /// <summary>The level that has to decide.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? RequiredLevel { get; set; }

    /// <summary>Whether every reviewer has given an opinion.</summary>
    /// <value>Null is not known.</value>
    public bool? OpinionsIn { get; set; }

    /// <summary>Whether every reviewer who may veto has given an opinion.</summary>
    /// <value>Null is not known.</value>
    public bool? VetoHoldersHeard { get; set; }

    /// <summary>Whether a reviewer has raised a veto.</summary>
    /// <value>Null is not known.</value>
    public bool? VetoRaised { get; set; }

    /// <summary>Whether the company takes the vetoed point as a known deviation.</summary>
    /// <value>Null is not known.</value>
    public bool? KnownDeviation { get; set; }

    /// <summary>The last day for the opinions.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ReviewDue { get; set; }

    /// <summary>The last day for the decision.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? DecisionDue { get; set; }

    /// <summary>Whether the deciders cannot decide: a tie, or outside their grant.</summary>
    /// <value>Null is not known.</value>
    public bool? TieOrOutsideGrant { get; set; }

    /// <summary>How many of the deciders take part.</summary>
    /// <value>A fraction from 0 to 1; null is not known.</value>
    public decimal? QuorumShare { get; set; }

    /// <summary>The decision on the subject.</summary>
    /// <value>Null when there is none.</value>
    public VerifiedDecision? Decision { get; set; }

    /// <summary>Whether every blocking condition has an owner, a last day and a verifier who is not the owner.</summary>
    /// <value>Null is not known.</value>
    public bool? ConditionsAssigned { get; set; }

    /// <summary>Whether it is said what has to be changed.</summary>
    /// <value>Null is not known.</value>
    public bool? ChangesNamed { get; set; }

    /// <summary>What has to happen before a hold ends.</summary>
    /// <value>In words; null is not known.</value>
    public string? ResumeCondition { get; set; }

    /// <summary>Whether it has happened.</summary>
    /// <value>Null is not known.</value>
    public bool? ResumeConditionMet { get; set; }

    /// <summary>The first day of the hold.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? HoldSince { get; set; }

    /// <summary>The last day of the hold.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? HoldUntil { get; set; }

    /// <summary>The last day on which the decision holds.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? ValidUntil { get; set; }

    /// <summary>Whether the written result went out.</summary>
    /// <value>Null is not known.</value>
    public bool? ResultSent { get; set; }

    /// <summary>Whether the reason of a refusal or a withdrawal is given.</summary>
    /// <value>Null is not known.</value>
    public bool? ReasonGiven { get; set; }

    /// <summary>Who takes it back.</summary>
    /// <value>A person; null is not known.</value>
    public string? WithdrawnBy { get; set; }

    /// <summary>When the question is asked.</summary>
    /// <value>A moment with its offset; null is not known.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>What the host attests about other things.</summary>
    /// <value>Nothing unless said.</value>
    public Attested Attested { get; set; }
}
