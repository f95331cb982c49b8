using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli.Tests.Assess;

public sealed class AssessTests
{
    private static readonly string Samples = Path.Combine(Root(), "samples", "leads");

    [Fact]
    public void The_sample_is_qualified_ranked_and_distributed()
    {
        var run = Sample("leads.csv", "--json");
        Assert.Equal(
            [
                "1 L-102 nurture 82.5 87.5 Chen Yu banks", "2 L-106 convert 82.5 82.5 Li Na rail-east", "3 L-101 convert 72.5 72.5 Zhao Lei east",
                "4 L-103 nurture 65 65 Zhao Lei east", "5 L-107 nurture 10 90 Chen Yu cloud", "6 L-104 close 72.5 72.5  ", "7 L-105 close 17.5 17.5  ",
            ],
            Leads(run).Select(lead => string.Join(' ', new[] { "rank", "id", "outcome", "score", "highest", "owner", "row" }.Select(name => lead.Text(name)))));
        Assert.Equal(["lead-duty-late 2", "lead-duty-unknown 1"], run.Kinds());
        Assert.Equal(ExitCode.Findings, run.Code);
    }

    /// <summary>Chinese headings, words and dates give the same answers as English ones, without an option.</summary>
    [Fact]
    public void The_Chinese_sample_gives_the_same_answers()
    {
        var english = Leads(Sample("leads.csv", "--json")).Select(lead => lead.GetRawText()).ToArray();
        Assert.Equal(english, Leads(Sample("leads-zh.csv", "--json")).Select(lead => lead.GetRawText()));
        Assert.Equal(7, english.Length);
    }

