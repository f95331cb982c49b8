using System;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli.Tests;

/// <summary>What is known of the public tables.</summary>
public sealed class PublicTableTests
{
    [BankFact]
    public void The_bank_card_without_the_leak_reaches_what_is_known_of_it()
    {
        var run = Tool.Run("fit", BankFactAttribute.Table, "--target", "last", "--drop", "duration", "--json");
        Assert.Equal(0, run.Code);
        var json = run.Json;
        Assert.Equal(45_211, json.GetProperty("rows").GetInt32());
        Assert.Equal(0.11698, json.GetProperty("baseRate").GetDouble(), 5);
        Assert.InRange(json.GetProperty("auc").GetDouble(), 0.775, 0.785);
        Assert.Equal(5, json.GetProperty("folds").GetArrayLength());
        Assert.Empty(json.GetProperty("findings").EnumerateArray());
        Assert.All(PointsOf(json), points => Assert.Equal(decimal.Truncate(points), points));
    }

    [BankFact]
    public void The_leak_guard_names_the_duration()
    {
        var run = Tool.Run("fit", BankFactAttribute.Table, "--target", "y", "--positive", "yes", "--json");
        Assert.Equal(1, run.Code);
        Assert.Equal([("leak", "duration")], Findings(run.Json));
    }

    [BankFact]
    public void The_drift_guard_speaks_of_the_last_fifth()
    {
        var run = Tool.Run("fit", BankFactAttribute.Table, "--target", "last", "--drop", "duration", "--time", "rows", "--json");
        Assert.Equal(1, run.Code);
        Assert.Contains(("base-rate-drift", "target"), Findings(run.Json));
        var periods = run.Json.GetProperty("periods");
        Assert.Equal(0.067, periods.GetProperty("firstRate").GetDouble(), 3);
        Assert.Equal(0.316, periods.GetProperty("secondRate").GetDouble(), 3);
        Assert.InRange(periods.GetProperty("auc").GetDouble(), 0.65, 0.70);
    }

    [MavenFact]
    public void The_sales_pipeline_teaches_nothing_and_what_is_filled_in_later_is_named()
    {
        var table = MavenFactAttribute.File("sales_pipeline.csv");
        var whole = Tool.Run("fit", table, "--target", "deal_stage", "--positive", "Won", "--negative", "Lost", "--json");
        Assert.Equal(1, whole.Code);
        var found = Findings(whole.Json);
        Assert.Contains(("leak", "close_value"), found);
        Assert.Contains(("filled-where-known", "close_date"), found);
        Assert.Contains(("column-ids", "opportunity_id"), found);
        Assert.Equal(2_089, whole.Json.GetProperty("unknownRows").GetInt32());

        var clean = Tool.Run("fit", table, "--target", "deal_stage", "--positive", "Won", "--negative", "Lost", "--drop",
            "close_value,close_date,opportunity_id", "--json");
        Assert.InRange(clean.Json.GetProperty("auc").GetDouble(), 0.40, 0.60);
        var screen = Tool.Run("fit", table, "--target", "deal_stage", "--positive", "Won", "--negative", "Lost", "--drop",
            "close_value,close_date,opportunity_id");
        Assert.Contains("no better than chance", screen.Out, StringComparison.Ordinal);
    }

    private static (string Code, string Pointer)[] Findings(JsonElement json) =>
        [.. json.GetProperty("findings").EnumerateArray().Select(one => (one.GetProperty("code").GetString()!, one.GetProperty("pointer").GetString()!))];

    private static decimal[] PointsOf(JsonElement json) =>
        [.. json.GetProperty("card").GetProperty("characteristics").EnumerateArray()
            .SelectMany(one => one.GetProperty("bins").EnumerateArray()).Select(bin => bin.GetProperty("points").GetDecimal())];
}
