using System.Collections.Generic;

namespace Ltc;

/// <summary>What one book says otherwise than another.</summary>
/// <remarks>Immutable. What a book says about itself (id, version, dates) is left out.</remarks>
public sealed class BookDiff
{
    internal BookDiff(RuleStamp before, RuleStamp after, IReadOnlyList<RuleChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The book that was compared.</summary>
    /// <value>Its stamp.</value>
    public RuleStamp Before { get; }

    /// <summary>The book that it was compared with.</summary>
    /// <value>Its stamp.</value>
    public RuleStamp After { get; }

    /// <summary>Every change, each once, texts included.</summary>
    /// <value>In the order of the sections; empty when the books say the same.</value>
    public IReadOnlyList<RuleChange> Changes { get; }
}
