using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Takes boxes away from a box and looks at what is left.</summary>
/// <remarks>
/// Depth first: a region that a box covers in part is cut in at most one piece a dimension, and each piece goes on to the next box. One step is one region held
/// against one box. The pieces never overlap, so that what is left is found once.
/// </remarks>
internal sealed class BoxSearch
{
    private readonly BoxSpace _space;
    private readonly StepBudget _budget;
    private readonly Stack<(ulong[] Region, int Next)> _open = new();

    internal BoxSearch(BoxSpace space, StepBudget budget)
    {
        _space = space;
        _budget = budget;
    }

    /// <summary>Visits every region of a box that no other box covers.</summary>
    /// <param name="start">The box.</param>
    /// <param name="boxes">The boxes to take away.</param>
    /// <param name="visit">Called with each region; it returns whether to stop.</param>
    /// <returns>Whether a visit stopped the search. False also when the budget ended.</returns>
    internal bool Visit(ulong[] start, IEnumerable<ulong[]> boxes, Func<ulong[], bool> visit)
    {
        if (_space.IsEmpty(start))
            return false;
        var near = Near(start, boxes);
        _open.Clear();
        _open.Push((start, 0));
        while (_open.Count > 0 && !_budget.IsExhausted)
        {
            var (region, next) = _open.Pop();
            while (next < near.Count && _budget.Spend() && !_space.Meet(region, near[next]))
                next++;
            if (_budget.IsExhausted)
                return false;
            if (next < near.Count)
                Split(region, near[next], next + 1);
            else if (visit(region))
                return true;
        }

        return false;
    }

    private void Split(ulong[] region, ulong[] box, int next)
    {
        var inside = (ulong[])region.Clone();
        for (var dimension = 0; dimension < _space.Dimensions; dimension++)
        {
            var outside = _space.CutOff(inside, box, dimension);
            if (outside is not null)
                _open.Push((outside, next));
        }
    }

    private List<ulong[]> Near(ulong[] start, IEnumerable<ulong[]> boxes)
    {
        var near = new List<ulong[]>();
        foreach (var box in boxes)
        {
            if (_budget.Spend() && _space.Meet(start, box))
                near.Add(box);
        }

        return near;
    }
}
