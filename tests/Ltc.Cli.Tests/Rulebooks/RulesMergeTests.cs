using System;
using System.IO;
using System.Linq;

namespace Ltc.Cli.Tests;

/// <summary>The samples lie over each other on the command line, and each forbidden kind of change is refused with its place.</summary>
public sealed class RulesMergeTests
{
    private static readonly string[] Samples = [.. new[] { "company.json", "region.json", "rep-office.json" }.Select(name => Path.Combine(Repository.Root, "samples", "rulebooks", name))];

    [Fact]
    public void MergeSaysWhichRuleComesFromWhere()
    {
        var run = Tool.Run(["rules", "merge", .. Samples]);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("over region-west 1.0.0", run.Out, StringComparison.Ordinal);
        var origins = Tool.Run(["rules", "merge", .. Samples, "--json"]).Json.GetProperty("origins").EnumerateArray().ToArray();
        Assert.Equal(["company", "region-west", "rep-office-north"], origins.Select(origin => origin.GetProperty("book").GetString()).Distinct().Order(StringComparer.Ordinal));
        Assert.All(origins, origin => Assert.Contains(origin.GetProperty("layer").GetString(), new[] { "L3", "L4", "L5" }));
    }

    [Fact]
    public void MergeWritesACompleteBook()
    {
        using var file = new TemporaryFile(string.Empty);
        Assert.Equal(0, Tool.Run(["rules", "merge", .. Samples, "--out", file.Path]).Code);
        Assert.Equal(0, Tool.Run("rules", "check", file.Path).Code);
        Assert.Contains("export-control-checked", Tool.Run("machines", "lead", "--rules", file.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesSaidSeveralTimesLieOverEachOther()
    {
        Assert.Contains("export-control-checked", Tool.Run("machines", "lead", "--rules", Samples[0], "--rules", Samples[1]).Out, StringComparison.Ordinal);
        var alone = Tool.Run("machines", "lead", "--rules", Samples[1]);
        Assert.Equal(2, alone.Code);
        Assert.Contains("overlay-base", alone.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void DiffSaysWhatChangedInTheLanguageOfTheBusiness()
    {
        using var ours = new TemporaryFile(Rulebook.Default.ToJson());
        var run = Tool.Run("rules", "diff", ours.Path, Samples[0]);
        Assert.Equal(1, run.Code);
        Assert.Contains("contract amount above 40,000,000 now needs the company; was 50,000,000", run.Out, StringComparison.Ordinal);
        Assert.Contains("收紧", Tool.Run("rules", "diff", ours.Path, Samples[0], "--lang", "zh-Hans").Out, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("rules", "diff", ours.Path, Samples[0], "--json").Json.GetProperty("changes").GetArrayLength());
        Assert.Equal(0, Tool.Run("rules", "diff", ours.Path, ours.Path).Code);
    }

    [Fact]
    public void WhatALevelMayNotChangeIsRefusedWithItsPlace()
    {
        var text = File.ReadAllText(Samples[1]).Replace("\"alarmMonths\": 3", "\"alarmMonths\": 5", StringComparison.Ordinal);
        using var file = new TemporaryFile(text);
        var run = Tool.Run("rules", "merge", Samples[0], file.Path);
        Assert.Equal(2, run.Code);
        Assert.Contains("overlay-weaker", run.Error, StringComparison.Ordinal);
    }
}
