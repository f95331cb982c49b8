using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Two rows of a table that share an input.</summary>
public sealed class TableOverlap
{
    internal TableOverlap(TableRow first, TableRow second, TableInput[] witness)
    {
        First = first;
        Second = second;
        Witness = Array.AsReadOnly(witness);
    }

    /// <summary>The row that comes first in the table.</summary>
    /// <value>Never the same as <see cref="Second"/>.</value>
    public TableRow First { get; }

    /// <summary>The row that comes later in the table.</summary>
    /// <value>Never the same as <see cref="First"/>.</value>
    public TableRow Second { get; }

    /// <summary>One input that both rows meet.</summary>
    /// <value>One value a column, in column order.</value>
    public IReadOnlyList<TableInput> Witness { get; }

    /// <summary>The ids of the two rows.</summary>
    /// <returns>For example <c>r1, r2</c>.</returns>
    public override string ToString() => First.Id + ", " + Second.Id;
}
