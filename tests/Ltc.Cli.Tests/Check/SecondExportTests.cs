using System.Linq;

namespace Ltc.Cli.Tests;

/// <summary>An export with Chinese headings, other stage names, semicolons, D.M.YYYY and one planted fault of every kind.</summary>
public sealed class SecondExportTests
{
    private static ToolRun Run(params string[] more) => Tool.Run(
    [
        "check", TestFile.Data("pipeline-zh.csv"), "--accounts", TestFile.Data("accounts-zh.csv"), "--products", TestFile.Data("products-zh.csv"),
        "--owners", TestFile.Data("owners-zh.csv"), "--as-of", "2026-04-30", .. more,
    ]);

    [Fact]
    public void Every_planted_fault_is_found_and_nothing_else()
    {
        var run = Run("--json");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Equal(
            [
                "row-ragged 1", "date-unreadable 1", "amount-unreadable 1", "stage-unknown 1", "stage-missing 1", "id-missing 1", "id-duplicate 1",
                "engage-date-missing 1", "close-date-missing 1", "close-date-not-allowed 1", "close-before-engage 1", "date-in-future 1", "value-missing 1",
                "value-not-positive 1", "value-not-allowed 1", "value-negative 1", "owner-missing 1", "account-missing 1", "owner-unknown 1",
                "account-unknown 1", "product-unknown 1", "owner-without-deal 2",
            ],
            run.Kinds());
    }

    [Theory]
    [InlineData("row-ragged", 23, null, "8")]
    [InlineData("date-unreadable", 19, "创建日期", "2026-02-11")]
    [InlineData("amount-unreadable", 20, "金额", "约五万")]
    [InlineData("stage-missing", 18, "销售阶段", null)]
    [InlineData("id-missing", 16, "商机编号", null)]
    [InlineData("id-duplicate", 15, "商机编号", "A-002")]
    [InlineData("close-before-engage", 7, "成交日期", "2026-02-05")]
    [InlineData("date-in-future", 26, "创建日期", "2026-05-01")]
    [InlineData("value-negative", 21, "金额", "-5.000")]
    public void A_finding_names_line_column_and_value(string kind, int line, string? column, string? found)
    {
        var finding = Run("--json").Single(kind);
        Assert.Equal(line, finding.GetProperty("line").GetInt32());
        Assert.Equal(column, finding.Text("column"));
        Assert.Equal(found, finding.Text("found"));
        Assert.NotNull(finding.Text("expected"));
    }

    [Theory]
    [InlineData("stage-unknown", "神秘阶段", 17)]
    [InlineData("engage-date-missing", "赢单", 27)]
    [InlineData("close-date-missing", "赢单", 8)]
    [InlineData("close-date-not-allowed", "商务谈判", 12)]
    [InlineData("value-missing", "赢单", 9)]
    [InlineData("value-not-positive", "赢单", 10)]
    [InlineData("value-not-allowed", "输单", 11)]
    [InlineData("owner-missing", "商务谈判", 13)]
    [InlineData("account-missing", "需求确认", 14)]
    [InlineData("owner-unknown", "赵敏", 7, "赵敏敏")]
    [InlineData("account-unknown", "华东 电力", 4, "华东电力")]
    [InlineData("product-unknown", "交换", 22, "交换机")]
    public void A_finding_by_subject_names_it_with_its_row_and_the_nearest(string kind, string subject, int line, string? nearest = null)
    {
        var found = Assert.Single(Run("--json").Group(kind).GetProperty("subjects").EnumerateArray());
        Assert.Equal(subject, found.GetProperty("subject").GetString());
        Assert.Equal([line], found.GetProperty("lines").EnumerateArray().Select(value => value.GetInt32()));
        Assert.Equal(nearest, found.Text("nearest"));
    }

    [Fact]
    public void The_pipeline_is_weighted_by_currency()
    {
        var pipeline = Run("--json").Json.GetProperty("pipeline");
        Assert.Equal(12, pipeline.GetProperty("open").GetInt32());
        Assert.Equal(9, pipeline.GetProperty("withoutAmount").GetInt32());
        Assert.Equal(
            ["CNY 2 1320000 636000", "USD 1 2000000 1500000"],
            pipeline.GetProperty("sums").EnumerateArray().Select(sum =>
                $"{sum.Text("currency")} {sum.Text("deals")} {sum.GetProperty("amount").GetDecimal():0} {sum.GetProperty("weighted").GetDecimal():0}"));
    }

    [Fact]
    public void Stale_and_zombie_deals_are_counted_apart_from_the_findings()
    {
        var stages = Run("--json").Json.GetProperty("staleness").EnumerateArray().ToDictionary(
            stage => stage.Text("name")!,
            stage => $"{stage.Text("dated")} {stage.Text("undated")} {stage.Text("pastAlarm")} {stage.Text("pastTwiceBenchmark")}");
        Assert.Equal("1 1 0 1", stages["初步接触"]);
        Assert.Equal("1 0 0 0", stages["方案/报价"]);
        Assert.Equal("2 0 2 2", stages["商务谈判"]);
        Assert.Equal("6 1 0 0", stages["需求确认"]);
    }

    [Fact]
    public void A_stage_that_is_not_known_can_be_mapped_by_its_kind()
    {
        var run = Run("--stages", "神秘阶段=open", "--json");
        Assert.DoesNotContain("stage-unknown 1", run.Kinds());
        Assert.Equal(13, run.Json.GetProperty("kinds").GetProperty("open").GetInt32());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void The_text_stays_within_a_hundred_columns(string language)
    {
        var run = Run("--lang", language);
        Assert.All(run.Out.Split('\n'), line => Assert.True(Width(line) <= CommandHost.MaximumWidth, line));
        Assert.DoesNotContain("{0}", run.Out, System.StringComparison.Ordinal);
    }

    private static int Width(string line) => line.TrimEnd('\r').Sum(character => character >= 0x2E80 ? 2 : 1);
}
