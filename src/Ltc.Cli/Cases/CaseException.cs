using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says that a case cannot be answered as it is written, in three languages.</summary>
internal sealed class CaseException(Text problem) : Exception(problem.In(Language.English))
{
    /// <summary>What is wrong, where, and what was expected.</summary>
    internal Text Problem { get; } = problem;

    /// <summary>Something is not there.</summary>
    internal static CaseException Missing(string path) => new(new Text($"`{path}` is missing", $"缺少 `{path}`", $"缺少 `{path}`"));

    /// <summary>Something else stands there.</summary>
    /// <param name="path">Where.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="found">What does; null not to repeat it.</param>
    internal static CaseException Expected(string path, Text expected, object? found = null)
    {
        var value = Convert.ToString(found, CultureInfo.InvariantCulture);
        return new(In(language => found is null
            ? Texts.CaseShould.Say(language, path, expected.In(language))
            : Texts.CaseShouldNot.Say(language, path, expected.In(language), value!)));
    }

    /// <summary>The library refuses what is given.</summary>
    internal static CaseException Of(IEnumerable<Ltc.Finding> findings)
    {
        Ltc.Finding[] all = [.. findings];
        return new(In(language => string.Join("; ", all.Select(finding =>
            $"{finding.Code}{(finding.Pointer.Length == 0 ? string.Empty : " " + finding.Pointer)}: {finding.Text(language)}"))));
    }

    /// <summary>Several problems at once.</summary>
    internal static CaseException All(IReadOnlyList<CaseException> problems) =>
        new(In(language => string.Join("; ", problems.Select(one => one.Problem.In(language)))));

    private static Text In(Func<Language, string> say) => new(say(Language.English), say(Language.SimplifiedChinese), say(Language.TraditionalChinese));
}
