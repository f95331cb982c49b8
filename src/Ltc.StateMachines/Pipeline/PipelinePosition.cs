using System.Collections.Generic;

namespace Ltc;

/// <summary>Where a case is on the way from a lead to cash.</summary>
/// <remarks>Immutable. A case can be in several stages and sub-processes at once.</remarks>
public sealed class PipelinePosition
{
    internal PipelinePosition(
        IReadOnlyList<PipelineStage> stages, IReadOnlyList<SubProcess> processes, IReadOnlyList<PipelineClock> clocks,
        IReadOnlyList<PipelineClock> milestones, IReadOnlyList<string> unplaced)
    {
        Stages = stages;
        Processes = processes;
        Clocks = clocks;
        MilestoneClocks = milestones;
        Unplaced = unplaced;
    }

    /// <summary>The stages that the case is in.</summary>
    /// <value>In the order of the way; empty when nothing is left to do or nothing is known.</value>
    public IReadOnlyList<PipelineStage> Stages { get; }

    /// <summary>The sub-processes that the case is in.</summary>
    /// <value>In the order of the way; empty when none runs.</value>
    public IReadOnlyList<SubProcess> Processes { get; }

    /// <summary>The clocks of the four sub-processes for the whole case.</summary>
    /// <value>Always four, in the order of the way.</value>
    public IReadOnlyList<PipelineClock> Clocks { get; }

    /// <summary>The clocks of delivery and of cash for each milestone.</summary>
    /// <value>Two a milestone, in the order given.</value>
    public IReadOnlyList<PipelineClock> MilestoneClocks { get; }

    /// <summary>The stages that no machine of the way has, so that they say nothing.</summary>
    /// <value>Machine and stage, for example <c>order.shipped</c>; empty as a rule.</value>
    public IReadOnlyList<string> Unplaced { get; }
}
