using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc.Testing;

/// <summary>Plants one defect in a definition that has none.</summary>
public static class PlantDefect
{
    private const string Odd = "odd";

    /// <summary>Every defect that a definition can have, by the code of its finding.</summary>
    public static IReadOnlyDictionary<string, Action<Draw, MachineParts>> InParts { get; } = new SortedDictionary<string, Action<Draw, MachineParts>>(StringComparer.Ordinal)
    {
        ["machine-id-missing"] = (_, parts) => parts.Id = string.Empty,
        ["machine-no-stage"] = (_, parts) => parts.Stages.Clear(),
        ["stage-twice"] = (draw, parts) => parts.Stages.Add(draw.Pick([.. parts.Stages])),
        ["trigger-twice"] = (draw, parts) => parts.Triggers.Add(draw.Pick([.. parts.Triggers])),
        ["trigger-unused"] = (_, parts) => parts.Triggers.Add(new Trigger(Odd, Text.Same(Odd))),
        ["text-missing"] = (draw, parts) => RemoveText(draw, parts),
        ["edge-twice"] = (draw, parts) => parts.Edges.Add(draw.Pick([.. parts.Edges])),
        ["stage-unknown"] = (draw, parts) => Replace(draw, parts, edge => draw.Chance(50)
            ? new Edge(Odd, edge.Trigger, edge.To, edge.Requirements, edge.Effects)
            : new Edge(edge.From, edge.Trigger, Odd, edge.Requirements, edge.Effects)),
        ["trigger-unknown"] = (draw, parts) => Replace(draw, parts, edge => new Edge(edge.From, Odd, edge.To, edge.Requirements, edge.Effects)),
        ["exit-from-end"] = (draw, parts) => parts.Edges.Add(
            new Edge(draw.Pick([.. parts.Stages.Where(stage => stage.IsEnd)]).Id, parts.Triggers[0].Id, parts.Stages[0].Id, [], [])),
        ["too-many-requirements"] = TooMany,
        ["requirement-clash"] = (draw, parts) => Clash(draw, parts),
        ["requirement-twice"] = (draw, parts) => Replace(draw, parts, edge => WithRequirements(edge, [.. edge.Requirements, Sample(Odd), Sample(Odd)])),
        ["effect-clash"] = (draw, parts) => Replace(draw, parts, edge => new Edge(
            edge.From, edge.Trigger, edge.To, edge.Requirements, [new Effect(Odd, Text.Same("one")), new Effect(Odd, Text.Same("two"))])),
        ["stage-unreachable"] = (_, parts) => parts.Stages.Add(new Stage(Odd, Text.Same(Odd), StageKind.End)),
        ["stage-trap"] = (draw, parts) => Trap(draw, parts),
    };

    private static void Trap(Draw draw, MachineParts parts)
    {
        parts.Stages.Add(new Stage(Odd, Text.Same(Odd), draw.Pick([StageKind.Open, StageKind.OnHold])));
        parts.Triggers.Add(new Trigger("lock", Text.Same("lock")));
        parts.Edges.Add(new Edge(parts.Stages[0].Id, "lock", Odd, [], []));
        parts.Edges.Add(new Edge(Odd, "lock", Odd, [], []));
    }

    private static void RemoveText(Draw draw, MachineParts parts)
    {
        var half = new Text("only English", string.Empty, string.Empty);
        switch (draw.Below(5))
        {
            case 0:
                parts.Text = half;
                break;
            case 1:
                parts.Stages[0] = new Stage(parts.Stages[0].Id, half, parts.Stages[0].Kind);
                break;
            case 2:
                parts.Triggers[0] = new Trigger(parts.Triggers[0].Id, half);
                break;
            case 3:
                Replace(draw, parts, edge => WithRequirements(edge, [.. edge.Requirements, new Requirement<SampleFacts>(Odd, SampleFact.Urgent.IsTrue, half)]));
                break;
            default:
                Replace(draw, parts, edge => new Edge(edge.From, edge.Trigger, edge.To, edge.Requirements, [new Effect(Odd, half)]));
                break;
        }
    }

    private static void TooMany(Draw draw, MachineParts parts)
    {
        if (draw.Chance(50))
        {
            Replace(draw, parts, edge => WithRequirements(edge, Many("many", 33)));
            return;
        }

        // Not too many on any edge, but too many in all.
        for (var i = 0; i < 5; i++)
        {
            var id = "heavy" + i.ToString(CultureInfo.InvariantCulture);
            parts.Triggers.Add(new Trigger(id, Text.Same(id)));
            parts.Edges.Add(new Edge(parts.Stages[0].Id, id, parts.Stages[0].Id, Many(id, 26), []));
        }
    }

    private static void Clash(Draw draw, MachineParts parts)
    {
        var other = draw.Below(3) switch
        {
            0 => new Requirement<SampleFacts>(Odd, SampleFact.Urgent.IsFalse, Text.Same(Odd), "sample"),
            1 => new Requirement<SampleFacts>(Odd, SampleFact.Urgent.IsTrue, Text.Same("another"), "sample"),
            _ => new Requirement<SampleFacts>(Odd, SampleFact.Urgent.IsTrue, Text.Same(Odd), "another"),
        };
        foreach (var trigger in new[] { "one", "two" })
        {
            parts.Triggers.Add(new Trigger(trigger, Text.Same(trigger)));
            parts.Edges.Add(new Edge(parts.Stages[0].Id, trigger, parts.Stages[0].Id, [trigger == "one" ? Sample(Odd) : other], []));
        }
    }

    private static Requirement[] Many(string prefix, int count) =>
        [.. Enumerable.Range(0, count).Select(number => Sample(prefix + "-" + number.ToString(CultureInfo.InvariantCulture)))];

    private static Requirement<SampleFacts> Sample(string id) => GenerateMachine.Requirement(id, SampleFact.Urgent.IsTrue);

    private static Edge WithRequirements(Edge edge, IReadOnlyList<Requirement> requirements) => new(edge.From, edge.Trigger, edge.To, requirements, edge.Effects);

    private static void Replace(Draw draw, MachineParts parts, Func<Edge, Edge> change)
    {
        var at = draw.Below(parts.Edges.Count);
        parts.Edges[at] = change(parts.Edges[at]);
    }
}
