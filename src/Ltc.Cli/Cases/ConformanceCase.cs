using System.Text.Json;

namespace Ltc.Cli;

/// <summary>One case as it stands in its file.</summary>
internal sealed record ConformanceCase(string File, string Subject, string Name, JsonElement Given, JsonElement Expect, decimal Tolerance)
{
    private const decimal UsualTolerance = 0.005m;

    /// <summary>Takes a case from its JSON; what is missing stays empty and fails later, beside the other cases.</summary>
    internal static ConformanceCase From(string file, int number, JsonElement json)
    {
        var isObject = json.ValueKind == JsonValueKind.Object;
        return new ConformanceCase(
            file,
            Text(json, isObject, "subject") ?? string.Empty,
            Text(json, isObject, "name") ?? $"case {number}",
            isObject && json.TryGetProperty("given", out var given) ? given : default,
            isObject && json.TryGetProperty("expect", out var expect) ? expect : default,
            isObject && json.TryGetProperty("tolerance", out var tolerance)
                && tolerance.ValueKind == JsonValueKind.Number && tolerance.TryGetDecimal(out var own)
                ? own
                : UsualTolerance);
    }

    private static string? Text(JsonElement json, bool isObject, string name) =>
        isObject && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
