using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Whether somebody may do a step, the cells that say so, and every reason why not.</summary>
/// <remarks><c>default</c> is Refused.</remarks>
public readonly struct RoleAnswer
{
    private readonly RaciCell[]? _cells;
    private readonly Finding[]? _reasons;

    internal RoleAnswer(Answer answer, RaciCell[] cells, Finding[] reasons)
    {
        Answer = answer;
        _cells = cells;
        _reasons = reasons;
    }

    /// <summary>Whether the person may do it.</summary>
    /// <value>Refused for <c>default</c>.</value>
    public Answer Answer { get; }

    /// <summary>Whether the person may do it.</summary>
    /// <value>True only for Allowed.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <summary>The parts that the roles of the person have in the step, together.</summary>
    /// <value>None without roles.</value>
    public RaciMarks Marks => (_cells ?? []).Aggregate(RaciMarks.None, (marks, cell) => marks | cell.Marks);

    /// <summary>The cells of the roles, each with its source.</summary>
    /// <value>One a role, in the order of the roles.</value>
    public IReadOnlyList<RaciCell> Cells => _cells is null ? Array.Empty<RaciCell>() : Array.AsReadOnly(_cells);

    /// <summary>Why not.</summary>
    /// <value>What is known to stand against it first, then what is not known; empty when allowed.</value>
    public IReadOnlyList<Finding> Reasons => _reasons is null ? Array.Empty<Finding>() : Array.AsReadOnly(_reasons);

    /// <summary>The answer.</summary>
    /// <returns>For example <c>Refused</c>.</returns>
    public override string ToString() => Answer.ToString();
}
