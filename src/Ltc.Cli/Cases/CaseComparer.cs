using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Holds an answer against what a case expects.</summary>
/// <remarks>
/// Every field that <c>expect</c> names must match; the answer may have more. Below that, objects match key for key and lists item by item, in order. Numbers
/// match within the tolerance. A null matches what is absent.
/// </remarks>
internal sealed class CaseComparer(decimal tolerance)
{
    internal const string Absent = "nothing";

    private readonly decimal _tolerance = tolerance;
    private readonly List<CaseDifference> _differences = [];

    internal static IReadOnlyList<CaseDifference> Compare(ConformanceCase one, CaseAnswer answer)
    {
        var comparer = new CaseComparer(one.Tolerance);
        foreach (var field in one.Expect.EnumerateObject())
        {
            if (answer.Rules.TryGetValue(field.Name, out var rule))
                comparer.CompareBy(rule, field, answer.Fields[field.Name]);
            else
                comparer.Compare(field.Name, field.Value, answer.Fields[field.Name]);
        }

        return comparer._differences;
    }

    private void CompareBy(Func<JsonElement, bool> rule, JsonProperty field, JsonNode? got)
    {
        if (!rule(field.Value))
            Add(field.Name, field.Value, got);
    }

    private void Compare(string path, JsonElement expected, JsonNode? got)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when got is JsonObject fields:
                CompareFields(path, expected, fields);
                break;
            case JsonValueKind.Array when got is JsonArray items && items.Count == expected.GetArrayLength():
                foreach (var (i, item) in expected.EnumerateArray().Index())
                    Compare($"{path}[{i}]", item, items[i]);
                break;
            default:
                if (!SameScalar(expected, got))
                    Add(path, expected, got);
                break;
        }
    }

    private void CompareFields(string path, JsonElement expected, JsonObject got)
    {
        foreach (var field in expected.EnumerateObject())
            Compare(path + "." + field.Name, field.Value, got[field.Name]);
        foreach (var extra in got.Where(field => !expected.TryGetProperty(field.Key, out _)))
            _differences.Add(new CaseDifference(path + "." + extra.Key, Absent, Show(extra.Value)));
    }

    private bool SameScalar(JsonElement expected, JsonNode? got)
    {
        if (expected.ValueKind == JsonValueKind.Null || got is null)
            return expected.ValueKind == JsonValueKind.Null && got is null;
        var kind = got.GetValueKind();
        if (expected.ValueKind != JsonValueKind.Number || kind != JsonValueKind.Number)
            return expected.ValueKind == kind && kind is not (JsonValueKind.Object or JsonValueKind.Array)
                && JsonElement.DeepEquals(expected, JsonSerializer.SerializeToElement(got));
        return expected.TryGetDecimal(out var number) && decimal.TryParse(
            got.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var other)
            ? Math.Abs(number - other) <= _tolerance
            : expected.GetRawText() == got.ToJsonString();
    }

    private void Add(string path, JsonElement expected, JsonNode? got) => _differences.Add(new CaseDifference(path, expected.GetRawText(), Show(got)));

    private static string Show(JsonNode? got) => got?.ToJsonString() ?? Absent;
}
