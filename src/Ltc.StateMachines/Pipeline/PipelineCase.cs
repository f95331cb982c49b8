using System.Collections.Generic;

namespace Ltc;

/// <summary>Where the parts of one case stand, and its dates: what the view of the pipeline is derived from.</summary>
/// <remarks>Stages are ids of the machines <c>lead</c>, <c>opportunity</c>, <c>contract</c> and <c>order</c>. A property that is null is not known, or there is no such part.</remarks>
public record struct PipelineCase
{
    /// <summary>The stage of the lead.</summary>
    /// <value>A stage id; null for no lead.</value>
    public string? Lead { get; set; }

    /// <summary>The stage of the opportunity.</summary>
    /// <value>A stage id; null for no opportunity.</value>
    public string? Opportunity { get; set; }

    /// <summary>The stage in which an opportunity on hold was set aside.</summary>
    /// <value>A stage id; null is not known.</value>
    public string? HeldIn { get; set; }

    /// <summary>The stage of the contract.</summary>
    /// <value>A stage id; null for no contract.</value>
    public string? Contract { get; set; }

    /// <summary>The stages of the orders.</summary>
    /// <value>Stage ids; null or empty for no order.</value>
    public IReadOnlyList<string>? Orders { get; set; }

    /// <summary>The day on which the lead was created.</summary>
    /// <value>Null is not known.</value>
    public CalendarDate? LeadCreatedOn { get; set; }

    /// <summary>The day of the initiation decision (ATI).</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? InitiatedOn { get; set; }

    /// <summary>The day of the first order.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? FirstOrderOn { get; set; }

    /// <summary>The day on which the contract took effect.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? ContractEffectiveOn { get; set; }

    /// <summary>The parts that are accepted and paid for themselves.</summary>
    /// <value>Null or empty where none is planned.</value>
    public IReadOnlyList<PipelineMilestone>? Milestones { get; set; }

    /// <summary>The day of the closing decision (ATCC).</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? ClosedOn { get; set; }

    /// <summary>The day on which the question is asked; what is dated later has not happened.</summary>
    /// <value>Null takes every date as it is, and gives no days to a clock that still runs.</value>
    public CalendarDate? AsOf { get; set; }
}
