using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What a unit watches.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AttentionList
{
    internal AttentionList(Answer answer, WatchedProject[] projects, AttentionTarget[] targets)
    {
        Answer = answer;
        Projects = Array.AsReadOnly(projects);
        Targets = Array.AsReadOnly(targets);
    }

    /// <summary>Whether it is known what the unit watches.</summary>
    /// <value>NotDefined for a level that the rules give nothing to watch; Unknown while something listed is not known; else Allowed.</value>
    public Answer Answer { get; }

    /// <summary>Which projects it watches.</summary>
    /// <value>In the order given.</value>
    public IReadOnlyList<WatchedProject> Projects { get; }

    /// <summary>Which targets it watches.</summary>
    /// <value>In the order given; one whose unit or level is not known is among them.</value>
    public IReadOnlyList<AttentionTarget> Targets { get; }
}
