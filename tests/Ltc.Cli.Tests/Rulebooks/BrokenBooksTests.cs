using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli.Tests;

/// <summary>Each committed broken book is refused where it is broken. With LTC_INTEROP_OUT the books are written for a validator that is not ours.</summary>
public sealed class BrokenBooksTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "books", "broken");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ItIsRefusedWhereItIsBroken(string name)
    {
        var broken = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!;
        var book = JsonNode.Parse(Rulebook.Default.ToJson())!;
        JsonPatch.Apply(book, broken["patch"]!.AsArray());
        var text = book.ToJsonString();
        Export(broken["schema"]!.GetValue<string>() == "accepts" ? "accepted" : "rejected", name, text);

        using var file = new TemporaryFile(text);
        var run = Tool.Run("rules", "check", file.Path, "--json");
        Assert.Equal(1, run.Code);
        Assert.False(run.Json.GetProperty("valid").GetBoolean());
        var found = run.Json.GetProperty("findings").EnumerateArray().Select(Show).ToArray();
        Assert.Contains($"{broken["code"]} {broken["pointer"]}", found);
        Assert.Equal(2, Tool.Run("machines", "--rules", file.Path).Code);
    }

    [Fact]
    public void ThereIsOneForEachCodeAndTwelveThatTheSchemaSees()
    {
        var all = Directory.GetFiles(Folder, "*.json").Select(file => JsonNode.Parse(File.ReadAllText(file))!).ToArray();
        Assert.True(all.Count(one => one["schema"]!.GetValue<string>() == "rejects") >= 12);
        var codes = all.Where(one => one["schema"]!.GetValue<string>() == "accepts").Select(one => one["code"]!.GetValue<string>()).Distinct().ToArray();
        Assert.True(codes.Length >= 24, string.Join(", ", codes));
    }

    [Fact]
    public void TheDefaultBookIsFine()
    {
        Export("accepted", "default.json", Rulebook.Default.ToJson());
        using var file = new TemporaryFile(Rulebook.Default.ToJson());
        var run = Tool.Run("rules", "check", file.Path);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains(Rulebook.Default.ToString(), run.Out, StringComparison.Ordinal);
    }

    private static string Show(JsonElement finding) => $"{finding.GetProperty("code")} {finding.GetProperty("pointer")}";

    private static void Export(string kind, string name, string text)
    {
        if (Environment.GetEnvironmentVariable("LTC_INTEROP_OUT") is not { Length: > 0 } folder)
            return;
        var target = Directory.CreateDirectory(Path.Combine(folder, "books", kind)).FullName;
        File.WriteAllText(Path.Combine(target, name), text);
    }
}
