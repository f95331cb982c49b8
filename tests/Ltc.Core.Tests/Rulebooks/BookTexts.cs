using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Tests.Rulebooks;

/// <summary>Books as text, for tests that change one thing.</summary>
internal static class BookTexts
{
    internal static Rulebook Read(string json)
    {
        Assert.True(Rulebook.TryParse(json, out var book, out var findings), string.Join("; ", findings));
        return book!;
    }

    internal static IReadOnlyList<Finding> Refused(string json)
    {
        Assert.False(Rulebook.TryParse(json, out var book, out var findings));
        Assert.Null(book);
        Assert.NotEmpty(findings);
        return findings;
    }

    /// <summary>The default book with one piece of its text, the first of its kind, replaced by another.</summary>
    internal static string With(string from, string to)
    {
        var json = Rulebook.Default.ToJson();
        var at = json.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        return json[..at] + to + json[(at + from.Length)..];
    }

    /// <summary>The default book with one value replaced; the pointer names items of lists by number, by id or by level.</summary>
    internal static string Set(string pointer, string value)
    {
        var root = JsonNode.Parse(Rulebook.Default.ToJson())!;
        var at = Find(root, pointer);
        var replacement = JsonNode.Parse(value);
        if (at.Parent is JsonArray list)
            list[list.IndexOf(at)] = replacement;
        else
            at.Parent!.AsObject()[at.GetPropertyName()] = replacement;
        return root.ToJsonString();
    }

    /// <summary>The default book without one value.</summary>
    internal static string Without(string pointer)
    {
        var root = JsonNode.Parse(Rulebook.Default.ToJson())!;
        var at = Find(root, pointer);
        if (at.Parent is JsonArray list)
            list.Remove(at);
        else
            at.Parent!.AsObject().Remove(at.GetPropertyName());
        return root.ToJsonString();
    }

    /// <summary>The rules of the default book with one value replaced.</summary>
    internal static LtcRules RulesWith(string pointer, string value) => LtcRules.From(Read(Set(pointer, value)));

    internal static JsonNode Find(JsonNode root, string pointer) => pointer.Split('/').Skip(1).Aggregate(root, (node, step) => node switch
    {
        JsonArray list when int.TryParse(step, out var number) => list[number]!,
        JsonArray list => list.First(item => (string?)(item!["id"] ?? item["level"]) == step)!,
        _ => node[step] ?? throw new ArgumentException($"`{step}` is not there", nameof(pointer)),
    });

    internal static string Show(Finding finding) => $"{finding.Code} {finding.Pointer}";

    internal static string[] Codes(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Code)];
}
