using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Values that the subjects of decision rights read alike.</summary>
internal static class GivenRights
{
    /// <summary>A list of texts that must be there.</summary>
    internal static string[] Texts(Given given, string name) => given.TextsOrNull(name) ?? throw CaseException.Missing(given.Path(name));

    /// <summary>Yes or no.</summary>
    internal static bool Flag(Given given, string name) =>
        given.FlagOrNull(name) ?? throw CaseException.Missing(given.Path(name));

    /// <summary>One of the ids of an enum.</summary>
    internal static TValue Word<TValue>(Given given, string name)
        where TValue : unmanaged, Enum =>
        GivenFacts.Choice<TValue>(given, name) ?? throw CaseException.Missing(given.Path(name));

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
