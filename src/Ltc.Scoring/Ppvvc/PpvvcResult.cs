using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>How certain an opportunity is: certainty and grade as known now, and the best that the open questions allow.</summary>
/// <remarks>
/// <c>default</c> is a refusal. Certainty and grade count an open question as no; <see cref="Highest"/> and <see cref="HighestGrade"/> count it as yes.
/// Whatever the open answers turn out to be, the result lies between, both ends included.
/// </remarks>
public readonly struct PpvvcResult
{
    private readonly IReadOnlyList<DecisionPoint>? _blocks;

    internal PpvvcResult(Answer answer, decimal certainty, decimal highest, PpvvcGrade grade, PpvvcGrade highestGrade, IReadOnlyList<DecisionPoint> blocks)
    {
        Answer = answer;
        Certainty = certainty;
        Highest = highest;
        Grade = grade;
        HighestGrade = highestGrade;
        _blocks = blocks;
    }

    /// <summary>Whether everything is answered.</summary>
    /// <value>Allowed when every question is answered, Unknown when one is open, Refused when there is no question at all.</value>
    public Answer Answer { get; }

    /// <summary>The share of the questions whose answer is yes.</summary>
    /// <value>Percent, 0 to 100; an open question counts as no. Not rounded.</value>
    public decimal Certainty { get; }

    /// <summary>The share that would be yes if every open question were.</summary>
    /// <value>Percent, never below <see cref="Certainty"/>.</value>
    public decimal Highest { get; }

    /// <summary>The grade of what is known now.</summary>
    /// <value>D for a refusal.</value>
    public PpvvcGrade Grade { get; }

    /// <summary>The grade if every open question were a yes.</summary>
    /// <value>Never below <see cref="Grade"/>.</value>
    public PpvvcGrade HighestGrade { get; }

    /// <summary>The decision points that stay shut because a dimension has no yes now.</summary>
    /// <value>In the order of the decision points; an open question does not open one.</value>
    public IReadOnlyList<DecisionPoint> Blocks => _blocks ?? Array.Empty<DecisionPoint>();

    /// <summary>Certainty and grade, with what the open questions allow.</summary>
    /// <returns>For example <c>50 % C, at most 75 % B</c>.</returns>
    public override string ToString() => Answer == Answer.Allowed
        ? $"{Numbers.ToText(decimal.Round(Certainty, 2))} % {Grade}"
        : $"{Numbers.ToText(decimal.Round(Certainty, 2))} % {Grade}, at most {Numbers.ToText(decimal.Round(Highest, 2))} % {HighestGrade}";
}
