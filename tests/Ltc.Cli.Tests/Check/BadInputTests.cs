using System.IO;
using System.Linq;
using System.Text;

namespace Ltc.Cli.Tests;

/// <summary>Whatever the file holds, it ends in findings with a place and an expectation, never in an exception.</summary>
public sealed class BadInputTests
{
    private const string Header = "id,owner,account,stage,engage_date,close_date,value\n";
    private const string Good = "1,Ann,Acme,Won,2026-01-02,2026-02-03,100\n";

    private static ToolRun Check(string text, params string[] more) => Check(Encoding.UTF8.GetBytes(text), more);

    private static ToolRun Check(byte[] bytes, params string[] more)
    {
        using var file = TestFile.Of(bytes);
        return Tool.Run(["check", file.Path, "--json", .. more]);
    }

    [Fact]
    public void A_good_file_has_nothing()
    {
        var run = Check(Header + Good);
        Assert.Empty(run.Kinds());
        Assert.Equal(ExitCode.Fine, run.Code);
    }

    [Fact]
    public void A_missing_file_is_bad_input_with_the_nearest_name()
    {
        using var file = TestFile.Of(Header);
        var run = Tool.Run("check", file.Path[..^1], "--json");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Equal(Path.GetFileName(file.Path), run.Single("file-unreadable").Text("nearest"));
    }

