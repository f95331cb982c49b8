using System;
using Ltc.Testing;

namespace Ltc.Tests.Conditions;

/// <summary>Moments are compared to the tick, on one clock for all offsets.</summary>
public sealed class MomentPairTests
{
    private static readonly DateTimeOffset Noon = GenerateDecision.Noon(GenerateDecision.Today);

    private static readonly Condition<SampleFacts> NotLater = SampleFact.Since.NotLaterThan(SampleFact.At);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(0, 14)]
    [InlineData(0, -12)]
    public void AnEarlierOrTheSameMomentIsNotLater(long ticks, int offset) =>
        Assert.Equal(Truth.True, NotLater.Test(new SampleFacts { At = Noon, Since = Noon.AddTicks(ticks).ToOffset(TimeSpan.FromHours(offset)) }));

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(-12)]
    public void OneTickLaterIsLater(int offset) =>
        Assert.Equal(Truth.False, NotLater.Test(new SampleFacts { At = Noon, Since = Noon.AddTicks(1).ToOffset(TimeSpan.FromHours(offset)) }));

    [Fact]
    public void WithoutBothItIsNotKnown()
    {
        Assert.Equal(Truth.Unknown, NotLater.Test(default));
        Assert.Equal(Truth.Unknown, NotLater.Test(new SampleFacts { At = Noon }));
        Assert.Equal(Truth.Unknown, NotLater.Test(new SampleFacts { Since = Noon }));
    }

    [Fact]
    public void TheEndsOfTheCalendarAreMomentsToo()
    {
        Assert.Equal(Truth.True, NotLater.Test(new SampleFacts { Since = DateTimeOffset.MinValue, At = DateTimeOffset.MaxValue }));
        Assert.Equal(Truth.False, NotLater.Test(new SampleFacts { Since = DateTimeOffset.MaxValue, At = DateTimeOffset.MinValue }));
    }
}
