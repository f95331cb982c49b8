using System;
using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>The codes of <c>--lang</c>.</summary>
internal static class Languages
{
    private const string Option = "--lang";

    /// <summary>The codes, in the order of <see cref="Language"/>.</summary>
    internal static string[] Codes => ["en", "zh-Hans", "zh-Hant"];

    /// <summary>Finds the language on a command line that is not parsed yet.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The language; English when none or an unknown one is named.</returns>
    internal static Language Scan(IReadOnlyList<string> args)
    {
        var language = Language.English;
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == Option && i + 1 < args.Count)
                language = Of(args[i + 1]);
            else if (args[i].StartsWith(Option, StringComparison.Ordinal) && args[i].Length > Option.Length && args[i][Option.Length] is '=' or ':')
                language = Of(args[i][(Option.Length + 1)..]);
        }

        return language;
    }

    private static Language Of(string code) => (Language)Math.Max(0, Array.IndexOf(Codes, code));
}
