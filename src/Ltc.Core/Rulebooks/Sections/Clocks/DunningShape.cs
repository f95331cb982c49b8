using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of the dunning ladder.</summary>
internal static class DunningShape
{
    private const int Farthest = 100_000;
    private static readonly Property<DunningStep, DunningLevel> Level = new("level", step => step.Level, Choice<DunningLevel>());
    private static readonly Property<DunningStep, Interval> Days = new("days", step => step.Days, Range);

    private static readonly Property<DunningStep, IReadOnlyList<int>> Contacts =
        new("contactDays", step => step.ContactDays, new ListShape<int>(Whole(-Farthest, Farthest), isOrdered: true, mayBeAbsent: false, 1));

    private static readonly Property<DunningStep, Text> Actor = new("actor", step => step.Actor, Shapes.Text);
    private static readonly Property<DunningStep, Text> Action = new("action", step => step.Action, Shapes.Text);

    private static readonly Shape<DunningStep> Step = new ObjectShape<DunningStep>(
        (fields, out step) =>
        {
            step = new DunningStep(fields.Of(Level), fields.Of(Days), fields.Of(Contacts), fields.Of(Actor), fields.Of(Action));
            return [];
        },
        Level,
        Days,
        Contacts,
        Actor,
        Action);

    private static readonly Property<DunningLadder, IReadOnlyList<DunningStep>> Steps = new("steps", ladder => ladder.Steps, Ordered(Step, "level"));

    internal static readonly Shape<DunningLadder> Shape = new ObjectShape<DunningLadder>(
        (fields, out ladder) =>
        {
            DunningLadder.TryCreate(fields.Of(Steps), out ladder, out var findings);
            return findings;
        },
        Steps);
}
