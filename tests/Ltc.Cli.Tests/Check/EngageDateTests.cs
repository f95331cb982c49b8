namespace Ltc.Cli.Tests;

/// <summary>A deal past the first stage of its machine has been engaged; one in the first stage need not be.</summary>
public sealed class EngageDateTests
{
    private const string Export =
        "opportunity_id,sales_agent,account,deal_stage,engage_date,close_date,close_value\n"
        + "1,Ann,Acme,Prospecting,,,\n"
        + "2,Ann,Acme,Prospecting,2026-01-02,,\n"
        + "3,Ann,Acme,Engaging,2026-01-02,,\n"
        + "4,Ann,Acme,Engaging,,,\n";

    [Fact]
    public void Only_a_deal_that_has_started_needs_its_engage_date()
    {
        using var file = TestFile.Of(Export);
        var run = Tool.Run("check", file.Path, "--json");
        Assert.Equal(1, run.Code);
        Assert.Equal(["engage-date-missing 1"], run.Kinds());
        Assert.Contains("5", run.Group("engage-date-missing").ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_of_which_only_the_kind_is_known_demands_none()
    {
        using var file = TestFile.Of(Export.Replace("Engaging", "Somewhere", System.StringComparison.Ordinal));
        Assert.Empty(Tool.Run("check", file.Path, "--stages", "Somewhere=open", "--json").Kinds());
    }
}
