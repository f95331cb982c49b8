using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Tables;

/// <summary>The reference: a decision table read row by row, as a person would.</summary>
internal static class NaiveTable
{
    internal static (Answer Answer, string? Result, string[] Hits, string[] Unknown) Decide(TableDefinition table, TableInput[] inputs)
    {
        var hits = table.Rows.Where(row => Meets(table, row, inputs)).ToArray();
        var winner = Winner(table, inputs);
        var shown = table.Hit == HitPolicy.First ? [.. hits.Take(1)] : hits;
        var unknown = table.Columns.Where(column => Misses(table, column, inputs, winner)).Select(column => column.Id).ToArray();
        var answer = hits.Length == 0
            ? (unknown.Length > 0 ? Answer.Unknown : Answer.NotDefined)
            : table.Hit == HitPolicy.Unique && hits.Length > 1 ? Answer.Refused : Answer.Allowed;
        return (answer, table.Hit == HitPolicy.Collect ? null : winner?.Then, [.. shown.Select(row => row.Id)], unknown);
    }

    internal static TableRow? Winner(TableDefinition table, TableInput[] inputs)
    {
        var hits = table.Rows.Where(row => Meets(table, row, inputs)).ToArray();
        if (table.Hit == HitPolicy.Unique)
            return hits.Length == 1 ? hits[0] : null;
        return table.Hit == HitPolicy.Strictest ? hits.OrderByDescending(row => Rank(table, row)).FirstOrDefault() : hits.FirstOrDefault();
    }

    internal static int Rank(TableDefinition table, TableRow row) => table.Order.ToList().IndexOf(row.Then);

    internal static bool Meets(TableDefinition table, TableRow row, TableInput[] inputs) =>
        table.Columns.Zip(inputs).All(pair => Meets(row.CellOf(pair.First.Id), pair.Second));

    private static bool Meets(TableCell cell, TableInput input)
    {
        if (cell.IsAny || !input.IsKnown)
            return cell.IsAny;
        return cell.IsRange ? input.Number is decimal number && cell.Range.Contains(number) : cell.Values!.Contains(input.Value);
    }

    private static bool Misses(TableDefinition table, TableColumn column, TableInput[] inputs, TableRow? winner)
    {
        IEnumerable<TableRow> rows = table.Rows;
        if (table.Hit == HitPolicy.First && winner is not null)
            rows = rows.TakeWhile(row => row != winner);
        return !InputOf(table, column, inputs).IsKnown && rows.Any(row => !row.CellOf(column.Id).IsAny
            && table.Columns.Zip(inputs).All(pair => pair.Second.IsKnown ? Meets(row.CellOf(pair.First.Id), pair.Second) : !row.CellOf(pair.First.Id).IsEmpty));
    }

    private static TableInput InputOf(TableDefinition table, TableColumn column, TableInput[] inputs) => inputs[table.Columns.ToList().IndexOf(column)];
}
