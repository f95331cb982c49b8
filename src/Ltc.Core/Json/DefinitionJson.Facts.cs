using System.Collections.Generic;

namespace Ltc;

/// <content>Facts: what is known of one thing, as an object of ids and values.</content>
public static partial class DefinitionJson
{
    /// <summary>Reads facts; null is not known, as is what the text leaves out.</summary>
    /// <remarks>A decision is not among them: reading proves nothing, so that its fact takes only null.</remarks>
    /// <typeparam name="TFacts">The facts.</typeparam>
    /// <param name="json">The text, for example <c>{ "amount": 6200000, "grade": "region" }</c>.</param>
    /// <param name="set">The vocabulary.</param>
    /// <param name="facts">The facts; those of <c>default</c> when something is wrong.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the facts were read.</param>
    /// <returns>Whether the facts were read.</returns>
    public static bool TryReadFacts<TFacts>(string json, FactSet<TFacts> set, out TFacts facts, out IReadOnlyList<Finding> findings)
        where TFacts : struct
    {
        var found = new List<Finding>();
        return TakeFacts(JsonTree.Parse(json, found), set, found, out facts, out findings);
    }

    /// <summary>Reads facts from UTF-8; null is not known, as is what the text leaves out.</summary>
    /// <typeparam name="TFacts">The facts.</typeparam>
    /// <param name="utf8">The bytes.</param>
    /// <param name="set">The vocabulary.</param>
    /// <param name="facts">The facts; those of <c>default</c> when something is wrong.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the facts were read.</param>
    /// <returns>Whether the facts were read.</returns>
    public static bool TryReadFacts<TFacts>(byte[] utf8, FactSet<TFacts> set, out TFacts facts, out IReadOnlyList<Finding> findings)
        where TFacts : struct
    {
        var found = new List<Finding>();
        return TakeFacts(JsonTree.Parse(utf8, found), set, found, out facts, out findings);
    }

    private static bool TakeFacts<TFacts>(JsonPart? root, FactSet<TFacts> set, List<Finding> found, out TFacts facts, out IReadOnlyList<Finding> findings)
        where TFacts : struct
    {
        var read = root is null ? default : FactsReader.Read(root, set, found);
        facts = found.Count == 0 ? read : default;
        findings = found;
        return found.Count == 0;
    }
}
