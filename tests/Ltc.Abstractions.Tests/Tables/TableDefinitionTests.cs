using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Tables;

public sealed class TableDefinitionTests
{
    private static readonly TableColumn Amount = TableColumn.Number("amount");
    private static readonly TableColumn Region = TableColumn.Set("region", ["home", "abroad"]);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        TableColumn[] columns = [Amount, Amount, TableColumn.Set("region", ["home", "home", ""]), TableColumn.Set("open", null, ColumnDirection.Stricter)];
        TableRow[] rows =
        [
            Row("r", "mild", ("amount", TableCell.In("home")), ("nowhere", TableCell.Any), ("region", TableCell.In("abroad"))),
            Row("r", "odd", ("region", TableCell.Within("[0,1)")), ("open", TableCell.In("anything"))),
        ];
        Assert.False(TableDefinition.TryCreate("", HitPolicy.Strictest, columns, rows, ["mild", "mild"], out var table, out var findings));
        Assert.Null(table);
        string[] expected =
        [
            "table-direction-without-values", "table-duplicate-column", "table-duplicate-output", "table-duplicate-row", "table-duplicate-value",
            "table-empty-id", "table-empty-value", "table-output-not-in-order", "table-unknown-column", "table-unknown-value", "table-wrong-cell", "table-wrong-cell",
        ];
        Assert.Equal(expected, findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData((HitPolicy)9, "table-unknown-hit-policy")]
    [InlineData(HitPolicy.Strictest, "table-order-missing")]
    [InlineData(HitPolicy.Unique, "table-no-columns")]
    public void A_table_without_a_policy_an_order_or_a_column_is_refused(HitPolicy hit, string code)
    {
        TableColumn[] columns = code == "table-no-columns" ? [] : [Amount];
        Assert.False(TableDefinition.TryCreate("t", hit, columns, [], null, out _, out var findings));
        Assert.Equal(code, Assert.Single(findings).Code);
    }

    [Fact]
    public void More_bounds_than_a_position_holds_are_refused()
    {
        var columns = Enumerable.Range(0, 40).Select(number => TableColumn.Number("column-" + number)).ToArray();
        TableRow[] rows =
        [
            Row("r", "x", [.. columns.Select(column => (column.Id, TableCell.Within("[1,6)")))]),
            Row("s", "x", [.. columns.Select(column => (column.Id, TableCell.Within("(2,5]")))]),
        ];
        Assert.False(TableDefinition.TryCreate("t", HitPolicy.First, columns, rows, null, out _, out var findings));
        Assert.Equal("table-too-many-bounds", Assert.Single(findings).Code);
    }

    [Fact]
    public void Tables_with_the_same_content_are_equal()
    {
        var one = Table(Row("r", "x", ("amount", TableCell.Within("[0,10)")), ("region", TableCell.In("home", "abroad"))));
        var same = Table(Row("r", "x", ("region", TableCell.In("abroad", "home", "home")), ("amount", TableCell.Within("[0.0,10.00)"))));
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Equal(one, Table(Row("r", "x", ("amount", TableCell.Within("[0,10)")), ("region", TableCell.In("home", "abroad")))));
        Assert.NotEqual(one, Table(Row("r", "x", ("amount", TableCell.Within("[0,10]")), ("region", TableCell.In("home", "abroad")))));
        Assert.NotEqual(one, Table(Row("r", "x", ("amount", TableCell.Within("[0,10)")), ("region", TableCell.Any))));
        Assert.NotEqual(one, Table(Row("r", "y", ("amount", TableCell.Within("[0,10)")), ("region", TableCell.In("home", "abroad")))));
    }

    [Fact]
    public void A_column_that_is_left_out_is_the_same_as_any() =>
        Assert.Equal(Row("r", "x"), Row("r", "x", ("amount", TableCell.Any)));

    [Fact]
    public void A_change_of_the_callers_lists_does_not_reach_the_table()
    {
        string[] values = ["home", "abroad"];
        var column = TableColumn.Set("region", values);
        values[0] = "elsewhere";
        Assert.Equal(["home", "abroad"], column.Values);
        var cell = TableCell.In(values);
        values[1] = "gone";
        Assert.Equal(["abroad", "elsewhere"], cell.Values);
    }

    private static TableDefinition Table(params TableRow[] rows)
    {
        Assert.True(TableDefinition.TryCreate("t", HitPolicy.First, [Amount, Region], rows, null, out var table, out _));
        return table!;
    }

    private static TableRow Row(string id, string then, params (string Column, TableCell Cell)[] cells) =>
        new(id, cells.Select(cell => new KeyValuePair<string, TableCell>(cell.Column, cell.Cell)), then);
}
