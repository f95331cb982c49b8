using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Ltc.Cli.Tests;

/// <summary>The pages of the scores say what the definitions say, and their examples hold. Run with LTC_UPDATE_DOCS=1 to write their tables.</summary>
public sealed class ScorePagesTests : IDisposable
{
    private const string Index = "README.md";

    private static readonly Regex Hump = new("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant);

    private readonly string _folder = Directory.CreateTempSubdirectory("ltc-pages-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Pages() => new(Names());

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheTablesOfAPageAreThoseOfTheDefinitions(string name) => Compare(name, ScorePage.WithTables(Read(name), FindCard));

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheExamplesOfAPageHold(string name)
    {
        var cases = ScorePage.CasesOf(Read(name)).ToArray();
        Assert.NotEmpty(cases);
        for (var i = 0; i < cases.Length; i++)
            File.WriteAllText(Path.Combine(_folder, $"{name}-{i:00}.json"), cases[i]);
        using var output = new StringWriter();
        Assert.True(CaseRunner.Run([_folder], output) == 0, output.ToString());
    }

    [Fact]
    public void EveryScoreHasAPage()
    {
        var expected = typeof(LtcScores).GetProperties().Select(property => property.Name).Where(name => name != nameof(LtcScores.Cards))
            .Select(name => Hump.Replace(name, "-").ToLowerInvariant() + ".md");
        Assert.Empty(expected.Except(Names()));
    }

    [Fact]
    public void EveryCardStandsOnAPage()
    {
        var shown = Names().SelectMany(name => ScorePage.CardsOf(Read(name))).ToArray();
        Assert.Empty(LtcRules.Default.Scores.Cards.Select(card => card.Id).Concat(SampleCards.All.Select(card => card.Id)).Except(shown));
    }

    [Fact]
    public void TheIndexListsEveryPage() =>
        Compare(Index, ScorePage.WithList(Read(Index), Names().Select(name => new KeyValuePair<string, string>(name, Read(name)))));

    [Fact]
    public void AMarkOfNoCardIsAnError() =>
        Assert.Throws<InvalidOperationException>(() => ScorePage.WithTables("<!-- card: nothing -->\n<!-- end -->", _ => null));

    private static ScorecardDefinition? FindCard(string id) =>
        LtcRules.Default.Scores.Cards.Concat(SampleCards.All).FirstOrDefault(card => card.Id == id);

    private static string[] Names() => [.. Directory.GetFiles(SampleCards.Folder("docs", "scores"), "*.md")
        .Select(file => Path.GetFileName(file)).Where(name => name != Index).Order(StringComparer.Ordinal)];

    private static string Read(string name) => File.ReadAllText(Path.Combine(SampleCards.Folder("docs", "scores"), name)).ReplaceLineEndings("\n");

    private static void Compare(string name, string text)
    {
        if (Environment.GetEnvironmentVariable("LTC_UPDATE_DOCS") == "1")
            File.WriteAllText(Path.Combine(SampleCards.Folder("docs", "scores"), name), text);
        Assert.Equal(text.Split('\n'), Read(name).Split('\n'));
    }
}
