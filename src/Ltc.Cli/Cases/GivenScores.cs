using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Takes what a case gives as facts, so that ranges are those of the facts.</summary>
internal static class GivenScores
{
    /// <summary>Reads a number that must be named; null is not known.</summary>
    internal static decimal? Named(Given given, string name)
    {
        given.Expect(name);
        return given.NumberOrNull(name);
    }

    /// <summary>Reads numbers that must be named into facts; null is not known.</summary>
    /// <exception cref="CaseException">Numbers that their facts cannot have, all at once, in the unit and by the name that the case uses.</exception>
    internal static TFacts Read<TFacts>(params IReadOnlyList<GivenNumber<TFacts>> numbers)
        where TFacts : struct
    {
        var facts = default(TFacts);
        var problems = new List<CaseException>();
        foreach (var one in numbers)
        {
            var value = Named(one.Given, one.Name);
            if (!one.Fact.TrySet(facts, value * one.Unit, out facts))
                problems.Add(CaseException.Expected(one.Given.Path(one.Name), one.Expected, value));
        }

        return problems.Count == 0 ? facts : throw CaseException.All(problems);
    }

    /// <summary>Reads facts by their ids: flags and numbers.</summary>
    internal static TFacts ById<TFacts>(FactSet<TFacts> set, Given given)
        where TFacts : struct
    {
        var values = given.Names.Select(id =>
            new KeyValuePair<string, object?>(id, set.Find(id) is { Type: FactType.Flag } ? given.FlagOrNull(id) : given.NumberOrNull(id)));
        return set.TryBind([.. values], out var facts, out var findings)
            ? facts
            : throw CaseException.Of(findings);
    }

    /// <summary>Reads a grade by its letter; null when it is absent or null.</summary>
    internal static TGrade? LetterOrNull<TGrade>(Given given, string name)
        where TGrade : unmanaged, Enum
    {
        if (given.TextOrNull(name) is not { } letter)
            return null;
        var at = EnumIds<TGrade>.Values.ToList().FindIndex(grade => grade.ToString() == letter);
        return at >= 0
            ? EnumIds<TGrade>.Values[at]
            : throw CaseException.Expected(given.Path(name), CaseExpected.OneOf([.. EnumIds<TGrade>.Values.Select(one => one.ToString()), "null"]), letter);
    }
}
