using System;
using System.IO;
using System.Linq;

namespace Ltc.Cli.Tests;

/// <summary>Many rows to score; alone, because memory is measured.</summary>
[Collection(nameof(LargeFileTests))]
public sealed class LargeScoreTests : IDisposable
{
    private const int Few = 2_000;
    private const int Many = 60_000;

    /// <summary>The smallest string with its place in a list.</summary>
    private const int LeastBytesOfText = 32;

    private readonly string _folder = Directory.CreateTempSubdirectory("ltc-score-").FullName;

    private string Target => Path.Combine(_folder, "scores.csv");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Memory_stays_constant_because_no_row_is_kept()
    {
        _ = PeakOf(Few);
        var more = (PeakOf(Many) - PeakOf(Few)) / (Many - Few);
        Assert.True(more < LeastBytesOfText, $"{more} bytes are kept for a row");
    }

    [Fact]
    public void Every_row_is_written_with_its_score()
    {
        Score(Few);
        var lines = File.ReadAllLines(Target);
        Assert.Equal(Few + 1, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.Contains(",allowed,", line, StringComparison.Ordinal));
    }

    private long PeakOf(int rows) => PeakMemory.Of(() => Score(rows));

    private ToolRun Score(int rows)
    {
        var file = Path.Combine(_folder, "rows.csv");
        using (var text = new StreamWriter(file))
        {
            text.WriteLine("fit,behaviour,recency-frequency,bant");
            for (var i = 0; i < rows; i++)
                text.WriteLine($"{i % 31},{i % 41},{i % 21},{i % 11}");
        }

        var run = Tool.Run("score", "--card", SampleCards.Folder("samples", "cards", "lead-four-parts.json"), "--out", Target, file);
        Assert.Equal(0, run.Code);
        return run;
    }
}
