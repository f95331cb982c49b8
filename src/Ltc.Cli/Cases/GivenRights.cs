using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli;

/// <summary>Values that the subjects of decision rights read alike.</summary>
internal static class GivenRights
{
    /// <summary>A list of texts that must be there.</summary>
    internal static string[] Texts(Given given, string name) => given.TextsOrNull(name) ?? throw new CaseException($"`{given.Path(name)}` is missing");

    /// <summary>Yes or no.</summary>
    internal static bool Flag(Given given, string name) => given.Need(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw new CaseException($"`{given.Path(name)}` should be true or false"),
    };

    /// <summary>A whole number, or null when it is absent.</summary>
    internal static int? WholeOrNull(Given given, string name) => given.NumberOrNull(name) switch
    {
        null => null,
        { } number when number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue => (int)number,
        _ => throw new CaseException($"`{given.Path(name)}` should be a whole number"),
    };

    /// <summary>One of the ids of an enum.</summary>
    internal static TValue Word<TValue>(Given given, string name)
        where TValue : unmanaged, Enum
    {
        var text = given.Text(name);
        return EnumIds<TValue>.Ids.Contains(text, StringComparer.Ordinal) && EnumIds<TValue>.TryParse(text, out var value)
            ? value
            : throw new CaseException($"`{given.Path(name)}` should be one of {string.Join(", ", EnumIds<TValue>.Ids)}, not `{text}`");
    }

    /// <summary>An object of texts; what is null in it is left out.</summary>
    internal static Dictionary<string, string> Map(Given given, string name)
    {
        var map = given.Object(name);
        var texts = map.Names.Select(key => (key, Value: map.TextOrNull(key)))
            .Where(pair => pair.Value is not null)
            .ToDictionary(pair => pair.key, pair => pair.Value!, StringComparer.Ordinal);
        map.End();
        return texts;
    }
}
