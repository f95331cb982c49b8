using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The default steps of the escalation of disputes.</summary>
/// <remarks>Source: domain.md §9.7; default (ours).</remarks>
internal static class DisputeEscalationSteps
{
    internal static IReadOnlyList<DisputeEscalationStep> Default { get; } = Array.AsReadOnly(
    [
        new DisputeEscalationStep(DisputeHolder.RepOffice, new Interval(0, 15), new("rep office", "代表处", "代表處")),
        new DisputeEscalationStep(DisputeHolder.Region, new Interval(16, 30), new("region", "地区部", "地區部")),
        new DisputeEscalationStep(DisputeHolder.Legal, new Interval(31, null), new("legal", "法务", "法務")),
    ]);
}
