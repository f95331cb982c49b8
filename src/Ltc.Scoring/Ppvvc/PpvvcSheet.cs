using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The answers of one opportunity to the question bank, with evidence and author.</summary>
/// <remarks>
/// Immutable. Source: domain.md §7.3. Decided here: a yes without evidence, author or confirmation does not count as a yes and not as a no either; it is not
/// known until it is supported, and the sheet names it. A question without an answer is not known.
/// </remarks>
public sealed class PpvvcSheet
{
    private readonly PpvvcFacts _facts;

    private PpvvcSheet(PpvvcAnswer[] answers, string[] unsupported, PpvvcFacts facts)
    {
        Answers = [.. answers];
        Unsupported = [.. unsupported];
        _facts = facts;
    }

    /// <summary>One answer a question of the bank.</summary>
    /// <value>In the order of the bank; questions that nobody has answered are among them.</value>
    public IReadOnlyList<PpvvcAnswer> Answers { get; }

    /// <summary>The questions whose yes lacks evidence, author or confirmation and therefore does not count.</summary>
    /// <value>Ids, in the order of the bank.</value>
    public IReadOnlyList<string> Unsupported { get; }

    /// <summary>Takes the answers of an opportunity.</summary>
    /// <param name="definition">The definition with the question bank.</param>
    /// <param name="answers">The answers, in any order.</param>
    /// <param name="sheet">The sheet, or null.</param>
    /// <param name="findings">Everything that is wrong: questions that the bank does not have, questions answered twice.</param>
    /// <returns>Whether the sheet was made.</returns>
    public static bool TryCreate(PpvvcDefinition definition, IEnumerable<PpvvcAnswer> answers, out PpvvcSheet? sheet, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        var byQuestion = new Dictionary<string, PpvvcAnswer>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            var id = answer.Question ?? string.Empty;
            if (definition.Find(id) is null)
                found.Add(PpvvcFindings.UnknownQuestion(id));
            else if (byQuestion.ContainsKey(id))
                found.Add(PpvvcFindings.AnsweredTwice(id));
            else
                byQuestion.Add(id, answer);
        }

        findings = found;
        sheet = found.Count == 0 ? Of(definition, byQuestion) : null;
        return sheet is not null;
    }

    /// <summary>Counts the answers.</summary>
    /// <returns>Five tallies, in which a yes that is not supported is not known; the other facts are not known.</returns>
    public PpvvcFacts ToFacts() => _facts;

    private static PpvvcSheet Of(PpvvcDefinition definition, Dictionary<string, PpvvcAnswer> byQuestion)
    {
        var answers = definition.Questions
            .Select(question => byQuestion.TryGetValue(question.Id, out var given) ? given : new PpvvcAnswer { Question = question.Id })
            .ToArray();
        var facts = definition.Questions.Zip(answers, (question, answer) => (question.Dimension, Counts: answer.IsSupported ? answer.Yes : null))
            .Aggregate(default(PpvvcFacts), (sum, one) => sum.With(one.Dimension, one.Counts));
        return new PpvvcSheet(answers, [.. answers.Where(answer => !answer.IsSupported).Select(answer => answer.Question!)], facts);
    }
}
