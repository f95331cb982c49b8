using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli.Tests;

/// <summary>What a page shows after <c>$ ltc …</c> is what the tool says. With LTC_UPDATE_DOCS the page is written.</summary>
public sealed class PageExampleTests
{
    private const string Prompt = "$ ltc ";

    [Theory]
    [InlineData("tables.md", 3)]
    [InlineData("machine-files.md", 2)]
    public void EveryExampleOfAPageIsWhatTheToolSays(string page, int least)
    {
        var path = SampleCards.Folder("docs", page);
        string[] lines = [.. File.ReadAllLines(path)];
        var shown = new List<string>();
        var examples = 0;
        for (var at = 0; at < lines.Length; at++)
        {
            shown.Add(lines[at]);
            if (!lines[at].StartsWith(Prompt, StringComparison.Ordinal))
                continue;
            examples++;
            shown.AddRange(Say(lines[at][Prompt.Length..]));
            while (lines[at + 1] != "```")
                at++;
        }

        Assert.True(examples >= least, $"{page} has {examples} examples");
        if (Environment.GetEnvironmentVariable("LTC_UPDATE_DOCS") is { Length: > 0 })
            File.WriteAllLines(path, shown);
        else
            Assert.Equal(shown, lines);
    }

    /// <summary>Runs a command line of a page, whose paths begin at the root of the repository.</summary>
    private static IEnumerable<string> Say(string command)
    {
        var run = Tool.Run([.. command.Split(' ').Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? SampleCards.Folder(word) : word)]);
        return (run.Out + run.Error).Replace("\r", string.Empty, StringComparison.Ordinal).TrimEnd('\n').Split('\n').Select(line => line.TrimEnd());
    }
}
