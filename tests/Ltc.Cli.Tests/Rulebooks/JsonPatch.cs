using System.Globalization;
using System.Text.Json.Nodes;

namespace Ltc.Cli.Tests;

/// <summary>Applies a change to a JSON document (RFC 6902: add, replace, remove).</summary>
internal static class JsonPatch
{
    internal static void Apply(JsonNode root, JsonArray patch)
    {
        foreach (var step in patch)
            Apply(root, step!["op"]!.GetValue<string>(), step["path"]!.GetValue<string>().Split('/')[1..], step["value"]);
    }

    private static void Apply(JsonNode root, string operation, string[] path, JsonNode? value)
    {
        var owner = root;
        foreach (var step in path[..^1])
            owner = (owner is JsonArray items ? items[Number(step)] : owner[step])!;
        var last = path[^1];
        if (owner is JsonArray list)
            Change(list, operation, last == "-" ? list.Count : Number(last), value);
        else if (operation == "remove")
            Assert.True(owner.AsObject().Remove(last), last);
        else
            owner[last] = value?.DeepClone();
    }

    private static void Change(JsonArray list, string operation, int at, JsonNode? value)
    {
        if (operation != "add")
            list.RemoveAt(at);
        if (operation != "remove")
            list.Insert(at, value?.DeepClone());
    }

    private static int Number(string step) => int.Parse(step, NumberStyles.None, CultureInfo.InvariantCulture);
}
