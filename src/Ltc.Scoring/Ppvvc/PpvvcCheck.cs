using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Checks a PPVVC definition and reports everything at once.</summary>
internal static class PpvvcCheck
{
    internal static IReadOnlyList<Finding> Run(
        IReadOnlyList<PpvvcQuestion> questions,
        PpvvcGrade cap,
        IReadOnlyList<PpvvcBlock> blocks,
        IReadOnlyList<PpvvcExpectation> expectations,
        int rescoreDays)
    {
        var findings = new List<Finding>();
        CheckBank(questions, findings);
        CheckWord(cap, "/capWithoutYes", findings);
        foreach (var block in blocks)
        {
            CheckWord(block.Dimension, "/blocks", findings);
            CheckWord(block.Point, "/blocks", findings);
        }

        foreach (var expectation in expectations)
            CheckExpectation(expectation, findings);
        findings.AddRange(expectations.GroupBy(one => one.Point).Where(group => group.Count() > 1)
            .Select(group => PpvvcFindings.PointTwice(EnumIds<DecisionPoint>.IdOf(group.Key))));
        if (rescoreDays < 1)
            findings.Add(PpvvcFindings.Rhythm(Numbers.ToText(rescoreDays)));
        return findings;
    }

    private static void CheckBank(IReadOnlyList<PpvvcQuestion> questions, List<Finding> findings)
    {
        findings.AddRange(questions.Where(one => string.IsNullOrEmpty(one.Id) || !IsDefined(one.Dimension) || !one.Text.IsComplete)
            .Select(one => PpvvcFindings.QuestionIncomplete(one.Id)));
        findings.AddRange(questions.GroupBy(one => one.Id, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => PpvvcFindings.QuestionTwice(group.Key)));
        findings.AddRange(EnumIds<PpvvcDimension>.Values.Where(dimension => questions.All(one => one.Dimension != dimension))
            .Select(dimension => PpvvcFindings.NoQuestion(EnumIds<PpvvcDimension>.IdOf(dimension))));
    }

    private static void CheckExpectation(PpvvcExpectation expectation, List<Finding> findings)
    {
        var point = EnumIds<DecisionPoint>.IdOf(expectation.Point);
        var pointer = "/expectations/" + point;
        CheckWord(expectation.Point, pointer, findings);
        CheckWord(expectation.Grade, pointer, findings);
        CheckWord(expectation.Relief, pointer, findings);
        CheckWord(expectation.RelievedGrade, pointer, findings);
        foreach (var dimension in expectation.Dimensions)
            CheckWord(dimension, pointer, findings);
        if (expectation.RelievedGrade > expectation.Grade)
            findings.Add(PpvvcFindings.ReliefAbove(point));
    }

    private static void CheckWord<TWord>(TWord word, string pointer, List<Finding> findings)
        where TWord : unmanaged, Enum
    {
        if (!IsDefined(word))
            findings.Add(PpvvcFindings.UnknownWord(EnumIds<TWord>.IdOf(word), pointer));
    }

    private static bool IsDefined<TWord>(TWord word)
        where TWord : unmanaged, Enum => EnumIds<TWord>.Values.Contains(word);
}
