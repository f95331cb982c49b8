using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>Open deals that are in the same stage and get the same answers.</summary>
/// <param name="number">Its number in the report, from 1.</param>
/// <param name="stage">The stage.</param>
/// <param name="known">What the rows say, as facts.</param>
/// <param name="moves">The next moves.</param>
internal sealed class DealSituation(int number, StageUse stage, IReadOnlyList<Fact> known, IReadOnlyList<DealMove> moves)
{
    /// <summary>Its number in the report, from 1.</summary>
    internal int Number { get; } = number;

    /// <summary>The stage.</summary>
    internal StageUse Stage { get; } = stage;

    /// <summary>What the rows say, as facts.</summary>
    internal IReadOnlyList<Fact> Known { get; } = known;

    /// <summary>The next moves, in the order of the machine.</summary>
    internal IReadOnlyList<DealMove> Moves { get; } = moves;

    /// <summary>How many deals are in it.</summary>
    internal long Count { get; set; }
}
