namespace Ltc;

/// <summary>What a unit wants to adapt in the process. Null is not known.</summary>
/// <remarks>Source: domain.md §11.2, §11.3.</remarks>
public record struct TailoringRequest
{
    /// <summary>The layer of what is adapted.</summary>
    /// <value>Null is not known.</value>
    public ProcessLayer? Layer { get; set; }

    /// <summary>The level of who adapts it.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? Level { get; set; }

    /// <summary>Which element of the process is adapted.</summary>
    /// <value>An id; null or empty when none is named.</value>
    public string? ElementId { get; set; }

    /// <summary>The version of the standard from which the adaptation starts.</summary>
    /// <value>Null is not known.</value>
    public string? BaseVersion { get; set; }

    /// <summary>The version of the standard that holds now.</summary>
    /// <value>Null is not known.</value>
    public string? CurrentVersion { get; set; }

    /// <summary>Everything that the change touches: the delta.</summary>
    /// <value>Empty for a change that touches nothing; null is not known. Not to be changed once the request is used.</value>
    public TailoringElement[]? Delta { get; set; }

    /// <summary>Why it is adapted.</summary>
    /// <value>Null or empty when none is given.</value>
    public string? Rationale { get; set; }

    /// <summary>For which business scenario.</summary>
    /// <value>Null or empty when none is named.</value>
    public string? Scenario { get; set; }

    /// <summary>Whether the company's process owner has approved it.</summary>
    /// <value>Null is not known.</value>
    public bool? CompanyApproved { get; set; }

    /// <summary>Whether it obeys the demands of headquarters on process control and data integration.</summary>
    /// <value>Null is not known.</value>
    public bool? ObeysControl { get; set; }

    /// <summary>Whether it starts from the global standard and the local scenario.</summary>
    /// <value>Null is not known.</value>
    public bool? StartsFromStandard { get; set; }

    /// <summary>Whether it matches every scenario of the customer end to end and joins sale and delivery.</summary>
    /// <value>Null is not known.</value>
    public bool? CoversScenarios { get; set; }

    /// <summary>Whether it integrates from the view of the front line, on top of the integration by headquarters, and is verified over and over.</summary>
    /// <value>Null is not known.</value>
    public bool? VerifiedFromFront { get; set; }

    /// <summary>From which day it holds.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? EffectiveFrom { get; set; }

    /// <summary>Until which day it is on trial.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? TrialUntil { get; set; }

    /// <summary>The version to which it is rolled back when the trial fails.</summary>
    /// <value>Null or empty when none is named.</value>
    public string? RollbackVersion { get; set; }
}
