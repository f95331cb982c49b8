using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Open deals that are in the same stage and get the same answers.</summary>
/// <param name="number">Its number in the report, from 1.</param>
/// <param name="stage">The stage.</param>
/// <param name="facts">The facts that a row can hold.</param>
/// <param name="known">Which of them the first row holds.</param>
/// <param name="moves">The next moves.</param>
internal sealed class DealSituation(int number, StageUse stage, IReadOnlyList<Fact> facts, bool[] known, IReadOnlyList<DealMove> moves)
{
    /// <summary>Its number in the report, from 1.</summary>
    internal int Number { get; } = number;

    /// <summary>The stage.</summary>
    internal StageUse Stage { get; } = stage;

    /// <summary>The facts that every one of its rows holds.</summary>
    internal IEnumerable<Fact> Known => facts.Where((_, index) => known[index]);

    /// <summary>The next moves, in the order of the machine.</summary>
    internal IReadOnlyList<DealMove> Moves { get; } = moves;

    /// <summary>How many deals are in it.</summary>
    internal long Count { get; set; }

    /// <summary>Takes note that one of its rows does not hold a fact.</summary>
    /// <param name="index">The place of the fact among those that a row can hold.</param>
    internal void Forget(int index) => known[index] = false;
}
