using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Ltc.Cli.Tests;

public sealed class FitCommandTests
{
    [Fact]
    public void A_card_is_written_read_again_and_gives_the_same_points()
    {
        using var table = Table();
        using var card = TestFile.Of(string.Empty);
        using var svg = TestFile.Of(string.Empty);
        var run = Tool.Run("fit", table.Path, "--target", "won", "--monotone", "size", "--out", card.Path, "--svg", svg.Path);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        var text = File.ReadAllText(card.Path);
        Assert.True(DefinitionJson.TryReadScorecard(text, out var read, out var findings), string.Join("; ", findings));
        Assert.Equal(["size", "region"], read!.Characteristics.Select(one => one.Id));
        Assert.Equal(ScoreDirection.Increasing, read.Characteristics[0].Direction);
        Assert.Contains(card.Path, run.Out, StringComparison.Ordinal);
        var picture = System.Xml.Linq.XDocument.Parse(File.ReadAllText(svg.Path));
        Assert.Equal(2, picture.Descendants().Count(element => element.Name.LocalName == "path" && (string?)element.Attribute("stroke-width") == "2"));

        // The report of the same fit holds the same card; a second run writes the same bytes.
        var json = Tool.Run("fit", table.Path, "--target", "won", "--monotone", "size", "--out", card.Path, "--json");
        Assert.Equal(text, File.ReadAllText(card.Path));
        Assert.True(DefinitionJson.TryReadScorecard(json.Json.GetProperty("card").GetRawText(), out var reported, out _));
        Assert.Equal(read, reported);
    }

    [Theory]
    [InlineData("en", "Calibration", "Lift")]
    [InlineData("zh-Hans", "校准", "提升")]
    [InlineData("zh-Hant", "校準", "提升")]
    public void The_report_shows_figures_and_pictures_in_each_language(string language, string calibration, string lift)
    {
        using var table = Table();
        var run = Tool.Run("fit", table.Path, "--target", "last", "--lang", language);
        Assert.Equal(0, run.Code);
        Assert.Contains(calibration, run.Out, StringComparison.Ordinal);
        Assert.Contains(lift, run.Out, StringComparison.Ordinal);
        Assert.Contains(run.Out, letter => letter is > '\u2800' and <= '\u28FF');
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= CommandHost.MaximumWidth, line));
    }

    [Fact]
    public void Bad_options_are_said_together_and_end_with_two()
    {
        using var table = Table();
        var run = Tool.Run("fit", table.Path, "--target", "won", "--folds", "x", "--method", "forest", "--leak-auc", "high", "--monotone", "size=sideways",
            "--bins", "1");
        Assert.Equal(2, run.Code);
        foreach (var word in new[] { "--folds", "--method", "--leak-auc", "--monotone", "bins" })
            Assert.Contains(word, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("target-missing")]
    [InlineData("column-missing", "--target", "lost")]
    [InlineData("target-value-unknown", "--target", "won", "--positive", "maybe")]
    [InlineData("positive-needed", "--target", "region")]
    [InlineData("target-not-binary", "--target", "size")]
    [InlineData("too-few-rows", "--target", "won", "--folds", "50")]
    [InlineData("column-missing", "--target", "won", "--drop", "nothing")]
    [InlineData("time-unreadable", "--target", "won", "--time", "region")]
    public void A_table_that_cannot_be_learned_from_ends_with_two_and_says_why(string code, params string[] options)
    {
        using var table = Table();
        var run = Tool.Run(["fit", table.Path, .. options, "--json"]);
        Assert.Equal(2, run.Code);
        Assert.Contains(code, run.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()));
        Assert.NotEqual(string.Empty, Tool.Run(["fit", table.Path, .. options]).Error);
    }

    [Theory]
    [InlineData("a,won\n1,yes,2\n", "row-ragged")]
    [InlineData("a,won\n\"1,yes\n", "quote-unterminated")]
    [InlineData("", "file-empty")]
    [InlineData("a,a,won\n1,2,yes\n1,2,no\n", "heading-duplicate")]
    [InlineData("a,won\n1,yes\n", "target-constant")]
    public void A_broken_file_ends_with_two(string text, string code)
    {
        using var table = TestFile.Of(text);
        var run = Tool.Run("fit", table.Path, "--target", "won", "--json");
        Assert.Equal(2, run.Code);
        Assert.Contains(code, run.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()));
    }

    [Fact]
    public void A_file_that_is_not_there_or_cannot_be_written_ends_with_two()
    {
        using var table = Table();
        Assert.Equal(2, Tool.Run("fit", table.Path + ".none", "--target", "won").Code);
        var unwritable = Path.Combine(table.Path, "card.json");
        Assert.Contains("file-unwritable", Tool.Run("fit", table.Path, "--target", "won", "--out", unwritable, "--json").Out, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("fit", table.Path, "--target", "won", "--out", unwritable).Code);
    }

    [Fact]
    public void A_column_of_dates_in_the_writing_of_the_country_orders_the_rows()
    {
        var text = new StringBuilder("day;x;won\n");
        for (var row = 0; row < 400; row++)
        {
            var day = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(row * 37 % 400);
            var isLate = row * 37 % 400 >= 320;
            text.Append(CultureInfo.InvariantCulture, $"{day:d.M.yyyy};{row % 7};{(row % (isLate ? 2 : 5) == 0 ? "yes" : "no")}\n");
        }

        using var table = TestFile.Of(text.ToString());
        var run = Tool.Run("fit", table.Path, "--target", "won", "--time", "day", "--json");
        Assert.Equal(1, run.Code);
        var periods = run.Json.GetProperty("periods");
        Assert.Equal(0.2, periods.GetProperty("firstRate").GetDouble(), 2);
        Assert.Equal(0.5, periods.GetProperty("secondRate").GetDouble(), 2);
        Assert.Equal(["base-rate-drift"], run.Json.GetProperty("findings").EnumerateArray().Select(one => one.GetProperty("code").GetString()!));
    }

    private static TestFile Table()
    {
        var text = new StringBuilder("size,region,won\n");
        for (var row = 0; row < 300; row++)
        {
            var size = row * 7 % 50;
            var isWon = (row * 13 % 100) + size > 90;
            text.Append(CultureInfo.InvariantCulture, $"{size},{(row % 3 == 0 ? "north" : "south")},{(isWon ? "yes" : "no")}\n");
        }

        return TestFile.Of(text.ToString());
    }
}
