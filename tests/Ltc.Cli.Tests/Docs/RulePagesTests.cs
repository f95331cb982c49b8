using System;
using System.IO;
using System.Linq;

namespace Ltc.Cli.Tests;

/// <summary>The examples of the pages about rules that are no scores hold.</summary>
public sealed class RulePagesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ltc-rules-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("lead-distribution.md", 5)]
    [InlineData("dated-findings.md", 13)]
    public void TheExamplesOfAPageHold(string name, int count)
    {
        var cases = ScorePage.CasesOf(File.ReadAllText(Path.Combine(SampleCards.Folder("docs"), name)).ReplaceLineEndings("\n")).ToArray();
        Assert.Equal(count, cases.Length);
        for (var i = 0; i < cases.Length; i++)
            File.WriteAllText(Path.Combine(_folder, $"{i:00}.json"), cases[i]);
        using var output = new StringWriter();
        Assert.True(CaseRunner.Run([_folder], output) == 0, output.ToString());
    }
}
