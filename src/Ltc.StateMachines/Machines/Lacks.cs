using System.Collections.Generic;

namespace Ltc;

/// <summary>What would open a move: the smallest sets of facts, and what to find out first.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Lacks
{
    internal Lacks(Answer answer, IReadOnlyList<Lack>? sets = null, IReadOnlyList<Fact>? findOutFirst = null, bool isExhaustive = true)
    {
        Answer = answer;
        Sets = sets ?? [];
        FindOutFirst = findOutFirst ?? [];
        IsExhaustive = isExhaustive;
    }

    /// <summary>What the machine answers now.</summary>
    /// <value>The answer of <c>Fire</c> for the same facts.</value>
    public Answer Answer { get; }

    /// <summary>The smallest sets of facts that would open the move, the smallest first.</summary>
    /// <value>Empty when it is open, not defined, or the search found no facts that open it.</value>
    public IReadOnlyList<Lack> Sets { get; }

    /// <summary>The facts that nobody has said and that most sets need: ask for them before any other.</summary>
    /// <value>Facts that are not known, the most needed first.</value>
    public IReadOnlyList<Fact> FindOutFirst { get; }

    /// <summary>Whether the search looked everywhere.</summary>
    /// <value>False when the budget ended first or a test in code is among the conditions: there may be more and smaller sets.</value>
    public bool IsExhaustive { get; }
}
