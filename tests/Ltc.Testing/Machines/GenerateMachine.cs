using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc.Testing;

/// <summary>Generates machine definitions that are right by construction.</summary>
public static class GenerateMachine
{
    private const int Triggers = 6;

    /// <summary>Draws a definition without a defect: each stage is reached, from each an end can be reached, each trigger is used.</summary>
    public static MachineParts Clean(Draw draw) =>
        Clean(draw, StageIds(2 + draw.Below(8)), [.. Enumerable.Range(0, Triggers).Select(number => "trigger" + number.ToString(CultureInfo.InvariantCulture))], Requirements(draw));

    /// <summary>Draws a machine over the sample types.</summary>
    public static StageMachine<SampleStage, SampleTrigger, SampleFacts> Typed(Draw draw)
    {
        var parts = Clean(draw, Ids<SampleStage>(), Ids<SampleTrigger>(), Requirements(draw));
        return Builder(parts).Build();
    }

    /// <summary>The builder that says what some parts over the sample types say.</summary>
    public static StageMachineBuilder<SampleStage, SampleTrigger, SampleFacts> Builder(MachineParts parts)
    {
        var builder = StageMachine.Define<SampleStage, SampleTrigger, SampleFacts>(parts.Id, parts.Text, SampleFact.All);
        foreach (var stage in parts.Stages)
            builder.Stage(Enum.Parse<SampleStage>(stage.Id, ignoreCase: true), stage.Text, stage.Kind, stage.Funnel);
        foreach (var trigger in parts.Triggers)
            builder.Trigger(Enum.Parse<SampleTrigger>(trigger.Id, ignoreCase: true), trigger.Text);
        foreach (var edge in parts.Edges)
        {
            builder.In(Enum.Parse<SampleStage>(edge.From, ignoreCase: true)).Permit(
                Enum.Parse<SampleTrigger>(edge.Trigger, ignoreCase: true),
                Enum.Parse<SampleStage>(edge.To, ignoreCase: true),
                [.. edge.Requirements.Cast<Requirement<SampleFacts>>()],
                edge.Effects);
        }

        return builder;
    }

    /// <summary>Draws parts over the sample types, for defects that only types can have.</summary>
    public static MachineParts CleanTyped(Draw draw) => Clean(draw, Ids<SampleStage>(), Ids<SampleTrigger>(), Requirements(draw));

    /// <summary>The parts of a definition, with other edges.</summary>
    public static MachineParts PartsOf(MachineDefinition definition, IEnumerable<Edge> edges)
    {
        var parts = new MachineParts { Id = definition.Id, Text = definition.Text, HasNoEnd = definition.HasNoEnd };
        foreach (var stage in definition.Stages)
            parts.Stages.Add(stage);
        foreach (var trigger in definition.Triggers)
            parts.Triggers.Add(trigger);
        foreach (var edge in edges)
            parts.Edges.Add(edge);
        return parts;
    }

    private static MachineParts Clean(Draw draw, string[] stages, string[] triggers, Requirement<SampleFacts>[] pool)
    {
        var parts = new MachineParts { Id = "random", Text = Text.Same("random") };
        var ends = 1 + draw.Below(Math.Max(1, stages.Length / 3));
        var open = stages.Length - ends;
        for (var i = 0; i < stages.Length; i++)
        {
            var kind = i >= open ? draw.Pick([StageKind.Won, StageKind.Lost, StageKind.Abandoned, StageKind.End]) : i > 0 && draw.Chance(20) ? StageKind.OnHold : StageKind.Open;
            parts.Stages.Add(new Stage(stages[i], Text.Same(stages[i]), kind));
        }

        foreach (var trigger in triggers)
            parts.Triggers.Add(new Trigger(trigger, Text.Same(trigger)));
        var free = stages.Take(open).ToDictionary(stage => stage, _ => draw.Shuffle(triggers).ToList());
        void Join(int from, int to)
        {
            var trigger = free[stages[from]][0];
            free[stages[from]].RemoveAt(0);
            parts.Edges.Add(new Edge(stages[from], trigger, stages[to], Take(draw, pool), Effects(draw)));
        }

        // One edge into each stage from an earlier one, one edge from each open stage to a later one, then whatever is left to draw.
        for (var to = 1; to < stages.Length; to++)
            Join(draw.Pick([.. Enumerable.Range(0, Math.Min(to, open)).Where(from => free[stages[from]].Count > 1)]), to);
        for (var from = 0; from < open; from++)
            Join(from, from + 1 + draw.Below(stages.Length - from - 1));
        for (var more = draw.Below(10); more > 0; more--)
        {
            var from = draw.Below(open);
            if (free[stages[from]].Count > 0)
                Join(from, draw.Below(stages.Length));
        }

        UseEachTrigger(draw, parts, stages.Take(open).ToArray(), pool);
        return parts;
    }

    private static void UseEachTrigger(Draw draw, MachineParts parts, string[] open, Requirement<SampleFacts>[] pool)
    {
        foreach (var trigger in parts.Triggers.Where(trigger => parts.Edges.All(edge => edge.Trigger != trigger.Id)))
            parts.Edges.Add(new Edge(draw.Pick(open), trigger.Id, draw.Pick([.. parts.Stages]).Id, Take(draw, pool), Effects(draw)));
    }

    private static Requirement<SampleFacts>[] Requirements(Draw draw) =>
        [.. Enumerable.Range(0, 12).Select(number => Requirement("requirement-" + number.ToString(CultureInfo.InvariantCulture), GenerateCondition.Any(draw)))];

    internal static Requirement<SampleFacts> Requirement(string id, Condition<SampleFacts> condition) => new(id, condition, Text.Same(id), "sample");

    private static Requirement<SampleFacts>[] Take(Draw draw, Requirement<SampleFacts>[] pool) => [.. draw.Shuffle(pool).Take(draw.Below(5))];

    private static Effect[] Effects(Draw draw) =>
        [.. Enumerable.Range(0, 3).Where(_ => draw.Chance(30)).Select(number => "effect-" + number.ToString(CultureInfo.InvariantCulture)).Select(id => new Effect(id, Text.Same(id)))];

    private static string[] StageIds(int count) => [.. Enumerable.Range(0, count).Select(number => "stage" + number.ToString(CultureInfo.InvariantCulture))];

    private static string[] Ids<TValue>()
        where TValue : unmanaged, Enum => [.. Enum.GetNames<TValue>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
}
