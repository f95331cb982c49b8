namespace Ltc.Tests.Conditions;

/// <summary>Kleene's tables, written out.</summary>
public sealed class TruthTests
{
    [Theory]
    [InlineData("T", "T", "T", "T")]
    [InlineData("T", "F", "F", "T")]
    [InlineData("T", "U", "U", "T")]
    [InlineData("F", "T", "F", "T")]
    [InlineData("F", "F", "F", "F")]
    [InlineData("F", "U", "F", "U")]
    [InlineData("U", "T", "U", "T")]
    [InlineData("U", "F", "F", "U")]
    [InlineData("U", "U", "U", "U")]
    public void AndAndOrFollowKleene(string left, string right, string and, string or)
    {
        Assert.Equal(Of(and), Of(left) & Of(right));
        Assert.Equal(Of(or), Of(left) | Of(right));
        Assert.Equal(!(Of(left) & Of(right)), !Of(left) | !Of(right));
    }

    [Fact]
    public void NotTurnsWhatIsKnown()
    {
        Assert.Equal(Truth.False, !Truth.True);
        Assert.Equal(Truth.True, !Truth.False);
        Assert.Equal(Truth.Unknown, !Truth.Unknown);
    }

    [Fact]
    public void TheDefaultIsUnknown()
    {
        Assert.Equal(Truth.Unknown, default);
        Assert.Equal(Truth.Unknown, (bool?)null);
        Assert.Equal(Truth.True, (bool?)true);
        Assert.Equal(Truth.False, false);
    }

    private static Truth Of(string letter) => letter switch { "T" => Truth.True, "F" => Truth.False, _ => Truth.Unknown };
}
