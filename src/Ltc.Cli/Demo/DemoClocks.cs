using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Where the deal of the demo stands as a whole: the stage of its pipeline and the clocks of LTO, OTO, OTD and DTC.</summary>
internal static class DemoClocks
{
    /// <summary>Places the deal after the steps that were told.</summary>
    /// <param name="steps">The steps.</param>
    /// <returns>The position.</returns>
    internal static PipelinePosition Locate(IReadOnlyList<ReplayStep> steps) => Pipeline.Locate(new PipelineCase
    {
        Lead = StageOf(steps, "lead"),
        Opportunity = StageOf(steps, "opportunity"),
        Contract = StageOf(steps, "contract"),
        Orders = StageOf(steps, "order") is { } order ? [order] : [],
        LeadCreatedOn = DayOf(steps, "lead", "startValidation"),
        InitiatedOn = DayOf(steps, "opportunity", "approve"),
        ContractEffectiveOn = DayOf(steps, "opportunity", "sign"),
        FirstOrderOn = DayOf(steps, "order", "confirm"),
        Milestones = [new PipelineMilestone { Id = "final", AcceptedOn = DayOf(steps, "order", "acceptFinally"), CollectedOn = DayOf(steps, "receivable", "payInFull") }],
        ClosedOn = DayOf(steps, "contract", "close"),
        AsOf = CalendarDate.Of(steps[^1].Entry.At),
    });

    /// <summary>The clocks in one line.</summary>
    /// <param name="position">The position.</param>
    /// <returns>For example <c>LTO 39 · OTO 112</c>, in days; a clock that has not started is left out.</returns>
    internal static string Say(PipelinePosition position) => string.Join(
        " · ",
        position.Clocks.Where(clock => clock.ElapsedDays is not null).Select(clock =>
            $"{clock.Process.ToString().ToUpperInvariant()} {clock.ElapsedDays!.Value.ToString(CultureInfo.InvariantCulture)}"));

    private static string? StageOf(IReadOnlyList<ReplayStep> steps, string machine) => steps.LastOrDefault(step => step.Entry.Machine == machine)?.Stage;

    private static CalendarDate? DayOf(IReadOnlyList<ReplayStep> steps, string machine, string trigger) =>
        steps.FirstOrDefault(step => step.Entry.Machine == machine && step.Entry.Trigger == trigger && step.Answer == Answer.Allowed) is { } step
            ? CalendarDate.Of(step.Entry.At)
            : null;
}
