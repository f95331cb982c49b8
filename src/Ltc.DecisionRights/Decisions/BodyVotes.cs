using System.Collections.Generic;

namespace Ltc;

/// <summary>How the deciding body voted on this version of a case.</summary>
internal sealed class BodyVotes(bool? carried, IReadOnlyList<string> approving, IReadOnlyList<Finding> reasons)
{
    /// <summary>Whether the votes carry it; null is not known.</summary>
    internal bool? Carried { get; } = carried;

    /// <summary>Who of the body currently approves: they decide as well.</summary>
    internal IReadOnlyList<string> Approving { get; } = approving;

    /// <summary>Why the votes stand where they stand.</summary>
    internal IReadOnlyList<Finding> Reasons { get; } = reasons;
}
