using System;
using System.IO;
using System.Linq;
using System.Text;

namespace Ltc.Cli.Tests;

public sealed class LargeFileTests
{
    private const int Few = 5_000;
    private const int Many = 50_000;
    private const int MaximumBytesOfRow = 16;

    [Fact]
    public void Many_rows_are_counted_exactly()
    {
        var (report, _) = Check(Many);
        Assert.Equal(Many, report.Rows);
        Assert.Equal(2, report.Findings.Groups.Count);
        Assert.Equal(Many / 10, report.Findings.Of(FindingKinds.AccountMissing)?.Count);
        Assert.Equal(Many / 1000, report.Findings.Of(FindingKinds.IdDuplicate)?.Count);
    }

    [Fact]
    public void A_row_leaves_nothing_behind_so_memory_stays_constant()
    {
        var many = Least(Many);
        var more = (many - Least(Few)) / (Many - Few);
        Assert.True(more < MaximumBytesOfRow, $"{more} bytes are allocated for a row");
    }

    /// <summary>The least of several runs: code that is not optimised yet allocates for itself.</summary>
    private static long Least(int rows) => Enumerable.Range(0, 5).Min(_ => Check(rows).Bytes);

    private static (CheckReport Report, long Bytes) Check(int rows)
    {
        using var file = TestFile.Of(string.Empty);
        Write(file.Path, rows);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var report = PipelineCheck.Run(
            new CheckRequest { Path = file.Path, Stages = new StageResolver(new StageCatalogue(LtcRules.Default)) },
            new CommandContext(new CommandHost(TextWriter.Null, TextWriter.Null), Language.English, LtcRules.Default));
        return (report, GC.GetAllocatedBytesForCurrentThread() - before);
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
