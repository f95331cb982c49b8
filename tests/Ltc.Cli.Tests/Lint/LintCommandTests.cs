using System;
using System.IO;
using System.Linq;

namespace Ltc.Cli.Tests.Lint;

public sealed class LintCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ltc-lint-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_unreadable_cell_is_named_with_row_column_and_what_was_expected()
    {
        var run = Lint("a.csv", "Approver;Limit;Term;Kind;Valid from\nA;tbd;3;x;1/2/2024\n;up to 5;1 year;;2024-01-01\nB;10.000;any;any;\n");
        Assert.Equal(2, run.Code);
        var lines = string.Join(' ', run.Out.Split('\n').Select(line => line.Trim()));
        Assert.Contains("row 2, column 2 (Limit): `tbd`; expected a limit such as up to 10,000", lines, StringComparison.Ordinal);
        Assert.Contains("row 2, column 3 (Term): `3`; expected a term with its unit", lines, StringComparison.Ordinal);
        Assert.Contains("row 2, column 5 (Valid from): `1/2/2024`; expected a date with the year first", lines, StringComparison.Ordinal);
        Assert.Contains("row 3, column 1 (Approver): ``; expected who decides", lines, StringComparison.Ordinal);
        Assert.Contains("row 3, column 4 (Kind): ``; expected a value, or `any`", lines, StringComparison.Ordinal);
        Assert.Contains("row 4, column 2 (Limit): `10.000`", lines, StringComparison.Ordinal);
        Assert.Contains("Places that could not be read: 6; nothing was analysed.", lines, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "row 2, column 2 (Limit): `tbd`; expected a limit")]
    [InlineData("zh-Hans", "第 2 行第 2 列（Limit）：“tbd”；应为限额")]
    [InlineData("zh-Hant", "第 2 列第 2 欄（Limit）：「tbd」；應為限額")]
    public void A_problem_is_said_in_three_languages(string language, string start) =>
        Assert.StartsWith(start, Tool.Run("lint", Write("a.csv", "Approver,Limit\nA,tbd\n"), "--lang", language).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "a line of headings")]
    [InlineData("Approver,Limit\n", "one row for each authority")]
    [InlineData("Approver,Colour\nA,red\n", "a column of limits")]
    [InlineData("Colour,Limit\nred,5\n", "a column of who decides")]
    [InlineData("Approver,Limit,Limit\nA,5,6\n", "a heading of its own")]
    [InlineData("Approver,Limit\nA,5,6\n", "2 fields, as many as headings")]
    [InlineData("Approver,Limit\nA,£5\nB,€6\n", "the currency of the other amounts, GBP")]
    [InlineData("Approver,Limit,Valid from,Valid until\nA,5,2024-02-01,2024-02-01\n", "a day after the first one")]
    public void A_sheet_that_cannot_be_read_in_full_ends_with_two(string text, string expected)
    {
        var run = Lint("a.csv", text);
        Assert.Equal(2, run.Code);
        Assert.Contains(expected, string.Join(' ', run.Out.Split('\n').Select(line => line.Trim())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_ends_with_two_and_names_the_nearest()
    {
        Write("limits.csv", "Approver,Limit\nA,unlimited\n");
        var run = Tool.Run("lint", Path.Combine(_folder, "limit.csv"));
        Assert.Equal(2, run.Code);
        Assert.Contains("limits.csv", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_in_Chinese_is_read_and_answered_in_Chinese()
    {
        var run = Tool.Run("lint", Write("a.csv", "审批人,限额\n代表处,不超过500万元\n地区部,超过500万元至5000万元\n公司、财经,超过6000万元\n"), "--lang", "zh-Hans");
        Assert.Equal(1, run.Code);
        Assert.Equal("空档：限额 在 (50000000,60000000] 内时无人决定，例如 限额 = 55,000,000 CNY", run.Out.Split('\n')[0].Trim());
    }

    [Theory]
    [InlineData("A,up to 10\nB,up to 20\nC,unlimited", "")]
    [InlineData("C,unlimited\nB,up to 20\nA,up to 10", "")]
    [InlineData("A,0 - 10\nB,> 10", "")]
    [InlineData("A,0 - 10\nB,up to 20\nC,5 - 15\nD,unlimited", "overlap inversion")]
    [InlineData("A,up to 10\nB,up to 10\nC,unlimited", "overlap unreachable")]
    [InlineData("A,below 10\nB,> 10", "gap")]
    [InlineData("A,up to 10\nB,20 - 30\nC,10.01 - 19.99\nB,> 30", "gap gap inversion inversion")]
    public void Limits_inside_one_another_are_no_overlap(string rows, string kinds)
    {
        var run = Tool.Run("lint", Write("a.csv", "Approver,Limit\n" + rows + "\n"), "--json");
        Assert.Equal(kinds.Length == 0 ? 0 : 1, run.Code);
        Assert.Equal(kinds, string.Join(' ', run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("kind").GetString())));
    }

    [Theory]
    [InlineData("Director of Finance and Operations", "Director of Finance and Operations")]
    [InlineData("CFO and CEO", "CFO + CEO")]
    [InlineData("Finance Director and Chief Executive", "Finance Director + Chief Executive")]
    [InlineData("Sales & Marketing Director", "Sales & Marketing Director")]
    [InlineData("Sales & Marketing Director & CFO", "Sales & Marketing Director & CFO")]
    [InlineData("Sales & Marketing Director; CFO", "Sales & Marketing Director + CFO")]
    [InlineData("Ann and Bert", "Ann + Bert")]
    [InlineData("Ann + Director of Finance and Operations", "Ann + Director of Finance and Operations")]
    [InlineData("Fernandez and Director", "Fernandez and Director")]
    [InlineData("Warden and Director", "Warden + Director")]
    [InlineData("财务、运营总监", "财务、运营总监")]
    [InlineData("财务总监和总裁", "财务总监 + 总裁")]
    public void A_title_with_and_in_it_is_one_signatory(string cell, string authority)
    {
        var run = Tool.Run("lint", Write("a.csv", $"Approver;Limit\nWarden;up to 5\n\"{cell}\";unlimited\n"), "--json");
        Assert.Equal(["Warden", authority], run.Json.GetProperty("order").EnumerateArray().Select(one => one.GetString()));
    }

    [Fact]
    public void A_sheet_with_one_column_for_each_approver_is_read()
    {
        const string Sheet = "Kind;Manager;Finance Director;CEO\nPurchase;up to 10,000;up to 50,000;unlimited\nLease;-;up to 20,000;above 25,000\n";
        var run = Tool.Run("lint", Write("wide.csv", Sheet), "--json");
        Assert.Equal(1, run.Code);
        var gap = Assert.Single(run.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal(("gap", "Lease"), (gap.GetProperty("kind").GetString(), gap.GetProperty("witness").GetProperty("Kind").GetString()));
        Assert.Equal(5, run.Json.GetProperty("rows").GetInt32());
        Assert.Equal(["Manager", "Finance Director", "CEO"], run.Json.GetProperty("order").EnumerateArray().Select(one => one.GetString()));
        var overlap = Tool.Run("lint", Write("bad.csv", "Manager limit;Director limit\n0 - 10;5 - 20\n10;tbd\n")).Out;
        Assert.Contains("row 3, column 2 (Director limit): `tbd`; expected a limit", overlap, StringComparison.Ordinal);
        Assert.Contains("overlap: row 2 (Manager limit) and row 2 (Director limit)", Lint("o.csv", "Manager limit;Director limit\n0 - 10;5 - 20\n").Out, StringComparison.Ordinal);
        Assert.Contains("or one column for each post", Lint("n.csv", "Ann;Bert\n10;20\n").Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_a_table_can_hold_is_a_finding()
    {
        var run = Lint("long.csv", "Approver;Limit\n" + string.Concat(Enumerable.Range(1, 2001).Select(i => $"A{i};up to {i}\n")));
        Assert.Equal(2, run.Code);
        Assert.Contains("row 2002: expected at most 2,000 authorities in a sheet", run.Out, StringComparison.Ordinal);
        var amounts = Enumerable.Range(1, 60).ToArray();
        string[] rows = [.. new[] { 10, 20, 30 }.Select(limit => $"A{limit};" + string.Join(';', amounts.Select(_ => $"up to {limit}")))];
        var wide = Lint("bounds.csv", "Approver;" + string.Join(';', amounts.Select(i => $"Amount {i}")) + "\n" + string.Join('\n', rows) + "\n");
        Assert.Equal(2, wide.Code);
        Assert.Contains("bounds.csv: /columns", wide.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_JSON_is_analysed_as_it_stands()
    {
        const string Table = """
            {"id":"t","hit":"first","order":["low","high"],"columns":[{"id":"amount","type":"number","direction":"stricter"}],
             "rows":[{"id":"a","when":{"amount":"[0,10)"},"then":"high"},{"id":"b","when":{"amount":"[5,8)"},"then":"low"},{"id":"c","when":{"amount":"(10,)"},"then":"low"}]}
            """;
        var run = Tool.Run("lint", Write("t.json", Table), "--json");
        Assert.Equal(1, run.Code);
        Assert.Equal(["gap", "overlap", "unreachable", "inversion"], run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("kind").GetString()));
        Assert.Contains("never decides: row `b` (low)", Tool.Run("lint", Path.Combine(_folder, "t.json")).Out, StringComparison.Ordinal);
        Assert.Equal(2, Lint("bad.json", """{"id":"t","hit":"fist"}""").Code);
        Assert.Equal(0, Lint("fine.json", """{"id":"t","hit":"unique","columns":[{"id":"x","type":"number"}],"rows":[{"id":"a","when":{},"then":"y"}]}""").Code);
    }

    private ToolRun Lint(string name, string text) => Tool.Run("lint", Write(name, text));

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
