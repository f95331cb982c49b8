using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli.Tests;

/// <summary>Reads the findings of a JSON report.</summary>
internal static class Findings
{
    /// <summary>Each kind with its count, for example <c>id-missing 1</c>.</summary>
    internal static IReadOnlyList<string> Kinds(this ToolRun run) =>
        [.. run.Json.GetProperty("findings").EnumerateArray().Select(group => $"{group.Text("kind")} {group.Text("count")}")];

    /// <summary>The only finding of a kind.</summary>
    internal static JsonElement Single(this ToolRun run, string kind) => Assert.Single(run.Group(kind).GetProperty("first").EnumerateArray());

    internal static JsonElement Group(this ToolRun run, string kind) =>
        Assert.Single(run.Json.GetProperty("findings").EnumerateArray(), group => group.GetProperty("kind").GetString() == kind);

    internal static string? Text(this JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.ToString() : null;
}
