using System.IO;
using System.Text;

namespace Ltc.Cli.Tests;

/// <summary>Large files; alone, because memory is measured.</summary>
[CollectionDefinition(nameof(LargeFileTests), DisableParallelization = true)]
[Collection(nameof(LargeFileTests))]
public sealed class LargeFileTests
{
    private const int Few = 5_000;
    private const int Many = 50_000;
    private const int Most = 200_000;

    /// <summary>The smallest string with its place in a list.</summary>
    private const int LeastBytesOfText = 32;

    [Fact]
    public void Many_rows_are_counted_exactly()
    {
        var report = Check(Many);
        Assert.Equal(Many, report.Rows);
        Assert.Equal(2, report.Findings.Groups.Count);
        Assert.Equal(Many / 10, report.Findings.Of(FindingKinds.AccountMissing)?.Count);
        Assert.Equal(Many / 1000, report.Findings.Of(FindingKinds.IdDuplicate)?.Count);
    }

    [Fact]
    public void Memory_stays_constant_because_no_row_is_kept()
    {
        _ = PeakOf(Few);
        var more = (PeakOf(Most) - PeakOf(Few)) / (Most - Few);
        Assert.True(more < LeastBytesOfText, $"{more} bytes are kept for a row");
    }

    private static long PeakOf(int rows) => PeakMemory.Of(() => Check(rows));

    private static CheckReport Check(int rows)
    {
        using var file = TestFile.Of(string.Empty);
        Write(file.Path, rows);
        return PipelineCheck.Run(
            new CheckRequest { Path = file.Path, Stages = new StageResolver(new StageCatalogue(LtcRules.Default)) },
            new CommandContext(new CommandHost(TextWriter.Null, TextWriter.Null), Language.English, LtcRules.Default));
    }

    private static void Write(string path, int rows)
    {
        using var text = new StreamWriter(path, append: false, Encoding.UTF8);
        text.WriteLine("id,owner,account,stage,engage_date,close_date,value");
        for (var i = 1; i <= rows; i++)
        {
            var id = i % 1000 == 0 ? i - 1 : i;
            text.WriteLine(i % 10 == 0 ? $"D{id},Owner {i % 50},,Open,2026-01-02,," : $"D{id},Owner {i % 50},Account {i % 999},Won,2026-01-02,2026-02-03,{i}");
        }
    }
}
