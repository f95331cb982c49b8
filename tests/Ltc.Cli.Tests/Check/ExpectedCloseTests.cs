using System;

namespace Ltc.Cli.Tests;

/// <summary>Some systems keep one close date: the expected one while a deal is open, the real one afterwards.</summary>
public sealed class ExpectedCloseTests
{
    private const string Export =
        "Opportunity ID,Owner,Account Name,Stage,Created Date,Close Date,Amount\n"
        + "1,Ann,Acme,Negotiation/Review,2026-01-02,2026-12-31,500\n"
        + "2,Ann,Acme,Closed Won,2026-01-02,2026-02-03,100\n";

    private static ToolRun Run(params string[] more)
    {
        using var file = TestFile.Of(Export);
        return Tool.Run(["check", file.Path, "--json", .. more]);
    }

    [Fact]
    public void An_open_deal_with_a_close_date_is_found_and_the_way_out_named()
    {
        var run = Run();
        Assert.Equal(["close-date-not-allowed 1"], run.Kinds());
        Assert.Contains(run.Json.GetProperty("next").EnumerateArray(), step => step.GetString()!.Contains("expectedCloseDate=Close Date", StringComparison.Ordinal));
    }

    [Fact]
    public void One_column_may_hold_both()
    {
        var run = Run("--map", "expectedCloseDate=Close Date", "--map", "closeDate=Close Date", "--as-of", "2026-03-01");
        Assert.Empty(run.Kinds());
        Assert.Equal(375m, Assert.Single(run.Json.GetProperty("pipeline").GetProperty("sums").EnumerateArray()).GetProperty("weighted").GetDecimal());
    }
}
