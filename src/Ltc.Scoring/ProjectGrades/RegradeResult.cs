using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Whether a project has to be graded again, and what demands it.</summary>
/// <remarks><c>default</c> comes from no rules and demands nothing.</remarks>
public readonly struct RegradeResult
{
    private readonly Regrading? _regrading;
    private readonly uint _fired;
    private readonly uint _unknown;

    internal RegradeResult(Regrading regrading, uint fired, uint unknown)
    {
        _regrading = regrading;
        _fired = fired;
        _unknown = unknown;
    }

    /// <summary>Whether a new grading is demanded.</summary>
    /// <value>Unknown while no trigger is known to have fired and one cannot be told.</value>
    public Truth IsDemanded => _fired != 0 ? Truth.True : _unknown != 0 ? Truth.Unknown : Truth.False;

    /// <summary>The triggers that demand it.</summary>
    /// <value>In the order of the triggers; each with id, text and the facts that it reads.</value>
    public IReadOnlyList<Requirement<RegradeFacts>> Fired => Of(_fired);

    /// <summary>The triggers that cannot be told, because a fact is not known.</summary>
    /// <value>In the order of the triggers.</value>
    public IReadOnlyList<Requirement<RegradeFacts>> Unknown => Of(_unknown);

    private IReadOnlyList<Requirement<RegradeFacts>> Of(uint set) => _regrading is null ? [] : [.. _regrading.Triggers.Where((_, i) => (set >> i & 1) != 0)];
}
