using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ltc.Tests.Tables;

/// <summary>A table that is clean by construction: every combination of slices has one row, and its output never turns milder along a slice.</summary>
internal sealed record CleanTable(HitPolicy Hit, Interval[] Amounts, string[][] Grades, bool Steep)
{
    internal static readonly TableColumn[] Columns =
    [
        TableColumn.Number("amount", ColumnDirection.Stricter),
        TableColumn.Set("grade", ["a", "b", "c"], ColumnDirection.Stricter),
    ];

    internal static readonly Gen<CleanTable> All =
        from hit in TableGenerators.Policies
        from cuts in Gen.ArrayOf(Gen.Choose(1, 40))
        from closed in Gen.Choose(0, int.MaxValue)
        from groups in Gen.Elements<string[][]>([["a", "b", "c"]], [["a"], ["b", "c"]], [["a", "b"], ["c"]], [["a"], ["b"], ["c"]])
        from steep in Gen.Elements(true, false)
        select new CleanTable(hit, Slices([.. cuts.Distinct().Order().Take(12)], closed), groups, steep);

    internal IEnumerable<string> Order => Enumerable.Range(0, Amounts.Length + Grades.Length).Select(Level);

    internal TableRow[] Rows =>
    [
        .. from amount in Enumerable.Range(0, Amounts.Length)
           from grade in Enumerable.Range(0, Grades.Length)
           select Row($"row-{Text(amount)}-{Text(grade)}", Amounts[amount], Grades[grade], Level(Steep ? amount + grade : amount)),
    ];

    internal TableDefinition Make(IEnumerable<TableRow> rows) => TableGenerators.Make(Hit, Columns, rows, Order);

    internal static TableRow Row(string id, Interval? amount, string[]? grades, string then)
    {
        var cells = new Dictionary<string, TableCell>();
        if (amount is not null)
            cells["amount"] = TableCell.Within(amount.Value);
        if (grades is not null)
            cells["grade"] = TableCell.In(grades);
        return new TableRow(id, cells, then);
    }

    private static Interval[] Slices(int[] cuts, int closed)
    {
        var slices = new List<Interval>();
        decimal from = 0m;
        var fromOpen = false;
        for (var i = 0; i < cuts.Length; i++)
        {
            var cutBelongsBelow = (closed & (1 << i)) != 0;
            slices.Add(new Interval(from, cuts[i] / 2m, fromOpen, upperOpen: !cutBelongsBelow));
            (from, fromOpen) = (cuts[i] / 2m, cutBelongsBelow);
        }

        slices.Add(new Interval(from, null, fromOpen));
        return [.. slices];
    }

    private static string Level(int number) => "level-" + Text(number);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
