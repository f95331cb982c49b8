using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of the clocks of disputes: until when an owner is named, and who has a dispute after that.</summary>
internal static class DisputeEscalationShape
{
    private static readonly Property<DisputeEscalationStep, DisputeHolder> Holder = new("holder", step => step.Holder, Choice<DisputeHolder>());
    private static readonly Property<DisputeEscalationStep, Interval> Days = new("days", step => step.Days, Range);
    private static readonly Property<DisputeEscalationStep, Text> Name = new("text", step => step.Text, Shapes.Text);

    private static readonly Shape<DisputeEscalationStep> Step = new ObjectShape<DisputeEscalationStep>(
        (fields, out step) =>
        {
            step = new DisputeEscalationStep(fields.Of(Holder), fields.Of(Days), fields.Of(Name));
            return [];
        },
        Holder,
        Days,
        Name);

    private static readonly Property<DisputeEscalation, int> OwnerDays = new("ownerDays", one => one.OwnerDays, Count, stricter: StricterWhen.Lower);
    private static readonly Property<DisputeEscalation, IReadOnlyList<DisputeEscalationStep>> Steps = new("steps", one => one.Steps, Ordered(Step, "holder"));

    internal static readonly Shape<DisputeEscalation> Shape = new ObjectShape<DisputeEscalation>(
        (fields, out escalation) =>
        {
            DisputeEscalation.TryCreate(fields.Of(OwnerDays), fields.Of(Steps), out escalation, out var findings);
            return findings;
        },
        OwnerDays,
        Steps);
}
