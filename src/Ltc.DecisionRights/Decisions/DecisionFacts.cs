using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>What is known about a case that is to be decided. A property that is null is not known, which is never the same as no or zero.</summary>
/// <remarks><see cref="DecisionRights"/> works the last group out by itself, whatever a case says; a host that asks a checklist directly says it.</remarks>
[StructLayout(LayoutKind.Auto)]
public partial record struct DecisionFacts
{
    /// <summary>The papers that are there, by their ids.</summary>
    /// <value>Null is not known; the empty set is no paper.</value>
    public string[]? Papers { get; set; }

    /// <summary>The level that decided on the initiation.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? InitiationLevel { get; set; }

    /// <summary>The lowest gross margin that the request asks room for.</summary>
    /// <value>A fraction; null is not known.</value>
    public decimal? AskedMargin { get; set; }

    /// <summary>Whether a part of the last payment is still open.</summary>
    /// <value>Null is not known.</value>
    public bool? TailPaymentOpen { get; set; }

    /// <summary>Whether a vetoed point is taken as a known deviation.</summary>
    /// <value>Null is not known.</value>
    public bool? KnownDeviation { get; set; }

    /// <summary>Whether it is a stronghold or a market-structure project.</summary>
    /// <value>Null is not known.</value>
    public bool? Stronghold { get; set; }

    /// <summary>Whether it is refused only because it is hard or earns little.</summary>
    /// <value>Null is not known.</value>
    public bool? ForEffortOrProfitAlone { get; set; }

    /// <summary>The level that set the grade of the project.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? GradeSetLevel { get; set; }

    /// <summary>Why, for anything but a Go.</summary>
    /// <value>Null when none is given.</value>
    public string? ReasonCode { get; set; }

    /// <summary>What must happen before a hold ends.</summary>
    /// <value>Null when none is given.</value>
    public string? ResumeCondition { get; set; }

    /// <summary>The day of the decision.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? DecidedOn { get; set; }

    /// <summary>The last day of a hold.</summary>
    /// <value>Null when none is given.</value>
    public CalendarDate? HoldUntil { get; set; }
}
