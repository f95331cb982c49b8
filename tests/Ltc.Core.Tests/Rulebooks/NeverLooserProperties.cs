using System;
using System.Linq;
using System.Text.Json.Nodes;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Rulebooks;

/// <summary>Law 8: whatever a region's book lets happen, the book below lets happen too, over random changes and facts.</summary>
public sealed class NeverLooserProperties(ITestOutputHelper output)
{
    private static readonly JsonObject Ours = JsonNode.Parse(Rulebook.Default.ToJson())!.AsObject();

    public static TheoryData<string> Machines => ["lead", "opportunity", "receivable", "decision-request"];

    [Theory]
    [MemberData(nameof(Machines))]
    public void A_region_never_allows_what_the_company_does_not(string id) => PropertyRun.ForAll(
        "never looser " + id,
        output.WriteLine,
        draw =>
        {
            // One overlay in ten: each is merged, read and compared in full.
            if (!draw.Chance(10))
                return;
            var changes = new JsonObject { ["machines"] = new JsonObject { [id] = Changes(Ours["machines"]![id]!, draw) } };
            if (!Rulebook.Default.TryOverlay(Overlays.Of("region", changes.ToJsonString(), approved: true), out var book, out var findings))
            {
                draw.Saw(findings[0].Code);
                return;
            }

            draw.Saw(book! == Rulebook.Default ? "the same" : "stricter");
            LtcRules.Default.FindMachine(id)!.Accept(new NothingNew(LtcRules.From(book!).FindMachine(id)!, draw));
        },
        "stricter",
        "overlay-weaker");

    /// <summary>Changes the condition of a requirement, or what a move requires.</summary>
    private static JsonObject Changes(JsonNode machine, Draw draw)
    {
        var requirements = machine["requirements"]!.AsArray().ToArray();
        if (draw.Chance(50))
        {
            var one = draw.Pick(requirements)!;
            return new JsonObject { ["requirements"] = new JsonArray(new JsonObject { ["id"] = one["id"]!.DeepClone(), ["when"] = Condition(one["when"]!, draw.Pick(requirements)!["when"]!, draw) }) };
        }

        var edge = draw.Pick(machine["edges"]!.AsArray().ToArray())!;
        var ids = edge["requirements"]!.AsArray().Select(node => node!.GetValue<string>()).ToList();
        if (ids.Count > 0 && draw.Chance(30))
            ids.RemoveAt(draw.Below(ids.Count));
        if (draw.Chance(80))
            ids.Add(draw.Pick(requirements)!["id"]!.GetValue<string>());
        var required = new JsonArray([.. ids.Distinct().Select(one => JsonValue.Create(one))]);
        return new JsonObject { ["edges"] = new JsonArray(new JsonObject { ["from"] = edge["from"]!.DeepClone(), ["trigger"] = edge["trigger"]!.DeepClone(), ["requirements"] = required }) };
    }

    private static JsonObject Condition(JsonNode now, JsonNode other, Draw draw) => draw.Below(6) switch
    {
        0 => new JsonObject { ["any"] = new JsonArray(now.DeepClone(), other.DeepClone()) },
        1 => new JsonObject { ["not"] = now.DeepClone() },
        2 => other.DeepClone().AsObject(),
        3 when now["within"] is not null => Within(now, draw),
        _ => new JsonObject { ["all"] = new JsonArray(other.DeepClone(), now.DeepClone()) },
    };

    private static JsonObject Within(JsonNode now, Draw draw)
    {
        var copy = now.DeepClone().AsObject();
        Assert.True(Interval.TryParse(copy["within"]!.GetValue<string>(), out var range));
        var (low, high) = (range.Lower + draw.Below(3) - 1, range.Upper + draw.Below(3) - 1);
        copy["within"] = new Interval(low, high, draw.Chance(50), draw.Chance(50)).ToString();
        return copy;
    }

    private sealed class NothingNew(StageMachine other, Draw draw) : IStageMachineVisitor<bool>
    {
        public bool Visit<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine)
            where TStage : unmanaged, Enum
            where TTrigger : unmanaged, Enum
            where TFacts : struct
        {
            var regional = Assert.IsType<StageMachine<TStage, TTrigger, TFacts>>(other);
            var conditions = regional.Definition.Requirements.Concat(machine.Definition.Requirements).Cast<Requirement<TFacts>>().Select(requirement => requirement.Condition).ToArray();
            var generate = new GenerateFacts<TFacts>(machine.FactSet, conditions);
            for (var i = 0; i < 200; i++)
            {
                var edge = draw.Pick(machine.Definition.Edges);
                var (from, trigger) = (Enum.Parse<TStage>(edge.From, ignoreCase: true), Enum.Parse<TTrigger>(edge.Trigger, ignoreCase: true));
                var facts = generate.Any(draw);
                if (regional.Fire(from, trigger, facts).IsAllowed)
                    Assert.True(machine.Fire(from, trigger, facts).IsAllowed, $"{edge.From} {edge.Trigger}");
            }

            return true;
        }
    }
}
