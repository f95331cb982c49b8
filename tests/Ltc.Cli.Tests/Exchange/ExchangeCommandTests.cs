using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Ltc.Cli.Tests.Exchange;

/// <summary>Tables through the command line: in from a spreadsheet, out to a spreadsheet and to DMN.</summary>
public sealed class ExchangeCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ltc-exchange-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Sheets => [.. Directory.GetFiles(SampleCards.Folder("samples", "authority"), "*.csv").Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Sheets))]
    public void ASampleSheetComesInGoesOutAndComesInTheSame(string sheet)
    {
        var (json, csv) = (Path.Combine(_folder, "table.json"), Path.Combine(_folder, "table.csv"));
        Assert.Equal(0, Tool.Run("import", "csv", sheet, "--id", "table", "--on", "2025-01-01", "--out", json).Code);
        Assert.True(DefinitionJson.TryReadTable(File.ReadAllBytes(json), out var table, out _));
        Assert.Equal(0, Tool.Run("export", "csv", json, "--separator", "semicolon", "--out", csv).Code);
        Assert.Equal(File.ReadAllText(json), Tool.Run("import", "csv", csv).Out);
        var dmn = Tool.Run("export", "dmn", json);
        Assert.Equal(dmn.Out, Tool.Run("export", "dmn", json, "--json").Json.GetProperty("text").GetString());
        Assert.Equal(0, dmn.Code);
        Assert.Equal(table!.Rows.Count, XDocument.Parse(dmn.Out).Descendants().Count(element => element.Name.LocalName == "rule"));
    }

    [Fact]
    public void TheDayOfASheetWithDatesChoosesItsRows()
    {
        var sheet = SampleCards.Folder("samples", "authority", "council-write-offs.csv");
        string[] Limits(string day) => [.. Tool.Run("import", "csv", sheet, "--on", day).Json.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("when").GetProperty("Write-off limit").GetString()!)];
        Assert.Equal(["(,30]", "(,1000]", "(,5000]", "(,10000)"], Limits("2024-09-19"));
        Assert.Equal(["(,100]", "(,5000]", "(,10000)", "(,10000]"], Limits("2024-09-20"));
    }

    [Fact]
    public void TheAuthorityOfTheRulesIsWrittenAsDmn()
    {
        var run = Tool.Run("export", "dmn", "authority");
        Assert.Equal(0, run.Code);
        Assert.Equal("PRIORITY", XDocument.Parse(run.Out).Descendants().Single(element => element.Name.LocalName == "decisionTable").Attribute("hitPolicy")!.Value);
    }

    [Theory]
    [InlineData("export", "xml", "t.json", "dmn")]
    [InlineData("export", "csv", "authority", "matrix")]
    [InlineData("export", "dmn", "absent.json", "cannot be read")]
    [InlineData("import", "json", "t.csv", "csv")]
    [InlineData("import", "csv", "absent.csv", "opened for reading")]
    public void BadUsageIsSaid(string command, string format, string file, string words)
    {
        var run = Tool.Run(command, format, file);
        Assert.Equal(2, run.Code);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ATableThatIsWrongIsRefusedWithItsPlace()
    {
        var path = Path.Combine(_folder, "wrong.json");
        File.WriteAllText(path, """{ "id": "t", "hit": "first", "columns": [ { "id": "amount", "type": "number" } ], "rows": [ { "id": "a", "when": { "amont": "[0,1)" }, "then": "x" } ] }""");
        foreach (var format in new[] { "dmn", "csv" })
        {
            var run = Tool.Run("export", format, path);
            Assert.Equal((2, string.Empty), (run.Code, run.Out));
            Assert.Contains("/rows/0/when/amont", run.Error, StringComparison.Ordinal);
        }
    }
}
