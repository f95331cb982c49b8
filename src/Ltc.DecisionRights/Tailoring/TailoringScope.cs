using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What a change in one layer may touch.</summary>
/// <remarks>Immutable. Source: domain.md §11.3; the lists are examples there and defaults (ours) here.</remarks>
public sealed class TailoringScope
{
    /// <summary>Creates a scope.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="elements">What a change in it may touch; what is always protected is refused when the rules are made.</param>
    public TailoringScope(ProcessLayer layer, params TailoringElement[] elements)
    {
        Layer = layer;
        Elements = Array.AsReadOnly(elements.Distinct().OrderBy(one => one).ToArray());
    }

    /// <summary>The layer that the change is in.</summary>
    /// <value>One of the six.</value>
    public ProcessLayer Layer { get; }

    /// <summary>What a change in it may touch.</summary>
    /// <value>Without repeats.</value>
    public IReadOnlyList<TailoringElement> Elements { get; }
}
