using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli.Tests.Check;

/// <summary><c>ltc check --as</c>: what a unit watches, by the rules of attention (seeds 001 and 004).</summary>
public sealed class UnitViewTests : IDisposable
{
    private const string English = """
        id,owner,account,stage,engage_date,amount,Region,Rep office,Project grade
        P-1,Ann,Acme,Engaging,2026-01-01,1,North,Oslo,Company level
        P-2,Ann,Acme,Engaging,2026-01-01,1,North,Oslo,region
        P-3,Ann,Acme,Engaging,2026-01-01,1,North,Oslo,Rep-office project
        P-4,Ann,Acme,Engaging,2026-01-01,1,North,Bergen,general
        P-5,Ann,Acme,Engaging,2026-01-01,1,South,Rome,Region
        P-6,Ann,Acme,Engaging,2026-01-01,1,,Rome,Company
        P-7,Ann,Acme,Engaging,2026-01-01,1,North,Oslo,
        P-8,Ann,Acme,Won,2026-01-01,1,North,Oslo,Company
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("ltc-view-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("company", "P-1 company monthly, P-6 company monthly, P-7 ? ?", 4, 0)]
    [InlineData("region:North", "P-1 company weekly, P-2 region weekly, P-6 company weekly?, P-7 ? ?", 2, 1)]
    [InlineData("region:South", "P-5 region weekly, P-6 company weekly?", 2, 3)]
    [InlineData("repOffice:Oslo", "P-1 company weekly, P-2 region weekly, P-3 repOffice everyTwoWeeks, P-7 ? ?", 0, 3)]
    [InlineData("REPOFFICE: Rome", "P-5 region weekly, P-6 company weekly", 0, 5)]
    public void A_unit_sees_its_own_deals_from_its_grades_on(string unit, string deals, int below, int others)
    {
        var view = Run(English, unit).Json.GetProperty("view");
        Assert.Equal(deals, string.Join(", ", view.GetProperty("deals").EnumerateArray().Select(Show)));
        Assert.Equal((below, others), (view.GetProperty("notSeen").GetProperty("belowItsGrades").GetInt32(), view.GetProperty("notSeen").GetProperty("ofOthers").GetInt32()));
        Assert.Equal(view.GetProperty("deals").GetArrayLength(), view.GetProperty("watched").GetInt32());
    }

    [Fact]
    public void Headings_and_grades_are_read_in_Chinese()
    {
        const string Chinese = "商机编号;阶段;创建日期;地区部;代表处;项目等级\nP-1;Engaging;2026-01-01;北非;开罗;公司级\nP-2;Engaging;2026-01-01;北非;开罗;地区部级项目\nP-3;Engaging;2026-01-01;北非;开罗;代表處級\nP-4;Engaging;2026-01-01;北非;开罗;一般项目\n";
        var run = Run(Chinese, "repOffice:开罗");
        Assert.Equal(
            "P-1 company weekly, P-2 region weekly, P-3 repOffice everyTwoWeeks, P-4 general monthly",
            string.Join(", ", run.Json.GetProperty("view").GetProperty("deals").EnumerateArray().Select(Show)));
        var words = Tool.Run("check", Path.Combine(_folder, "deals.csv"), "--as", "repOffice:开罗", "--lang", "zh-Hant").Out;
        Assert.Contains("repOffice:开罗 的視圖", words, StringComparison.Ordinal);
        Assert.Contains("P-3 · 代表處級 · 每兩週", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_are_missing_are_all_named_and_can_be_mapped()
    {
        const string Bare = "id,stage,engage_date,Zone,Class\nP-1,Engaging,2026-01-01,North,company\n";
        var run = Run(Bare, "region:North");
        Assert.Equal(2, run.Code);
        Assert.False(run.Json.TryGetProperty("view", out _));
        Assert.Equal(["region", "grade"], Missing(run));
        Assert.Equal(["grade"], Missing(Run(Bare, "company")));
        Assert.Equal(["repOffice", "grade"], Missing(Run(Bare, "repOffice:Oslo")));
        var mapped = Run(Bare, "region:North", "--map", "region=Zone", "--map", "grade=Class");
        Assert.Equal("P-1 company weekly", Show(Assert.Single(mapped.Json.GetProperty("view").GetProperty("deals").EnumerateArray())));
    }

    [Fact]
    public void A_unit_without_deals_and_a_grade_that_is_none_are_findings()
    {
        var lost = Run(English, "repOffice:Olso");
        Assert.Equal(2, lost.Code);
        Assert.Contains("nearest: `Oslo`", Tool.Run("check", Path.Combine(_folder, "deals.csv"), "--as", "repOffice:Olso").Out, StringComparison.Ordinal);
        var strange = Run(English.Replace("Company level", "platinum", StringComparison.Ordinal), "region:North");
        Assert.Contains("grade-unknown", strange.Json.GetProperty("findings").GetRawText(), StringComparison.Ordinal);
        Assert.StartsWith("P-1 ? ?", Show(strange.Json.GetProperty("view").GetProperty("deals")[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("front")]
    [InlineData("region")]
    [InlineData("region:")]
    [InlineData("company:North")]
    [InlineData("frontUnit:North")]
    public void What_is_no_unit_ends_with_two_and_says_what_is(string unit)
    {
        var run = Tool.Run("check", "deals.csv", "--as", unit);
        Assert.Equal(2, run.Code);
        Assert.Contains("expected company, region:NAME or repOffice:NAME", run.Error, StringComparison.Ordinal);
    }

    private static string Show(JsonElement deal) =>
        $"{deal.GetProperty("id").GetString()} {deal.GetProperty("grade").GetString() ?? "?"} {deal.GetProperty("rhythm").GetString() ?? "?"}"
        + (deal.GetProperty("isKnown").GetBoolean() || deal.GetProperty("rhythm").GetString() is null ? string.Empty : "?");

    private static string[] Missing(ToolRun run) =>
        [.. run.Json.GetProperty("findings").EnumerateArray().Single(group => group.GetProperty("kind").GetString() == "column-missing")
            .GetProperty("first").EnumerateArray().Select(one => one.GetProperty("column").GetString()!)];

    private ToolRun Run(string text, string unit, params string[] more)
    {
        var path = Path.Combine(_folder, "deals.csv");
        File.WriteAllText(path, text);
        return Tool.Run(["check", path, "--as", unit, "--json", .. more]);
    }
}
