using System;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck.Fluent;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Cli.Tests;

/// <summary>Laws of the CSV reader and of the check over any input.</summary>
public sealed class CsvReaderPropertyTests(ITestOutputHelper output)
{
    private static readonly string[] Cells =
        ["", "a", "b c", ",", ";", "\"", "\"\"", "\n", "\r\n", "\r", "x\ny", "王芳", "😀", "sep=", "1/2/2026", "Won", "12万", "=1+1", "\t"];

    private static readonly string[] Scraps =
        ["id", "stage", "owner", "close_date", "value", ",", ";", "\t", "\n", "\r", "\r\n", "\"", "\0", "\uFFFD", "\uFFFF", "\uFEFF", "Won", "Open", "1/2/2026", "-5", "1.234", "x", "王"];

    private static readonly string[] Rows =
        ["1,Open,Ann,,\n", "2,Open,Bob,,7\r\n", "3,Lost,\"Ann\",2026-03-01,0\n", "4,Won,Ann,2026-02-01,5\n", "5,Won,Ann,2026-02-01,0\n"];

    [Fact]
    public void What_was_written_is_read_again_with_its_lines() => Law.Holds(
        Gen.Elements(Cells).ArrayOf().Where(row => row.Length is > 1 and < 6).ArrayOf().Where(rows => rows.Length < 8),
        rows =>
        {
            var text = string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\n"));
            var reader = new CsvReader(new StringReader(text), ',');
            var line = 1;
            foreach (var row in rows)
            {
                Assert.True(reader.Read());
                Assert.Equal(row.Select(cell => cell.Trim()), HeadingRow.Of(reader.Record));
                Assert.Empty(reader.Record.Problems);
                Assert.Equal(line, reader.Record.Line);
                line += 1 + row.Sum(Newlines);
            }

            Assert.False(reader.Read());
            return rows.Length == 0 ? "empty" : "rows";
        },
        output.WriteLine);

    [Fact]
    public void Any_text_ends_in_a_report() => Law.Holds(
        Gen.Frequency((30, Gen.Elements(Rows)), (1, Gen.Elements(Scraps))).ArrayOf(),
        scraps => CodeOf(Encoding.UTF8.GetBytes(string.Concat(scraps.Prepend("id,stage,owner,close_date,value\n")))),
        output.WriteLine);

    [Fact]
    public void Any_bytes_end_in_a_report() => Law.Holds(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(), CodeOf, output.WriteLine);

    private static string CodeOf(byte[] bytes)
    {
        using var file = TestFile.Of(bytes);
        var run = Tool.Run("check", file.Path, "--json");
        Assert.InRange(run.Code, ExitCode.Fine, ExitCode.BadInput);
        Assert.Equal(run.Code, run.Json.GetProperty("exitCode").GetInt32());
        return $"exit code {run.Code}";
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static int Newlines(string cell) => cell.Replace("\r\n", "\n", StringComparison.Ordinal).Count(character => character is '\n' or '\r');
}
