using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Ltc.Cli.Tests;

public sealed class ScoreCommandTests : IDisposable
{
    private const string Rows = "Name;budget;Entscheider;need;timeline\nA;verbal;director;agreed;quarter\nB;written;;urgent;month\nC;cash;director;agreed;never\n";
    private static readonly string Bant = SampleCards.Folder("samples", "cards", "bant.json");
    private static readonly string Behaviour = SampleCards.Folder("samples", "cards", "lead-fit-and-behaviour.json");
    private readonly string _folder = Directory.CreateTempSubdirectory("ltc-score-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_row_has_its_score_range_missing_facts_and_reasons()
    {
        var file = Write("rows.csv", Rows);
        var run = Tool.Run("score", "--card", Bant, "--map", "authority=Entscheider", "--json", "--contributions", file);
        Assert.Equal(1, run.Code);
        var rows = run.Json.GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal(["allowed", "unknown", "refused"], rows.Select(row => row.GetProperty("answer").GetString()));
        Assert.Equal((69m, 69m, 69m), (Number(rows[0], "score"), Number(rows[0], "lowest"), Number(rows[0], "highest")));
        Assert.Equal((70m, 70m, 100m), (Number(rows[1], "score"), Number(rows[1], "lowest"), Number(rows[1], "highest")));
        Assert.Equal(["authority"], rows[1].GetProperty("missing").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(["authority"], rows[1].GetProperty("reasons").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(["authority", "budget", "need", "timeline"], rows[0].GetProperty("reasons").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(18m, Number(rows[0].GetProperty("contributions"), "budget"));
        Assert.Equal(JsonValueKind.Null, rows[2].GetProperty("score").ValueKind);
        Assert.Equal((3, 1, 1, 1), Counts(run.Json));
    }

    [Fact]
    public void A_value_in_no_bin_is_named_with_its_line_and_column()
    {
        var run = Tool.Run("score", "--card", Bant, "--json", Write("rows.csv", Rows));
        var group = Assert.Single(run.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal("value-in-no-bin", group.GetProperty("kind").GetString());
        Assert.Equal(
            [(4, "budget", "cash"), (4, "timeline", "never")],
            group.GetProperty("first").EnumerateArray().Select(one => (one.GetProperty("line").GetInt32(), one.GetProperty("column").GetString()!, one.GetProperty("found").GetString()!)));
    }

    [Fact]
    public void The_rows_with_their_scores_go_to_a_file()
    {
        var target = Path.Combine(_folder, "scores.csv");
        var run = Tool.Run("score", "--card", Bant, "--map", "authority=Entscheider", "--contributions", "--out", target, Write("rows.csv", Rows));
        Assert.Equal(1, run.Code);
        Assert.Equal(
            [
                "Name;budget;Entscheider;need;timeline;answer;score;raw;lowest;highest;band;missing;reasons;budget;authority;need;timeline",
                "A;verbal;director;agreed;quarter;allowed;69;69;69;69;;;authority budget need timeline;18;18;18;15",
                "B;written;;urgent;month;unknown;70;70;70;100;;authority;authority;25;0;25;20",
                "C;cash;director;agreed;never;refused;;;;;;;;;;;",
            ],
            File.ReadAllText(target, Encoding.UTF8).TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Numbers_flags_and_names_are_read_as_people_write_them()
    {
        var file = Write("rows.csv", "industry fits,规模匹配,demo-or-quote,product-page-visits,mails\nyes,是,TRUE,\"1,234\",opened\nno,0,,3,none\n");
        var run = Tool.Run("score", "--card", Behaviour, "--json", file);
        Assert.Equal(0, run.Code);
        Assert.Equal([80m, 10m], run.Json.GetProperty("rows").EnumerateArray().Select(row => Number(row, "score")));
        Assert.Equal(1, run.Json.GetProperty("summary").GetProperty("bands").GetProperty("hot").GetInt32());
    }

    [Fact]
    public void What_cannot_be_read_is_named_with_its_line_and_column_and_ends_with_two()
    {
        var file = Write("rows.csv", "industry-fits,product-page-visits\nperhaps,three\nyes,3\nyes\n");
        var run = Tool.Run("score", "--card", Behaviour, file);
        Assert.Equal(2, run.Code);
        Assert.Contains("line 2 · industry-fits · found `perhaps`", run.Out, StringComparison.Ordinal);
        Assert.Contains("line 2 · product-page-visits · found `three`", run.Out, StringComparison.Ordinal);
        Assert.Contains("line 4 · found `1`", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "with everything known")]
    [InlineData("zh-Hans", "信息齐全 1 行")]
    [InlineData("zh-Hant", "資訊齊全 1 列")]
    public void The_table_speaks_three_languages(string language, string words)
    {
        var run = Tool.Run("score", "--card", Bant, "--map", "authority=Entscheider", "--lang", language, Write("rows.csv", Rows));
        Assert.Contains(words, run.Out, StringComparison.Ordinal);
        Assert.Contains("69", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_a_card_are_named_with_line_and_column()
    {
        var card = Write("card.json", "{\n  \"id\": \"c\",\n  \"colour\": 1,\n  \"characteristics\": [ 5 ]\n}");
        var run = Tool.Run("score", "--card", card, Write("rows.csv", Rows));
        Assert.Equal(2, run.Code);
        Assert.Contains("card.json(3,3): /colour ", run.Error.ReplaceLineEndings(string.Empty), StringComparison.Ordinal);
        Assert.Contains("[json-unknown]", run.Error.ReplaceLineEndings(string.Empty), StringComparison.Ordinal);
        Assert.Contains("[json-type]", run.Error.ReplaceLineEndings(string.Empty), StringComparison.Ordinal);
        Assert.Contains("card.json(4,24): /characteristics/0 ", run.Error.ReplaceLineEndings(string.Empty), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing card", "--card")]
    [InlineData("no such card", "cannot be read", "--card", "nowhere.json")]
    [InlineData("no such pair", "is not NAME=VALUE", "--card", "nowhere.json", "--map", "authority")]
    public void A_command_line_that_cannot_be_read_ends_with_two(string what, string words, params string[] arguments)
    {
        var run = Tool.Run(["score", .. arguments, Write("rows.csv", Rows)]);
        Assert.True(run.Code == 2, what);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("authority=Decider", "Decider")]
    [InlineData("autority=Entscheider", "--map: `autority`")]
    [InlineData("autority=Entscheider", "authority")]
    [InlineData("foo=Entscheider", "budget, authority, need, timeline")]
    public void A_heading_or_characteristic_that_is_not_there_is_named(string map, string words)
    {
        var run = Tool.Run("score", "--card", Bant, "--map", map, Write("rows.csv", Rows));
        Assert.Equal(2, run.Code);
        Assert.Contains(words, (run.Out + run.Error).ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_was_written_is_said_to_be()
    {
        var rows = Write("rows.csv", Rows);
        var lost = Tool.Run("score", "--card", Bant, "--map", "authority=Entscheider", "--out", Path.Combine(_folder, "nowhere", "scores.csv"), rows);
        Assert.DoesNotContain("Written to", lost.Out, StringComparison.Ordinal);
        var kept = Tool.Run("score", "--card", Bant, "--map", "authority=Entscheider", "--out", Path.Combine(_folder, "scores.csv"), rows);
        Assert.Contains("Written to", kept.Out, StringComparison.Ordinal);
        Assert.NotEmpty(File.ReadAllText(Path.Combine(_folder, "scores.csv")));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named_and_ends_with_two()
    {
        var run = Tool.Run("score", "--card", Bant, "--map", "authority=Entscheider", "--json", "--out", Path.Combine(_folder, "nowhere", "scores.csv"), Write("rows.csv", Rows));
        Assert.Equal(2, run.Code);
        Assert.Equal("file-unwritable", Assert.Single(run.Json.GetProperty("findings").EnumerateArray()).GetProperty("kind").GetString());
    }

    [Fact]
    public void A_card_with_signals_is_refused_because_a_row_has_no_events()
    {
        var card = Write("card.json", """{ "id": "c", "signals": [ { "id": "reply", "points": 1, "halfLifeDays": 7 } ] }""");
        var run = Tool.Run("score", "--card", card, Write("rows.csv", Rows));
        Assert.Equal(2, run.Code);
        Assert.Contains("`reply`", run.Error, StringComparison.Ordinal);
    }

    private static decimal Number(JsonElement row, string name) => row.GetProperty(name).GetDecimal();

    private static (int Rows, int Known, int Unknown, int Refused) Counts(JsonElement json)
    {
        var summary = json.GetProperty("summary");
        return (summary.GetProperty("rows").GetInt32(), summary.GetProperty("known").GetInt32(), summary.GetProperty("unknown").GetInt32(), summary.GetProperty("refused").GetInt32());
    }

    private string Write(string name, string content)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, content);
        return file;
    }
}
