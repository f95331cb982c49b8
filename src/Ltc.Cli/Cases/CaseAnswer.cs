using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>What the library answers to a case, as JSON.</summary>
internal sealed class CaseAnswer(JsonObject fields)
{
    /// <summary>The fields of the answer.</summary>
    internal JsonObject Fields { get; } = fields;

    /// <summary>Fields that are not held against one value but against a rule of their subject: given what is expected, whether the answer fits.</summary>
    internal Dictionary<string, Func<JsonElement, bool>> Rules { get; } = new(StringComparer.Ordinal);

    internal static JsonArray List(IEnumerable<string> texts)
    {
        var list = new JsonArray();
        foreach (var text in texts)
            list.Add((JsonNode)text);
        return list;
    }
}
