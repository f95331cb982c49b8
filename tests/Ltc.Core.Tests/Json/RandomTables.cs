using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc.Tests.Json;

/// <summary>Tables and policies with everything that JSON must carry, by seed.</summary>
internal sealed class RandomTables(int seed)
{
    private static readonly string[] Words = ["a", "b\"c", "线索", "x/y~z", "\U0001F600", "<&'+>", "line\nbreak"];

    private readonly Random _random = new(seed);

    internal TableDefinition Next()
    {
        TableColumn[] columns = [.. Words.Take(1 + _random.Next(4)).Select(Column)];
        var rows = Enumerable.Range(0, _random.Next(6)).Select(number => Row(number, columns));
        var order = Coin() ? Words : null;
        Assert.True(TableDefinition.TryCreate(Word(), (HitPolicy)_random.Next(order is null ? 2 : 4), columns, rows, order, out var table, out var findings), string.Join("; ", findings));
        return table!;
    }

    internal PolicyData[] Policies() =>
    [
        .. Enumerable.Range(0, _random.Next(5)).Select(_ => new PolicyData(
            Word(), Coin() ? PolicyEffect.Permit : PolicyEffect.Forbid, new RandomConditions(_random.Next()).Next(), Text())),
    ];

    private TableColumn Column(string id) => _random.Next(3) switch
    {
        0 => TableColumn.Set(id, Coin() ? Words : null),
        1 => TableColumn.Set(id, Words, ColumnDirection.Milder),
        _ => TableColumn.Number(id, Coin() ? ColumnDirection.Stricter : ColumnDirection.None),
    };

    private TableRow Row(int number, TableColumn[] columns) => new(
        "row " + number.ToString(CultureInfo.InvariantCulture),
        columns.Where(_ => Coin()).Select(column => new KeyValuePair<string, TableCell>(column.Id, Cell(column))),
        Word(),
        Text());

    private TableCell Cell(TableColumn column) => column.Type == ColumnType.Set
        ? TableCell.In([.. Words.Where(_ => Coin())])
        : TableCell.Within(new Interval(End(), End(), Coin(), Coin()));

    private decimal? End() => Coin() ? null : _random.Next(4) == 0 ? decimal.MaxValue / (1 + _random.Next(3)) : _random.Next(-500, 500) / 8m;

    private Text? Text() => Coin() ? null : new Text(Word(), Word(), Word());

    private string Word() => Words[_random.Next(Words.Length)];

    private bool Coin() => _random.Next(2) == 0;
}