    [Fact]
    public void A_folder_is_bad_input()
    {
        var run = Tool.Run("check", Path.GetTempPath(), "--json");
        Assert.Equal(["file-unreadable 1"], run.Kinds());
        Assert.Equal(ExitCode.BadInput, run.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_bad_input(string text) => Assert.Equal(["file-empty 1"], Check(text).Kinds());

    [Theory]
    [InlineData("id,stage")]
    [InlineData("id,stage\r\n\r\n")]
    public void Headings_alone_are_bad_input(string text) => Assert.Equal(["no-rows 1"], Check(text).Kinds());

    [Fact]
    public void Bytes_that_are_not_utf8_are_reported_where_they_stand()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Header + Good + "2,王芳,Acme,Won,2026-01-02,2026-02-03,100\n");
        var run = Check(gbk);
        Assert.Equal(["encoding-invalid 1"], run.Kinds());
        Assert.Equal(("3", "3"), (run.Single("encoding-invalid").Text("line"), run.Single("encoding-invalid").Text("character")));
        Assert.Contains(run.Json.GetProperty("next").EnumerateArray(), step => step.GetString()!.Contains("--encoding", System.StringComparison.Ordinal));
        Assert.Empty(Check(gbk, "--encoding", "gb18030").Kinds());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_names_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var run = Check([.. encoding.GetPreamble(), .. encoding.GetBytes(Header + Good)]);
        Assert.Empty(run.Kinds());
        Assert.Equal(1, run.Json.GetProperty("rows").GetInt32());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_without_a_mark_is_known_by_its_zeros(bool isBigEndian) =>
        Assert.Empty(Check(new UnicodeEncoding(isBigEndian, byteOrderMark: false).GetBytes(Header + Good)).Kinds());

    [Fact]
    public void Ragged_rows_say_how_many_fields_they_have()
    {
        var run = Check(Header + Good + "2,Ann,Acme\n" + "3,Ann,Acme,Won,2026-01-02,2026-02-03,100,more\n");
        Assert.Equal(["row-ragged 2"], run.Kinds());
        var found = run.Group("row-ragged").GetProperty("first").EnumerateArray().Select(finding => $"{finding.Text("line")} {finding.Text("found")}");
        Assert.Equal(["3 3", "4 8"], found);
        Assert.Equal(2, run.Json.GetProperty("rowsNotChecked").GetInt32());
    }

    [Fact]
    public void A_quoted_newline_belongs_to_its_field_and_lines_stay_physical()
    {
        var run = Check(Header + "1,\"Ann\r\nLee\",\"Ac\"\"me\",Won,2026-01-02,2026-02-03,100\n\n" + "2,Ann,Acme,Won,2026-01-02,2026-02-03,0\n");
        Assert.Equal(["value-not-positive 1"], run.Kinds());
        var subject = Assert.Single(run.Group("value-not-positive").GetProperty("subjects").EnumerateArray());
        Assert.Equal(5, Assert.Single(subject.GetProperty("lines").EnumerateArray()).GetInt32());
    }

    [Fact]
    public void A_quote_that_is_never_closed_says_where_it_was_opened()
    {
        var run = Check(Header + Good + "2,Ann,\"Acme,Won,2026-01-02,2026-02-03,100\n" + Good);
        Assert.Equal(["quote-unterminated 1"], run.Kinds());
        Assert.Equal(("3", "7"), (run.Single("quote-unterminated").Text("line"), run.Single("quote-unterminated").Text("character")));
    }

    [Fact]
    public void Text_after_a_closing_quote_is_reported()
    {
        var run = Check(Header + "1,\"Ann\" Lee,Acme,Won,2026-01-02,2026-02-03,100\n" + Good);
        Assert.Equal(["text-after-quote 1"], run.Kinds());
        Assert.Equal(("2", "8"), (run.Single("text-after-quote").Text("line"), run.Single("text-after-quote").Text("character")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    public void Ten_megabytes_in_one_field_are_one_finding(string quote)
    {
        var run = Check(Header + $"1,{quote}{new string('x', 10_000_000)}{quote},Acme,Won,2026-01-02,2026-02-03,100\n" + Good);
        Assert.Equal(["field-too-long 1"], run.Kinds());
        Assert.Equal("2", run.Single("field-too-long").Text("line"));
        Assert.Equal(2, run.Json.GetProperty("rows").GetInt32());
    }

    [Fact]
    public void A_million_fields_in_one_row_are_one_finding()
    {
        var run = Check(Header + new string(',', 1_000_000) + "\n" + Good);
        Assert.Equal(["row-ragged 1"], run.Kinds());
        Assert.Equal("1000001", run.Single("row-ragged").Text("found"));
    }

    [Fact]
    public void After_a_field_that_is_too_long_reading_goes_on_with_the_next_line()
    {
        var lines = string.Concat(Enumerable.Repeat(new string('x', 999) + "\r\n", 1_100));
        var run = Check(Header + Good + "2,Ann,\"" + lines + "3,Ann,Acme\n");
        Assert.Equal(["field-too-long 1", "row-ragged 101"], run.Kinds());
        Assert.Equal(("3", "7"), (run.Single("field-too-long").Text("line"), run.Single("field-too-long").Text("character")));
        var ragged = run.Group("row-ragged").GetProperty("first").EnumerateArray().First();
        Assert.Equal("1003", ragged.Text("line"));
    }

    [Fact]
    public void A_record_that_is_too_long_is_one_finding()
    {
        var run = Check(Header + string.Concat(Enumerable.Repeat(new string('x', 900_000) + ",", 6)) + "\n" + Good);
        Assert.Equal(["field-too-long 1"], run.Kinds());
        Assert.Equal("2", run.Single("field-too-long").Text("line"));
        Assert.Equal(2, run.Json.GetProperty("rows").GetInt32());
    }

    [Fact]
    public void Headings_that_are_too_long_end_the_reading()
    {
        var run = Check(new string('x', 1_100_000) + "\n" + Good);
        Assert.Equal(["field-too-long 1"], run.Kinds());
        Assert.Equal(ExitCode.BadInput, run.Code);
    }

    [Theory]
    [InlineData("1,\"a\"\"b,\",\"Acme\" Ltd,Won,2026-01-02,2026-02-03,100\n", "text-after-quote 1", "2", "17")]
    [InlineData("1,\"a\r\nb\",\"Acme\" Ltd,Won,2026-01-02,2026-02-03,100", "text-after-quote 1", "3", "10")]
    [InlineData("1,Ann,Acme,Won,2026-01-02,2026-02-03,\"100", "quote-unterminated 1", "2", "38")]
    [InlineData("1,Ann,Acme,Won,2026-01-02,2026-02-03,\"100\"\"", "quote-unterminated 1", "2", "38")]
    [InlineData("1,Ann,Acme,Won,2026-01-02,2026-02-03,\"", "quote-unterminated 1", "2", "38")]
    public void A_quote_is_reported_where_it_stands(string row, string kind, string line, string character)
    {
        var run = Check(Header + row);
        Assert.Equal([kind], run.Kinds());
        var found = run.Single(kind.Split(' ')[0]);
        Assert.Equal((line, character), (found.Text("line"), found.Text("character")));
    }

    [Fact]
    public void A_nul_is_reported_where_it_stands()
    {
        var run = Check(Header + "1,An\0n,Acme,Won,2026-01-02,2026-02-03,100\n" + Good);
        Assert.Equal(["nul-character 1"], run.Kinds());
        Assert.Equal(("2", "5"), (run.Single("nul-character").Text("line"), run.Single("nul-character").Text("character")));
    }

    [Theory]
    [InlineData("sep=;\r\nid;stage\n1;Open\n", 0)]
    [InlineData("sep= \nid stage\n1 Open\n", 0)]
    [InlineData("sep=\"\nid,stage\n1,Open\n", 1)]
    [InlineData("sep=\r\nid,stage\r\n1,Open\r\n", 1)]
    public void A_first_line_announces_a_separator_that_can_be_one(string text, int missing)
    {
        var run = Check(text);
        Assert.Equal(missing, run.Kinds().Count(kind => kind == "column-missing 1"));
    }

    [Fact]
    public void A_heading_that_occurs_twice_is_reported()
    {
        var run = Check("id,owner,account,stage,note,note\n1,Ann,Acme,Open,a,b\n");
        Assert.Equal(["heading-duplicate 1"], run.Kinds());
        Assert.Equal("note", run.Single("heading-duplicate").Text("column"));
    }

    [Fact]
    public void A_missing_stage_lists_the_headings_and_the_nearest()
    {
        var run = Check("id,owner,deal_stge\n1,Ann,Won\n");
        Assert.Equal(["column-missing 1"], run.Kinds());
        Assert.Equal(("id, owner, deal_stge", "deal_stge"), (run.Single("column-missing").Text("found"), run.Single("column-missing").Text("nearest")));
        Assert.Empty(Check("id,owner,deal_stge\n1,Ann,Open\n", "--map", "stage=deal_stge").Kinds());
    }

    [Fact]
    public void Two_headings_for_one_field_must_be_chosen_from()
    {
        var text = "id,owner,account,company,stage\n1,Ann,Acme,Acme Ltd,Open\n";
        var run = Check(text);
        Assert.Equal(["column-ambiguous 1"], run.Kinds());
        Assert.Equal("account, company", run.Single("column-ambiguous").Text("found"));
        Assert.Empty(Check(text, "--map", "account=company").Kinds());
    }

    [Fact]
    public void Day_and_month_that_cannot_be_told_apart_are_asked_for()
    {
        var text = Header + "1,Ann,Acme,Won,3/4/2026,5/6/2026,100\n";
        Assert.Equal(["date-format-ambiguous 2"], Check(text).Kinds());
        Assert.Equal("2026-06-05", Check(text, "--dates", "dmy").Json.Text("asOf"));
        Assert.Equal("2026-05-06", Check(text, "--dates", "mdy").Json.Text("asOf"));
    }

    [Fact]
    public void Dates_in_three_formats_are_read_in_the_most_common_and_the_rest_reported()
    {
        const string Rest = ",Ann,Acme,Won,{0},2026-02-03,100\n";
        var rows = new[] { "2026-01-02", "2026-01-03", "2026年1月2日", "1/22/2026" }.Select((date, i) => i + Rest.Replace("{0}", date, System.StringComparison.Ordinal));
        var run = Check(Header + string.Concat(rows));
        Assert.Equal(["date-unreadable 2"], run.Kinds());
        Assert.All(
            run.Group("date-unreadable").GetProperty("first").EnumerateArray(),
            finding => Assert.Contains("YYYY-MM-DD", finding.Text("expected"), System.StringComparison.Ordinal));
    }

    [Fact]
    public void Thousands_and_decimals_that_cannot_be_told_apart_are_asked_for()
    {
        var text = Header + "1,Ann,Acme,Won,2026-01-02,2026-02-03,1.234\n";
        Assert.Equal(["amount-format-ambiguous 1"], Check(text).Kinds());
        Assert.Empty(Check(text, "--decimals", "comma").Kinds());
    }

    [Fact]
    public void Findings_end_at_the_limit_and_are_counted()
    {
        var run = Check(Header + string.Concat(Enumerable.Range(1, 50).Select(id => $"{id},Ann\n")) + Good, "--limit", "3");
        Assert.Equal(["row-ragged 50"], run.Kinds());
        Assert.Equal(3, run.Group("row-ragged").GetProperty("first").GetArrayLength());
    }

    [Fact]
    public void A_list_without_its_key_says_so()
    {
        using var list = TestFile.Of("code,city\n1,Berlin\n");
        using var file = TestFile.Of(Header + Good);
        var run = Tool.Run("check", file.Path, "--accounts", list.Path, "--json");
        Assert.Equal(["column-missing 1"], run.Kinds());
        Assert.Equal(list.Path, run.Single("column-missing").Text("file"));
        Assert.Equal(["account-unknown 1"], Tool.Run("check", file.Path, "--accounts", list.Path, "--key", "accounts=city", "--json").Kinds());
    }
}
