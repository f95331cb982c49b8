using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The clock points of a case, as they were known on the day of the question.</summary>
internal sealed class PipelineDates
{
    private readonly CalendarDate? _asOf;
    private readonly CalendarDate? _created;
    private readonly CalendarDate? _initiated;
    private readonly Milestone[] _milestones;

    internal PipelineDates(in PipelineCase item)
    {
        _asOf = item.AsOf;
        _created = Past(item.LeadCreatedOn);
        _initiated = Past(item.InitiatedOn);
        Boundary = Earlier(Past(item.FirstOrderOn), Past(item.ContractEffectiveOn));
        Closed = Past(item.ClosedOn);
        _milestones = (item.Milestones ?? []).Select(one => new Milestone(one.Id, Past(one.AcceptedOn), Past(one.CollectedOn))).ToArray();
        FirstAcceptance = _milestones.Select(one => one.Accepted).Aggregate((CalendarDate?)null, Earlier);
        var complete = _milestones.Length > 0 && _milestones.All(one => one.Accepted.HasValue);
        LastAcceptance = complete ? _milestones.Max(one => one.Accepted!.Value) : null;
    }

    /// <summary>The first order or the contract taking effect, whichever is earlier.</summary>
    internal CalendarDate? Boundary { get; }

    internal CalendarDate? FirstAcceptance { get; }

    internal CalendarDate? LastAcceptance { get; }

    internal CalendarDate? Closed { get; }

    internal bool OwesMoney => _milestones.Any(one => one.Accepted.HasValue && !one.Collected.HasValue);

    internal IReadOnlyList<PipelineClock> Clocks() =>
    [
        Clock(SubProcess.Lto, null, _created, _initiated),
        Clock(SubProcess.Oto, null, _initiated, Boundary),
        Clock(SubProcess.Otd, null, Boundary, LastAcceptance),
        Clock(SubProcess.Dtc, null, FirstAcceptance, Closed),
    ];

    internal IReadOnlyList<PipelineClock> MilestoneClocks() => _milestones.SelectMany(one => new[]
    {
        Clock(SubProcess.Otd, one.Id, Boundary, one.Accepted),
        Clock(SubProcess.Dtc, one.Id, one.Accepted, one.Collected ?? Closed),
    }).ToArray();

    private PipelineClock Clock(SubProcess process, string? milestone, CalendarDate? start, CalendarDate? end) => new(process, milestone, start, end, _asOf);

    private CalendarDate? Past(CalendarDate? date) => date is { } day && _asOf is { } asOf && day > asOf ? null : date;

    private static CalendarDate? Earlier(CalendarDate? one, CalendarDate? two) => one is null || two < one ? two ?? one : one;

    private sealed class Milestone(string id, CalendarDate? accepted, CalendarDate? collected)
    {
        internal string Id { get; } = id;

        internal CalendarDate? Accepted { get; } = accepted;

        internal CalendarDate? Collected { get; } = collected;
    }
}
