using System;
using System.Linq;

namespace Ltc;

/// <summary>Writes decision tables as DMN 1.3, for engines and editors of other houses.</summary>
/// <remarks>
/// <para>
/// One decision with one table; cells are S-FEEL unary tests, an input that is not known is <c>null</c>, and nothing but <c>-</c> matches it. Unique, first and
/// collect keep their names, strictest becomes <c>PRIORITY</c> with the outputs strictest first. Inputs get FEEL names, their ids stand as labels; ids and texts of
/// rows stand as annotations and descriptions.
/// </para>
/// <para>
/// What DMN cannot say: its answers have two values. A table that has no row yet because something is not known (<see cref="Answer.Unknown"/>), one that has
/// no row at all (<see cref="Answer.NotDefined"/>) and a unique one with two rows (<see cref="Answer.Refused"/>) all give <c>null</c> there, and which inputs to
/// find out is not said. A row that no input can meet is left out, because S-FEEL has no word for it. Directions of columns serve our analysis only and are left out.
/// </para>
/// </remarks>
public static class DmnExport
{
    private const string Policy = "An input that is not known is null; null as the result is no answer, never consent.";

    /// <summary>Writes a decision table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>XML, the same on every platform: two spaces, line feeds.</returns>
    /// <exception cref="ArgumentNullException">There is no table.</exception>
    public static string Write(TableDefinition table)
    {
        if (table is null)
            throw new ArgumentNullException(nameof(table));
        var inputs = table.Columns.Select(column => new DmnInput(column.Id, column.Type == ColumnType.Number, column.Values)).ToArray();
        var rules = table.Rows.Where(row => row.When.Values.All(cell => !cell.IsEmpty)).Select(row => new DmnRule(
            row.Id, row.Text?.In(Language.English), [.. table.Columns.Select(column => Feel.Test(row.CellOf(column.Id)))], row.Then));
        return DmnWriter.Write(new DmnTable(table.Id, Policy, PolicyOf(table.Hit), inputs, [.. table.Order.Reverse()], [.. rules]));
    }

    /// <summary>Writes which level must decide: one rule for each limit, the highest level that any asks for wins.</summary>
    /// <remarks>
    /// Here what is not known has an answer, the highest level, and DMN says the same: each dimension has a rule for <c>null</c> and for what lies outside its
    /// range. The amount is that of the deal and of what was decided before under its key together, in the currency of the matrix: DMN knows no rates.
    /// </remarks>
    /// <param name="matrix">The matrix.</param>
    /// <returns>XML, the same on every platform.</returns>
    /// <exception cref="ArgumentNullException">There is no matrix.</exception>
    public static string Write(AuthorityMatrix matrix) => DmnWriter.Write(DmnAuthority.TableOf(matrix ?? throw new ArgumentNullException(nameof(matrix))));

    private static string PolicyOf(HitPolicy hit) => hit switch
    {
        HitPolicy.Unique => "UNIQUE",
        HitPolicy.First => "FIRST",
        HitPolicy.Strictest => "PRIORITY",
        _ => "COLLECT",
    };
}
