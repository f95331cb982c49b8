using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Takes what a case gives as facts, so that ranges are those of the facts.</summary>
internal static class GivenScores
{
    /// <summary>Reads a number that must be named; null is not known.</summary>
    internal static decimal? Named(Given given, string name) =>
        given.Names.Contains(name) ? given.NumberOrNull(name) : throw new CaseException($"`{given.Path(name)}` is missing");

    /// <summary>Reads numbers that must be named, each under the id of its fact.</summary>
    internal static IEnumerable<KeyValuePair<string, object?>> Numbers(Given given, decimal unit, params (string Name, Fact Fact)[] numbers) =>
        [.. numbers.Select(one => new KeyValuePair<string, object?>(one.Fact.Id, Named(given, one.Name) * unit))];

    /// <summary>Reads true, false or null under a name that may be absent.</summary>
    internal static bool? Flag(Given given, string name) => given.Take(name) switch
    {
        null => null,
        { ValueKind: System.Text.Json.JsonValueKind.True } => true,
        { ValueKind: System.Text.Json.JsonValueKind.False } => false,
        _ => throw new CaseException($"`{given.Path(name)}` should be true, false or null"),
    };

    /// <summary>Binds values to facts.</summary>
    /// <exception cref="CaseException">A value is not one that its fact can have.</exception>
    internal static TFacts Bind<TFacts>(FactSet<TFacts> set, IEnumerable<KeyValuePair<string, object?>> values)
        where TFacts : struct =>
        set.TryBind(values, out var facts, out var findings) ? facts : throw new CaseException(string.Join("; ", findings.Select(finding => finding.Text())));

    /// <summary>Reads facts by their ids: flags and numbers.</summary>
    internal static TFacts ById<TFacts>(FactSet<TFacts> set, Given given)
        where TFacts : struct
    {
        var values = given.Names.Select(id =>
            new KeyValuePair<string, object?>(id, set.Find(id) is { Type: FactType.Flag } ? Flag(given, id) : given.NumberOrNull(id)));
        return Bind(set, [.. values]);
    }

    /// <summary>Reads a word of an enum.</summary>
    internal static TWord Word<TWord>(Given given, string name)
        where TWord : unmanaged, System.Enum =>
        WordOrNull<TWord>(given, name) ?? throw new CaseException($"`{given.Path(name)}` is missing");

    /// <summary>Reads a word of an enum that may be absent.</summary>
    internal static TWord? WordOrNull<TWord>(Given given, string name)
        where TWord : unmanaged, System.Enum
    {
        if (given.TextOrNull(name) is not { } word)
            return null;
        return EnumIds<TWord>.TryParse(word, out var value)
            ? value
            : throw new CaseException($"`{given.Path(name)}` should be one of {string.Join(", ", EnumIds<TWord>.Ids)}, not `{word}`");
    }
}
