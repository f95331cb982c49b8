using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The grade of a project: the grades that the facts allow, the score behind them and the rules that determined them.</summary>
/// <remarks>
/// <c>default</c> is a refusal. When <see cref="Lowest"/> and <see cref="Highest"/> agree, the grade is settled although facts may be missing.
/// </remarks>
public readonly struct ProjectGradeResult
{
    private readonly ProjectGrading? _grading;
    private readonly uint _because;
    private readonly decimal _score;
    private readonly decimal _highestScore;

    internal ProjectGradeResult(ProjectGrading grading, decimal score, decimal highestScore, ProjectGrade lowest, ProjectGrade highest, uint because)
    {
        _grading = grading;
        _score = score;
        _highestScore = highestScore;
        Lowest = lowest;
        Highest = highest;
        _because = because;
    }

    /// <summary>Whether the grade is settled.</summary>
    /// <value>
    /// Allowed when there is one grade, whatever is not known; Unknown when the unknowns decide it; Refused when points or the amount are outside their
    /// range.
    /// </value>
    public Answer Answer => _grading is null ? Answer.Refused : Lowest == Highest ? Answer.Allowed : Answer.Unknown;

    /// <summary>The one that holds whatever is not known.</summary>
    /// <value>Null while it is not settled, and for a refusal.</value>
    public ProjectGrade? Grade => Answer == Answer.Allowed ? Lowest : null;

    /// <summary>The lowest grade that the unknowns allow.</summary>
    /// <value>General for a refusal.</value>
    public ProjectGrade Lowest { get; }

    /// <summary>The highest grade that the unknowns allow: the one to go by until more is known.</summary>
    /// <value>General for a refusal.</value>
    public ProjectGrade Highest { get; }

    /// <summary>The weighted score, what is not known counted as 0.</summary>
    /// <value>0 to 100, not rounded; null for a refusal.</value>
    public decimal? Score => _grading is null ? null : _score;

    /// <summary>The weighted score, what is not known counted as 100.</summary>
    /// <value>0 to 100, not rounded; null for a refusal.</value>
    public decimal? HighestScore => _grading is null ? null : _highestScore;

    /// <summary>The rules, known to apply, that determined the lowest grade.</summary>
    /// <value>In the order of the rules; empty when the score alone did. Without any other rule the lowest grade is the same.</value>
    public IReadOnlyList<GradeRule> Because
    {
        get
        {
            var because = _because;
            return _grading is null ? [] : [.. _grading.Rules.Where((_, i) => (because >> i & 1) != 0)];
        }
    }

    /// <summary>The grade and the score.</summary>
    /// <returns>For example <c>Region 50</c>.</returns>
    public override string ToString() => Answer switch
    {
        Answer.Allowed => $"{Lowest} {Numbers.ToText(Score!.Value)}",
        Answer.Unknown => $"{Lowest}..{Highest} {Numbers.ToText(Score!.Value)}",
        _ => Answer.ToString(),
    };
}
