using System;
using System.IO;
using System.Linq;

namespace Ltc.Cli.Tests.Lint;

/// <summary>Four published tables of delegated authority, as data: what lint finds in them, and what they answer at each limit.</summary>
public sealed class RealSheetTests
{
    private static string Folder { get; } = Path.Combine(Root(), "samples", "authority");

    [Theory]
    [InlineData("2024-09-19", 29.99, "Officer")]
    [InlineData("2024-09-19", 30, "Officer")]
    [InlineData("2024-09-19", 30.01, "Manager")]
    [InlineData("2024-09-19", 999.99, "Manager")]
    [InlineData("2024-09-19", 1000, "Manager")]
    [InlineData("2024-09-19", 1000.01, "Services Manager")]
    [InlineData("2024-09-19", 4999.99, "Services Manager")]
    [InlineData("2024-09-19", 5000, "Services Manager")]
    [InlineData("2024-09-19", 5000.01, "Chief Finance Officer")]
    [InlineData("2024-09-19", 9999.99, "Chief Finance Officer")]
    [InlineData("2024-09-19", 10000, null)]
    [InlineData("2024-09-19", 10000.01, null)]
    [InlineData("2024-09-20", 99.99, "Officer")]
    [InlineData("2024-09-20", 100, "Officer")]
    [InlineData("2024-09-20", 100.01, "Manager")]
    [InlineData("2024-09-20", 4999.99, "Manager")]
    [InlineData("2024-09-20", 5000, "Manager")]
    [InlineData("2024-09-20", 5000.01, "Chief Finance Officer")]
    [InlineData("2024-09-20", 9999.99, "Chief Finance Officer")]
    [InlineData("2024-09-20", 10000, "Services Manager")]
    [InlineData("2024-09-20", 10000.01, null)]
    public void A_council_writes_off(string day, double amount, string? who)
    {
        CalendarDate.TryParse(day, out var date);
        Assert.Equal(who, Sheet("council-write-offs.csv").TableOn(date)!.Decide((decimal)amount).Result);
    }

    [Theory]
    [InlineData(9999.99, "Head of Department")]
    [InlineData(10000, "Head of Department")]
    [InlineData(10000.01, "Director")]
    [InlineData(24999.99, "Director")]
    [InlineData(25000, "Director")]
    [InlineData(25000.01, "Committee")]
    public void A_university_buys(double amount, string who) => Assert.Equal(who, Sheet("university-purchases.csv").TableOn(null)!.Decide((decimal)amount).Result);

    [Theory]
    [InlineData("Purchase", 99999.99, "Vice President")]
    [InlineData("Purchase", 100000, null)]
    [InlineData("Purchase", 100000.01, "Senior Vice President")]
    [InlineData("Grant", 1999999.99, "Vice President + Dean of Research")]
    [InlineData("Grant", 2000000, "Vice President + Dean of Research")]
    [InlineData("Grant", 2000000.01, "Senior Vice President + Dean of Research")]
    public void A_university_signs_contracts(string type, double amount, string? who) =>
        Assert.Equal(who, Sheet("university-contracts.csv").TableOn(null)!.Decide(type, (decimal)amount).Result);

    [Theory]
    [InlineData(24999.99, 12, "Delegate")]
    [InlineData(25000, 12, "Delegate")]
    [InlineData(25000.01, 12, "Contracting Officer")]
    [InlineData(25000, 11.99, "Delegate")]
    [InlineData(25000, 12.01, "Contracting Officer")]
    [InlineData(49999.99, 36, "Contracting Officer")]
    [InlineData(50000, 36, "President")]
    [InlineData(50000.01, 36, "President")]
    [InlineData(49999.99, 35.99, "Contracting Officer")]
    [InlineData(49999.99, 36.01, "President")]
    [InlineData(1, 36.01, "President")]
    public void A_college_signs_contracts(double amount, double months, string who) =>
        Assert.Equal(who, Sheet("college-contracts.csv").TableOn(null)!.Decide((decimal)amount, (decimal)months).Result);

    [Theory]
    [InlineData("university-purchases.csv", 1, "overlap: row 2 (Head of Department) and row 3 (Director) both decide Amount = 10,000")]
    [InlineData("university-contracts.csv", 1, "gap: nobody decides Type = Purchase, Contract value = 100,000")]
    [InlineData("college-contracts.csv", 0, "")]
    public void Lint_finds_what_is_wrong_and_nothing_else(string file, int code, string finding)
    {
        var run = Tool.Run("lint", Path.Combine(Folder, file));
        Assert.Equal(code, run.Code);
        Assert.Equal(finding, string.Join('\n', run.Out.TrimEnd().Split('\n')[..^1].Select(line => line.Trim())));
    }

    /// <summary>Nobody decides above the last limit; and when the limits below were raised, the row above them was forgotten.</summary>
    [Fact]
    public void Lint_finds_the_row_that_was_forgotten_when_the_limits_were_raised()
    {
        var run = Tool.Run("lint", Path.Combine(Folder, "council-write-offs.csv"), "--json");
        Assert.Equal(1, run.Code);
        var findings = run.Json.GetProperty("findings").EnumerateArray().ToArray();
        Assert.Equal(["gap", "gap", "inversion"], findings.Select(finding => finding.GetProperty("kind").GetString()));
        Assert.Equal(["[10000,)", "(10000,)"], findings[..2].Select(finding => finding.GetProperty("range").GetString()));
        Assert.Equal(["row-8", "row-5"], findings[2].GetProperty("rows").EnumerateArray().Select(row => row.GetString()));
        Assert.Equal(10000m, findings[2].GetProperty("witness").GetProperty("Write-off limit").GetDecimal());
        Assert.Equal("2024-09-20", findings[2].GetProperty("period").GetProperty("from").GetString());
        Assert.Equal("GBP", run.Json.GetProperty("currency").GetString());
    }

    private static AuthoritySheet Sheet(string file)
    {
        var sheet = SheetReader.Read(CsvSource.Examine(Path.Combine(Folder, file)), out var problems);
        Assert.Empty(problems);
        return sheet!;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Ltc.Core.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not run inside the repository");
        return folder;
    }
}
