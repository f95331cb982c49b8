using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli.Tests;

/// <summary>Each sample card loads and scores its worked example, and every id has a text in three languages.</summary>
public sealed class SampleCardTests
{
    [Theory]
    [InlineData("bant", "budget=verbal authority=director need=agreed timeline=quarter", 69, null)]
    [InlineData("bant", "budget=written authority=executive need=urgent timeline=month", 100, null)]
    [InlineData("bant", "budget=none authority=contributor need=none timeline=none", 0, null)]
    [InlineData("meddic", "metrics=0.5 economic-buyer=0.5 decision-criteria=0.5 decision-process=0.5 pain=0.5 champion=0.5", 50, "weak")]
    [InlineData("meddic", "metrics=1 economic-buyer=1 decision-criteria=1 decision-process=1 pain=0.5 champion=0", 80, "high")]
    [InlineData("meddic", "metrics=1 economic-buyer=1 decision-criteria=1 decision-process=1 pain=0.4 champion=0", 79, "needsWork")]
    [InlineData("lead-fit-and-behaviour", "industry-fits=true size-fits=true demo-or-quote=true seminar=true", 80, "hot")]
    [InlineData("lead-fit-and-behaviour", "industry-fits=true size-fits=true demo-or-quote=true", 70, "warm")]
    [InlineData("lead-fit-and-behaviour", "industry-fits=true size-fits=true product-page-visits=3 region-fits=true", 60, "warm")]
    [InlineData("lead-fit-and-behaviour", "industry-fits=true size-fits=true product-page-visits=2 region-fits=true", 50, "cold")]
    [InlineData("lead-four-parts", "fit=30 behaviour=20 recency-frequency=5 bant=5", 60, "marketingQualified")]
    [InlineData("lead-four-parts", "fit=30 behaviour=30 recency-frequency=10 bant=10", 80, "salesQualified")]
    [InlineData("lead-four-parts", "fit=30 behaviour=30 recency-frequency=10 bant=9.999999999", 79.999999999, "marketingQualified")]
    public void A_sample_card_scores_its_worked_example(string card, string values, double score, string? band)
    {
        var definition = SampleCards.All.Single(one => one.Id == card);
        var named = values.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => (object?)pair[1]);
        Assert.True(definition.TryScore(named, out var result, out var findings), string.Join("; ", findings));
        Assert.Equal((decimal)score, result.Value);
        Assert.Equal(band, result.Band?.Id);
    }

    [Fact]
    public void Every_id_of_a_sample_card_has_a_text_in_three_languages()
    {
        foreach (var card in SampleCards.All)
        {
            IEnumerable<Text?> texts = [card.Text, .. card.Characteristics.Select(one => one.Text), .. card.Groups.Select(one => one.Text), .. card.Bands.Select(one => one.Text)];
            Assert.All(texts, text => Assert.True(text is { IsComplete: true }, card.Id));
        }
    }

    [Fact]
    public void There_are_the_four_public_cards() =>
        Assert.Equal(["bant", "lead-fit-and-behaviour", "lead-four-parts", "meddic"], SampleCards.All.Select(card => card.Id).Order(System.StringComparer.Ordinal));

    [Fact]
    public void A_card_written_again_is_the_same_card()
    {
        foreach (var card in SampleCards.All)
        {
            Assert.True(DefinitionJson.TryReadScorecard(DefinitionJson.Write(card), out var again, out _));
            Assert.Equal(card, again);
        }
    }
}
