using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Inputs that no row of a table meets.</summary>
public sealed class TableGap
{
    internal TableGap(TableDefinition table, TableInput[] witness, Interval? range = null)
    {
        Columns = table.Columns;
        Witness = Array.AsReadOnly(witness);
        Range = range;
    }

    /// <summary>The columns of the table.</summary>
    /// <value>In table order.</value>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>One input that no row meets.</summary>
    /// <value>One value a column, in column order.</value>
    public IReadOnlyList<TableInput> Witness { get; }

    /// <summary>All of the gap.</summary>
    /// <value>Null unless the table has one column and that column is a number.</value>
    public Interval? Range { get; }

    /// <summary>The range, or the input in words.</summary>
    /// <returns>For example <c>[200,250)</c> or <c>amount = 7, region = north</c>.</returns>
    public override string ToString() => Range?.ToString() ?? Describe(Columns, Witness);

    internal static string Describe(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableInput> inputs) =>
        string.Join(", ", columns.Select((column, i) => $"{column.Id} = {inputs[i]}"));
}
