using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Whether people can be found for every duty, and who, or what stands against it.</summary>
/// <remarks><c>default</c> is Refused.</remarks>
public readonly struct StaffingAnswer
{
    private readonly DutyAssignment[]? _assignment;
    private readonly Finding? _obstacle;

    internal StaffingAnswer(Answer answer, DutyAssignment[]? assignment, Finding? obstacle)
    {
        Answer = answer;
        _assignment = assignment;
        _obstacle = obstacle;
    }

    /// <summary>Whether it can be staffed.</summary>
    /// <value>Unknown when the budget ended before it was settled.</value>
    public Answer Answer { get; }

    /// <summary>One way to staff it.</summary>
    /// <value>One assignment a post, in the order of the posts; empty unless it can be staffed.</value>
    public IReadOnlyList<DutyAssignment> Assignment => _assignment is null ? Array.Empty<DutyAssignment>() : Array.AsReadOnly(_assignment);

    /// <summary>Which duties lack people.</summary>
    /// <value>Null when it can be staffed, and when no single set of duties is to blame.</value>
    public Finding? Obstacle => _obstacle;

    /// <summary>The answer, and who takes what.</summary>
    /// <returns>For example <c>Allowed</c>.</returns>
    public override string ToString() => _obstacle is null ? Answer.ToString() : $"{Answer}: {_obstacle.Text()}";
}
