namespace Ltc.Cli.Tests;

public sealed class NearestTests
{
    [Theory]
    [InlineData("GTXPro", "GTX Pro")]
    [InlineData("gtx plus pr", "GTX Plus Pro")]
    [InlineData("MG Avdanced", "MG Advanced")]
    [InlineData("Something else", null)]
    [InlineData("", null)]
    public void The_nearest_is_within_one_slip_for_three_letters(string word, string? nearest) =>
        Assert.Equal(nearest, Nearest.Of(word, ["GTX Basic", "GTX Pro", "MG Special", "MG Advanced", "GTX Plus Pro", "GTX Plus Basic"]));

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "abd", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void The_distance_counts_insertions_deletions_replacements_and_swaps(string a, string b, int distance)
    {
        Assert.Equal(distance, Nearest.Distance(a, b));
        Assert.Equal(distance, Nearest.Distance(b, a));
    }
}