    [Theory]
    [InlineData("leads.csv", "en")]
    [InlineData("leads.csv", "zh-Hant")]
    [InlineData("leads-zh.csv", "zh-Hans")]
    public void The_screen_fits_a_hundred_columns_and_says_what_to_do_next(string file, string language)
    {
        var run = Sample(file, "--lang", language);
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Sum(letter => letter > 0x2E7F ? 2 : 1) <= 100, line));
        Assert.Contains("L-106, L-101", run.Out, StringComparison.Ordinal);
        Assert.Contains("L-104, L-105", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Contributions_add_up_to_the_score_on_the_screen_and_in_the_file()
    {
        var target = Path.Combine(Path.GetTempPath(), $"ltc-{Guid.NewGuid():N}.csv");
        try
        {
            var run = Sample("leads.csv", "--json", "--out", target);
            foreach (var lead in Leads(run))
            {
                var points = lead.GetProperty("contributions").EnumerateObject().Sum(one => one.Value.ValueKind == JsonValueKind.Null ? 0m : one.Value.GetDecimal());
                Assert.Equal(lead.GetProperty("score").GetDecimal(), points);
            }

            var lines = File.ReadAllLines(target);
            Assert.StartsWith("rank,id,outcome,answer,score,highest", lines[0], StringComparison.Ordinal);
            Assert.Equal("2,L-106,convert,allowed,82.5,82.5,high,hot,early,Li Na,row,rail-east,10,5,15,15,20,7.5,5,5,,", lines[2]);
            Assert.Equal(8, lines.Length);
        }
        finally
        {
            File.Delete(target);
        }
    }

    [Fact]
    public void Every_problem_of_a_half_broken_file_is_listed_with_row_and_column()
    {
        const string Text = "id,scope_fit,risk,need_real,region,last_reviewed\n"
            + "A,met,low-ish,yes,east,2026-01-02\nA,75,met,maybe,east,soon\n,met,met,yes,east,2026-01-03\nB,met\n\"C\"x,met,met,yes,east,2026-01-04\n";
        using var file = TestFile.Of(Text);
        var run = Tool.Run("assess", file.Path, "--json");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Equal(["text-after-quote 1", "row-ragged 1", "date-unreadable 1", "answer-unreadable 3", "lead-id-missing 1", "lead-id-duplicate 1", "lead-duty-unknown 1"], run.Kinds());
        Assert.Equal(
            ["2 risk low-ish", "3 scope_fit 75", "3 need_real maybe"],
            run.Group("answer-unreadable").GetProperty("first").EnumerateArray().Select(one => $"{one.Text("line")} {one.Text("column")} {one.Text("found")}"));
        Assert.Equal(3, Leads(run).Length);
    }

    [Fact]
    public void Unknown_headings_are_mapped_or_asked_for()
    {
        using var file = TestFile.Of("Nr,passt,Risiko\n1,met,met\n");
        var run = Tool.Run("assess", file.Path, "--json");
        Assert.Equal((ExitCode.BadInput, "column-missing 2"), (run.Code, Assert.Single(run.Kinds())));
        var mapped = Tool.Run("assess", file.Path, "--json", "--map", "id=Nr", "--map", "scopeFit=passt", "--map", "risk=Risiko");
        Assert.Equal(ExitCode.Fine, mapped.Code);
        Assert.Equal("20", Leads(mapped)[0].Text("score"));
        Assert.Contains(mapped.Json.GetProperty("notChecked").EnumerateArray(), one => one.GetString()!.Contains("urgency", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_given_more_than_the_list_allows_and_the_report_says_so()
    {
        using var owners = TestFile.Of("owner,limit,load\nAnn,2,1\n");
        using var table = TestFile.Of("row,region,owner\nall,,Ann\n");
        using var leads = TestFile.Of("id,scope_fit,region\nA,met,east\nB,partly,east\n");
        var run = Tool.Run("assess", leads.Path, "--json", "--distribution", table.Path, "--owners", owners.Path);
        Assert.Equal(["lead-unassigned 1"], run.Kinds());
        Assert.Equal(["Ann row", " nobodyFree"], Leads(run).Select(lead => $"{lead.Text("owner")} {lead.Text("ground")}"));
        var more = Tool.Run("assess", leads.Path, "--json", "--distribution", table.Path, "--owners", owners.Path, "--fallback", "Bo");
        Assert.Equal(["lead-owner-unknown 1"], more.Kinds());
        Assert.Equal(["Ann row", "Bo fallbackRowsFull"], Leads(more).Select(lead => $"{lead.Text("owner")} {lead.Text("ground")}"));
    }

    [Fact]
    public void A_table_in_JSON_is_read_and_everything_wrong_with_it_said()
    {
        using var leads = TestFile.Of("id,scope_fit,region\nA,met,east\n");
        var good = Json("""{"id":"leads","hit":"first","columns":[{"id":"region","type":"set"}],"rows":[{"id":"east","when":{"region":["east"]},"then":"Ann"}]}""");
        var bad = Json("""{"id":"leads","hit":"unique","columns":[{"id":"colour","type":"set"}],"rows":[{"id":"east","when":{},"then":"Ann"}]}""");
        try
        {
            Assert.Equal("Ann", Leads(Tool.Run("assess", leads.Path, "--json", "--distribution", good))[0].Text("owner"));
            var run = Tool.Run("assess", leads.Path, "--json", "--distribution", bad);
            Assert.Equal((ExitCode.BadInput, "distribution-invalid 2"), (run.Code, Assert.Single(run.Kinds())));
        }
        finally
        {
            File.Delete(good);
            File.Delete(bad);
        }
    }

    [Theory]
    [InlineData("--owners", "owners.csv")]
    [InlineData("--fallback", "Ann")]
    [InlineData("--as-of", "tomorrow")]
    [InlineData("--map", "colour=red")]
    [InlineData("--limit", "0")]
    public void A_wrong_option_is_bad_usage(string option, string value)
    {
        var run = Tool.Run("assess", Path.Combine(Samples, "leads.csv"), option, value);
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains(option, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_input_is_never_written_over()
    {
        using var file = TestFile.Of("id,scope_fit\nA,met\n");
        Assert.Equal(ExitCode.BadInput, Tool.Run("assess", file.Path, "--out", file.Path).Code);
        Assert.Equal("id,scope_fit\nA,met\n", File.ReadAllText(file.Path));
    }

    [Theory]
    [InlineData("", "file-empty 1")]
    [InlineData("id,scope_fit\n", "no-rows 1")]
    public void A_file_without_leads_is_bad_input(string text, string kind)
    {
        using var file = TestFile.Of(text);
        var run = Tool.Run("assess", file.Path, "--json");
        Assert.Equal((ExitCode.BadInput, kind), (run.Code, Assert.Single(run.Kinds())));
    }

    [Fact]
    public void A_file_that_is_not_there_is_bad_input() =>
        Assert.Equal(["file-unreadable 1"], Tool.Run("assess", Path.Combine(Samples, "none.csv"), "--json").Kinds());

    [Fact]
    public void The_order_of_the_rows_does_not_change_the_ranking()
    {
        var lines = File.ReadAllLines(Path.Combine(Samples, "leads.csv"));
        using var turned = TestFile.Of(string.Join('\n', lines.Take(1).Concat(lines.Skip(1).Reverse())) + "\n");
        var run = Tool.Run("assess", turned.Path, "--json", "--as-of", "2026-03-06");
        Assert.Equal(Leads(Sample("leads.csv", "--json")).Select(lead => lead.Text("id")), Leads(run).Select(lead => lead.Text("id")));
    }

    private static ToolRun Sample(string file, params string[] more) => Tool.Run(
        [
            "assess", Path.Combine(Samples, file), "--distribution", Path.Combine(Samples, "distribution.csv"), "--owners", Path.Combine(Samples, "owners.csv"),
            "--fallback", "Lead desk", "--as-of", "2026-03-06", .. more,
        ]);

    private static JsonElement[] Leads(ToolRun run) => [.. run.Json.GetProperty("leads").EnumerateArray()];

    private static string Json(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), $"ltc-{Guid.NewGuid():N}.json");
        File.WriteAllText(path, text);
        return path;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Ltc.Core.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not run inside the repository");
        return folder;
    }
}
