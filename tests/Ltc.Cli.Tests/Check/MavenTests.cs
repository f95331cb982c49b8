using System.Linq;
using System.Text.Json;

namespace Ltc.Cli.Tests;

/// <summary>A real export: exactly what is in it is found, and nothing that is not.</summary>
public sealed class MavenTests
{
    private static string[] Arguments =>
    [
        "check", MavenFactAttribute.File("sales_pipeline.csv"), "--accounts", MavenFactAttribute.File("accounts.csv"),
        "--products", MavenFactAttribute.File("products.csv"), "--owners", MavenFactAttribute.File("sales_teams.csv"),
    ];

    [MavenFact]
    public void The_stages_are_counted_and_known_by_their_usual_names()
    {
        var json = Tool.Run([.. Arguments, "--json"]).Json;
        var stages = json.GetProperty("stages").EnumerateArray().ToDictionary(
            stage => stage.GetProperty("name").GetString()!, stage => $"{stage.GetProperty("kind").GetString()} {stage.GetProperty("deals").GetInt64()}");
        Assert.Equal(4, stages.Count);
        Assert.Equal("open 500", stages["Prospecting"]);
        Assert.Equal("open 1589", stages["Engaging"]);
        Assert.Equal("won 4238", stages["Won"]);
        Assert.Equal("lost 2473", stages["Lost"]);
        Assert.Equal(8800, json.GetProperty("rows").GetInt64());
        Assert.Equal(0, json.GetProperty("rowsNotChecked").GetInt64());
        Assert.Equal("2017-12-31", json.GetProperty("asOf").GetString());
    }

    [MavenFact]
    public void Nothing_is_found_but_the_product_the_accounts_and_the_idle_owners()
    {
        var run = Tool.Run([.. Arguments, "--json"]);
        Assert.Equal(ExitCode.Findings, run.Code);
        var findings = run.Json.GetProperty("findings").EnumerateArray().ToDictionary(group => group.GetProperty("kind").GetString()!);
        Assert.Equal(["account-missing", "owner-without-deal", "product-unknown"], findings.Keys.Order());
        var product = Assert.Single(findings["product-unknown"].GetProperty("subjects").EnumerateArray());
        Assert.Equal(("GTXPro", "GTX Pro", "1480"), (product.Text("subject"), product.Text("nearest"), product.Text("count")));
        Assert.Equal(1425, Count(findings["account-missing"]));
        Assert.Equal(5, Count(findings["owner-without-deal"]));
    }

    [MavenFact]
    public void The_pipeline_has_no_sum_because_no_open_deal_has_an_amount()
    {
        var pipeline = Tool.Run([.. Arguments, "--json"]).Json.GetProperty("pipeline");
        Assert.Equal(2089, pipeline.GetProperty("open").GetInt64());
        Assert.Equal(2089, pipeline.GetProperty("withoutAmount").GetInt64());
        Assert.Equal(0, pipeline.GetProperty("sums").GetArrayLength());
        Assert.Contains("–", Tool.Run(Arguments).Out, System.StringComparison.Ordinal);
    }

    [MavenFact]
    public void Without_lists_they_are_named_as_a_next_step_and_not_used()
    {
        var run = Tool.Run("check", MavenFactAttribute.File("sales_pipeline.csv"), "--json");
        Assert.Equal(["account-missing"], run.Json.GetProperty("findings").EnumerateArray().Select(group => group.GetProperty("kind").GetString()));
        var next = run.Json.GetProperty("next").EnumerateArray().Select(step => step.GetString()!).ToArray();
        Assert.Contains(next, step => step.Contains("--accounts", System.StringComparison.Ordinal));
        Assert.Contains(next, step => step.Contains("--products", System.StringComparison.Ordinal));
        Assert.Contains(next, step => step.Contains("--owners", System.StringComparison.Ordinal));
    }

    [MavenFact]
    public void A_chosen_stage_wins_over_the_usual_name()
    {
        var json = Tool.Run([.. Arguments, "--stages", "Engaging=opportunity.preBid,Won=contract.registered", "--json"]).Json;
        var engaging = json.GetProperty("stages").EnumerateArray().Single(stage => stage.GetProperty("name").GetString() == "Engaging");
        Assert.Equal("opportunity.preBid", engaging.GetProperty("stage").GetString());
        Assert.Equal(3, json.GetProperty("findings").GetArrayLength());
    }

    private static long Count(JsonElement group) => group.GetProperty("count").GetInt64();
}
