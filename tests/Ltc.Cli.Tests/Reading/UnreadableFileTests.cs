using System;
using System.IO;
using System.Linq;

namespace Ltc.Cli.Tests.Reading;

/// <summary>Every command says alike that a file cannot be read: in words, and as JSON where JSON is wanted.</summary>
public sealed class UnreadableFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ltc-unread-").FullName;

    public static TheoryData<string, string[]> Commands => new()
    {
        { "decide", ["decide", "FILE.json"] },
        { "decide, organisation", ["decide", "FILE.json", "--org", "FILE.json", "--grants", "FILE.json"] },
        { "score, card", ["score", "--card", "FILE.json", "rows.csv"] },
        { "lint, table", ["lint", "FILE.json"] },
        { "lint, sheet", ["lint", "FILE.csv"] },
        { "cases", ["cases", "FILE.json"] },
        { "check", ["check", "FILE.csv"] },
        { "fit", ["fit", "FILE.csv", "--target", "x"] },
        { "assess", ["assess", "FILE.csv"] },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_missing_file_is_one_json_document_that_names_it(string what, string[] arguments)
    {
        var run = Run(arguments, "--json");
        Assert.True(run.Code == 2, what);
        Assert.Contains("nowhere", run.Json.GetRawText(), StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_missing_file_is_named_with_what_was_expected(string what, string[] arguments)
    {
        var run = Run(arguments);
        Assert.True(run.Code == 2, what);
        var words = string.Join(' ', (run.Out + run.Error).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("cannot be read", words, StringComparison.Ordinal);
        Assert.Contains("a file that can be opened for reading", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Could not find", words, StringComparison.Ordinal);
        Assert.All(
            new[] { ("zh-Hans", "无法读取"), ("zh-Hant", "無法讀取") },
            one => Assert.Contains(one.Item2, Run(arguments, "--lang", one.Item1) is var said ? said.Out + said.Error : string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_inside_a_file_are_json_with_place_and_code()
    {
        var path = Path.Combine(_folder, "case.json");
        File.WriteAllText(path, "{\n  \"colour\": 1\n}");
        var problems = Tool.Run("decide", path, "--json").Json.GetProperty("problems").EnumerateArray().ToArray();
        var unknown = Assert.Single(problems, problem => problem.GetProperty("code").GetString() == "json-unknown");
        Assert.Equal((path, 2, 3, "/colour"), (
            unknown.GetProperty("file").GetString(),
            unknown.GetProperty("line").GetInt32(),
            unknown.GetProperty("column").GetInt32(),
            unknown.GetProperty("pointer").GetString()));
    }

    [Fact]
    public void A_record_that_cannot_be_written_is_said_without_words_of_the_platform()
    {
        var words = Texts.FileUnwritable.Say(Language.English, "x.json");
        Assert.Equal("x.json: cannot be written; expected a file that can be written", words);
    }

    private ToolRun Run(string[] arguments, params string[] options)
    {
        var rows = Path.Combine(_folder, "rows.csv");
        File.WriteAllText(rows, "a\n1\n");
        return Tool.Run([.. arguments.Select(one => one.StartsWith("FILE", StringComparison.Ordinal)
            ? Path.Combine(_folder, "nowhere" + one["FILE".Length..])
            : one == "rows.csv" ? rows : one), .. options]);
    }
}
