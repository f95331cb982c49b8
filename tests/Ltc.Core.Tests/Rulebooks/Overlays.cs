using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Tests.Rulebooks;

/// <summary>Overlays as text, for tests.</summary>
internal static class Overlays
{
    internal const string Approval = "\"approval\": { \"by\": \"process owner\", \"on\": \"2026-02-16\", \"reference\": \"P-1\" },";

    internal static string Of(string level, string changes, bool approved = false, string id = "ours", string over = "default", string version = "0.1.0") =>
        $$"""{ "id": "{{id}}", "version": "1.0.0", "extends": { "id": "{{over}}", "version": "{{version}}" }, "level": "{{level}}", {{(approved ? Approval : string.Empty)}} "changes": {{changes}} }""";

    internal static Rulebook Lay(Rulebook below, string json)
    {
        Assert.True(below.TryOverlay(json, out var book, out var findings), string.Join("; ", findings));
        return book!;
    }

    internal static IReadOnlyList<Finding> Refused(Rulebook below, string json)
    {
        Assert.False(below.TryOverlay(json, out var book, out var findings));
        Assert.Null(book);
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.True(finding.Line >= 1 && finding.Column >= 1, finding.ToString()));
        Assert.All(findings, finding => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(finding.Text(language))));
        return findings;
    }

    internal static string[] Codes(Rulebook below, string json) => [.. Refused(below, json).Select(finding => finding.Code).Distinct()];

    /// <summary>A change of one property, as deep as its pointer says; items are named by the given key properties.</summary>
    internal static JsonNode At(Form form, string pointer, JsonNode? value)
    {
        var steps = pointer.Split('/')[1..];
        return Wrap(form, steps.Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToArray(), value)!;
    }

    private static JsonNode? Wrap(Form form, string[] steps, JsonNode? value)
    {
        if (steps.Length == 0)
            return value;
        switch (FormPath.Open(form))
        {
            case ObjectForm one:
                return new JsonObject { [steps[0]] = Wrap(one.Find(steps[0])!.Form, steps[1..], value) };
            case MapForm map:
                return new JsonObject { [steps[0]] = Wrap(map.Value, steps[1..], value) };
            case ListForm { Key.Count: > 0 } list:
                var item = Wrap(list.Item, steps[1..], value) as JsonObject ?? [];
                var words = list.Key.Count == 1 ? [steps[0]] : steps[0].Split('/');
                for (var i = 0; i < words.Length; i++)
                    item[list.Key[i]] = words[i];
                return new JsonArray(item);
            default:
                return value;
        }
    }
}
