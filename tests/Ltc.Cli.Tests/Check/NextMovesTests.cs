using System;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli.Tests;

/// <summary>The next moves are those of the machines, for what the row says and nothing else.</summary>
public sealed class NextMovesTests
{
    private const string Export =
        "id,owner,account,stage,engage_date,close_date,value\n"
        + "1,Ann,Acme,Prospecting,2026-01-02,,\n"
        + "2,Ann,,Prospecting,2026-01-02,,\n"
        + "3,Ann,Acme,Prospecting,2026-01-02,,500\n"
        + "4,Ann,Acme,Won,2026-01-02,2026-02-03,100\n"
        + "5,Ann,Acme,Talking,2026-01-02,,\n";

    private static JsonElement Report(params string[] more)
    {
        using var file = TestFile.Of(Export);
        return Tool.Run(["check", file.Path, "--stages", "Talking=open", "--json", .. more]).Json;
    }

    [Fact]
    public void Deals_with_the_same_answers_are_one_situation()
    {
        var report = Report();
        var situations = report.GetProperty("nextMoves").EnumerateArray().Select(situation =>
            $"{situation.Text("situation")} {situation.Text("name")} {situation.Text("deals")}");
        Assert.Equal(["1 Prospecting 2", "2 Prospecting 1"], situations);
        var deals = report.GetProperty("deals").EnumerateArray().Select(deal => $"{deal.Text("line")} {deal.Text("id")} {deal.Text("situation")}");
        Assert.Equal(["2 1 1", "3 2 2", "4 3 1"], deals);
    }

    [Fact]
    public void A_situation_knows_what_all_of_its_rows_hold() => Assert.Equal(
        ["customer", "opportunity-id", "opportunity-owner"],
        Report().GetProperty("nextMoves")[0].GetProperty("known").EnumerateArray().Select(fact => fact.GetString()).Order());

    [Fact]
    public void A_move_says_what_the_machine_answers_and_what_it_lacks()
    {
        var machine = LtcRules.Default.Opportunity;
        var facts = new OpportunityFacts { OpportunityId = "2", OpportunityOwner = "Ann", At = new DateTimeOffset(2026, 2, 3, 0, 0, 0, TimeSpan.Zero) };
        var expected = machine.Moves(OpportunityStage.Identified, facts)
            .Select(next => $"{next.Move.Edge!.Trigger} {next.Move.Edge.To} {next.Move.Answer.ToString().ToLowerInvariant()}");
        var moves = Report().GetProperty("nextMoves")[1].GetProperty("moves").EnumerateArray().ToArray();
        Assert.Equal(expected, moves.Select(move => $"{move.Text("trigger")} {move.Text("to")} {move.Text("answer")}"));
        var first = machine.Definition.Edges.First(edge => edge.From == "identified");
        var lacks = moves.Single(move => move.Text("trigger") == first.Trigger).GetProperty("lacks");
        Assert.Equal("customer", Assert.Single(Assert.Single(lacks.EnumerateArray()).EnumerateArray()).GetString());
    }

    [Fact]
    public void The_text_lists_each_deal_when_asked()
    {
        using var file = TestFile.Of(Export);
        string[] line = ["check", file.Path, "--stages", "Talking=open"];
        Assert.DoesNotContain("line 3 · 2 · Prospecting · moves (2)", Tool.Run(line).Out, StringComparison.Ordinal);
        Assert.Contains("line 3 · 2 · Prospecting · moves (2)", Tool.Run([.. line, "--deals"]).Out, StringComparison.Ordinal);
    }
}
