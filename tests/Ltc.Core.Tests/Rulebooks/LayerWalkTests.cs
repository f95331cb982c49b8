using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Ltc.Tests.Rulebooks;

/// <summary>Every kind of element × level × approval: a change is judged as the table of layers says.</summary>
public sealed class LayerWalkTests(ITestOutputHelper output)
{
    /// <summary>What does not belong to the company alone, by the path of the kind; the first that fits counts.</summary>
    private static readonly (string Path, ProcessLayer Layer)[] Table =
    [
        ("/(text|question|matter|action|actor|ground|aim|means)$|/text/", ProcessLayer.L5),
        ("^/machines/[^/]+/requirements", ProcessLayer.L4),
        ("^/machines/[^/]+/effects", ProcessLayer.L4),
        ("^/machines/[^/]+/edges/[^/]*/(requirements|effects)", ProcessLayer.L4),
        ("^/funnel/stages/[^/]*/(alarmMonths|benchmarkMonths)", ProcessLayer.L4),
        ("^/nodes/(standardHours|expressHours|topGradeHours)", ProcessLayer.L4),
        ("^/decisionPoints/points/[^/]*/(label|papers)", ProcessLayer.L5),
        ("^/decisionPoints/points/[^/]*/(reviews|reviewsInsideGrant|decisionHours|requirements)", ProcessLayer.L4),
        ("^/cardAccess/(fields|longestGrantDays)", ProcessLayer.L4),
        ("^/sponsorships/", ProcessLayer.L4),
        ("^/teams/(terms|tiers)", ProcessLayer.L4),
        ("^/attention/terms", ProcessLayer.L4),
        ("^/(qualification|distribution|datedRules|dunning|disputeEscalation|customerEvent)/", ProcessLayer.L4),
        ("^/scores/(projectGrade|ppvvc/(blocks|expectations)|signing/(redLines|terms))", ProcessLayer.L3),
        ("^/scores/signing/checklist", ProcessLayer.L5),
        ("^/scores/", ProcessLayer.L4),
        ("^/lists/", ProcessLayer.L5),
    ];

    private static readonly JsonPart Lower = Parse(JsonNode.Parse(Rulebook.Default.ToJson())!);

    [Fact]
    public void Each_kind_of_element_is_judged_by_its_layer()
    {
        var book = JsonNode.Parse(Rulebook.Default.ToJson())!;
        var kinds = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Walk(BookShape.Shape.Form, book, string.Empty, string.Empty, kinds);
        var (judged, refused) = (0, 0);
        var wrong = new List<string>();
        foreach (var (kind, pointer) in kinds.Where(pair => pair.Key.Split('/').Length > 2))
        {
            var changed = book.DeepClone();
            Change(changed, pointer);
            var changes = TreeDiff.Books(Lower, Parse(changed));
            Assert.True(changes.Count > 0, kind);
            foreach (var level in Enum.GetValues<OrgLevel>())
            {
                foreach (var approved in new[] { false, true })
                {
                    var codes = LayerRules.Check(Rulebook.Default, Of(level, approved), changes).Select(finding => finding.Code).Distinct().ToArray();
                    if (!IsExpected(kind, level, approved, changes, codes))
                        wrong.Add($"{kind} {level} {approved}: {string.Join(", ", codes)}");
                    judged++;
                    refused += codes.Length > 0 ? 1 : 0;
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        output.WriteLine($"{kinds.Count} kinds, {judged} judged, {refused} refused");
        Assert.True(kinds.Count > 50 && refused > judged / 4);
    }

    private static bool IsExpected(string kind, OrgLevel level, bool approved, IReadOnlyList<TreeChange> changes, string[] codes)
    {
        if (level == OrgLevel.Company)
            return codes.Length == 0;
        var layer = Table.FirstOrDefault(row => Regex.IsMatch(kind, row.Path, RegexOptions.CultureInvariant)) is { Path: not null } row ? row.Layer : ProcessLayer.L3;
        if (level == OrgLevel.FrontUnit || layer == ProcessLayer.L3 || (level == OrgLevel.RepOffice && layer == ProcessLayer.L4))
            return codes.SequenceEqual(["overlay-layer"]);
        return approved || layer == ProcessLayer.L5
            ? codes.SequenceEqual(changes.Any(change => change.Direction == ChangeDirection.Looser) ? ["overlay-weaker"] : Array.Empty<string>())
            : codes.SequenceEqual(["overlay-approval"]);
    }

    /// <summary>One example of each kind of element: the path without the keys of items, and the pointer by numbers.</summary>
    private static void Walk(Form form, JsonNode? node, string kind, string pointer, SortedDictionary<string, string> kinds)
    {
        var open = FormPath.Open(form);
        if (kind.Length > 0)
            kinds.TryAdd(kind, pointer);
        if (open is ObjectForm one && node is JsonObject given)
        {
            foreach (var property in one.Properties.Where(property => given.ContainsKey(property.Name) && (kind.Length > 0 || property.Form.Counts) && property.Name != "id"))
                Walk(property.Form, given[property.Name], $"{kind}/{property.Name}", $"{pointer}/{property.Name}", kinds);
        }
        else if (open is MapForm map && node is JsonObject values)
        {
            foreach (var (name, value) in values)
                Walk(map.Value, value, $"{kind}/{name}", $"{pointer}/{name}", kinds);
        }
        else if (open is ListForm { Key.Count: > 0 } list && node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
                Walk(list.Item, items[i], kind + "/", $"{pointer}/{i}", kinds);
        }
    }

    /// <summary>Makes an element another one: a value, or a list or an object with one part less or more.</summary>
    private static void Change(JsonNode root, string pointer)
    {
        var steps = pointer.Split('/')[1..];
        var owner = root;
        foreach (var step in steps[..^1])
            owner = (owner is JsonArray list ? list[int.Parse(step)] : owner[step])!;
        var node = owner is JsonArray items ? items[int.Parse(steps[^1])] : owner[steps[^1]];
        switch (node)
        {
            case JsonArray array when array.Count > 0:
                array.RemoveAt(array.Count - 1);
                break;
            case JsonArray array:
                array.Add("something");
                break;
            case JsonObject parts when owner is JsonArray:
                owner.AsArray().Remove(parts);
                break;
            case JsonObject parts:
                owner[steps[^1]] = steps[^1] == "when" ? new JsonObject { ["not"] = parts.DeepClone() } : null;
                break;
            default:
                var value = node!.GetValueKind() == System.Text.Json.JsonValueKind.Number ? JsonValue.Create(node.GetValue<decimal>() + 1m) : JsonValue.Create(node + "x");
                owner[steps[^1]] = value;
                break;
        }
    }

    private static Overlay Of(OrgLevel level, bool approved) => new(
        new BookHeader("ours", "1.0.0", null, null),
        new BookReference("default", "0.1.0"),
        level,
        approved ? new OverlayApproval("process owner", new CalendarDate(2026, 2, 16), "P-1") : null,
        Parse(new JsonObject()));

    private static JsonPart Parse(JsonNode node) => JsonTree.Parse(node.ToJsonString(), new List<Finding>())!;
}
