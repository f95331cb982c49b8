using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Two inputs that differ in one column only and whose results break the direction that the column declares.</summary>
public sealed class TableInversion
{
    internal TableInversion(TableColumn column, TableRow stricter, TableInput[] stricterInput, TableRow milder, TableInput[] milderInput)
    {
        Column = column;
        Stricter = stricter;
        Milder = milder;
        StricterInput = Array.AsReadOnly(stricterInput);
        MilderInput = Array.AsReadOnly(milderInput);
    }

    /// <summary>The column in which the inputs differ.</summary>
    /// <value>A column that declares a direction.</value>
    public TableColumn Column { get; }

    /// <summary>The row that gives the stricter result.</summary>
    /// <value>The row that decides <see cref="StricterInput"/>.</value>
    public TableRow Stricter { get; }

    /// <summary>The row that gives the milder result.</summary>
    /// <value>The row that decides <see cref="MilderInput"/>.</value>
    public TableRow Milder { get; }

    /// <summary>The input with the stricter result.</summary>
    /// <value>One value a column, in column order.</value>
    public IReadOnlyList<TableInput> StricterInput { get; }

    /// <summary>The input with the milder result.</summary>
    /// <value>One value a column, in column order.</value>
    public IReadOnlyList<TableInput> MilderInput { get; }

    /// <summary>The column and the two rows.</summary>
    /// <returns>For example <c>amount: r1 above r2</c>.</returns>
    public override string ToString() => $"{Column.Id}: {Stricter.Id} above {Milder.Id}";
}
