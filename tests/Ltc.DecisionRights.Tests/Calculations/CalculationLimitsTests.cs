namespace Ltc.Tests.Calculations;

public sealed class CalculationLimitsTests
{
    [Theory]
    [InlineData(1_000_000, 1_000_000, CalculationAlarm.None)]
    [InlineData(1_100_000, 1_000_000, CalculationAlarm.None)]
    [InlineData(1_100_001, 1_000_000, CalculationAlarm.Warning)]
    [InlineData(899_999, 1_000_000, CalculationAlarm.Warning)]
    [InlineData(1_200_000, 1_000_000, CalculationAlarm.Warning)]
    [InlineData(1_200_001, 1_000_000, CalculationAlarm.Escalation)]
    [InlineData(799_999, 1_000_000, CalculationAlarm.Escalation)]
    [InlineData(1, 0, CalculationAlarm.Unknown)]
    public void ALimitBelongsToTheMilderAnswer(int actual, int budget, CalculationAlarm alarm) => Assert.Equal(alarm, CalculationLimits.Default.Judge(actual, budget));

    [Fact]
    public void WhatIsNotKnownIsNoAllClear()
    {
        Assert.Equal(CalculationAlarm.Unknown, CalculationLimits.Default.Judge(null, 1));
        Assert.Equal(CalculationAlarm.Unknown, CalculationLimits.Default.Judge(1, null));
        Assert.Equal(CalculationAlarm.Unknown, default);
    }

    [Theory]
    [InlineData(0.2, 0.2)]
    [InlineData(0.3, 0.2)]
    [InlineData(-0.1, 0.2)]
    public void LimitsOutOfOrderAreRefused(double warning, double escalation)
    {
        var refused = Assert.Throws<DefinitionException>(() => new CalculationLimits((decimal)warning, (decimal)escalation));
        Assert.Equal("calculation-limits-order", Assert.Single(refused.Findings).Code);
    }
}
