using FsCheck;
using FsCheck.Fluent;
using Ltc.Testing;
using Xunit.Abstractions;
using static Ltc.Tests.Orders.OrderSample;

namespace Ltc.Tests.Orders;

public sealed class OrderClocksTests(ITestOutputHelper output)
{
    private static readonly OrderTargets Targets = OrderTargets.Define();

    private static OrderFacts Full => Ready(OrderTrigger.Close);

    private static Gen<CalendarDate?> Dates => Gen.OneOf(Gen.Constant<CalendarDate?>(null), Gen.Choose(-40, 40).Select(day => (CalendarDate?)Day(day)));

    [Fact]
    public void AFinishedOrderShowsEveryClock()
    {
        var clocks = OrderClocks.Read(Full);
        Assert.Equal((139, 41, 20), (clocks.OpportunityToOrder.Days, clocks.OrderToDelivery.Days, clocks.DeliveryToCash.Days));
        Assert.Equal(ClockState.Stopped, clocks.DeliveryToCash.State);
        Assert.Equal("OTO Stopped: 139 days, OTD Stopped: 41 days, DTC Stopped: 20 days", clocks.ToString());
    }

    [Fact]
    public void ARunningOrderShowsTheDaysUntilNow()
    {
        var clocks = OrderClocks.Read(Full with { PacOn = null, PaidOn = null });
        Assert.Equal((ClockState.Running, 61), (clocks.OrderToDelivery.State, clocks.OrderToDelivery.Days));
        Assert.Equal(default, clocks.DeliveryToCash);
        Assert.Null(OrderClocks.Read(Full with { PacOn = null, At = null }).OrderToDelivery.Days);
    }

    [Theory]
    [InlineData(0, TargetResult.Met)]
    [InlineData(1, TargetResult.Met)]
    [InlineData(2, TargetResult.Missed)]
    public void AnOrderIsConfirmedWithinADay(int days, TargetResult expected) =>
        Assert.Equal(expected, OrderClocks.Read(Full with { ConfirmedOn = Day(-61 + days) }).PreProcessingTarget(Targets));

    [Theory]
    [InlineData(6, TargetResult.Met)]
    [InlineData(7, TargetResult.Met)]
    [InlineData(8, TargetResult.Missed)]
    public void AnOrderIsReadyWithinAWeek(int days, TargetResult expected) =>
        Assert.Equal(expected, OrderClocks.Read(Full with { ReadyOn = Day(-61 + days) }).ReadyTarget(Targets));

    [Theory]
    [InlineData(29, TargetResult.Met)]
    [InlineData(30, TargetResult.Met)]
    [InlineData(31, TargetResult.Missed)]
    public void AMonthToTheSiteAndAMonthToTheAcceptance(int days, TargetResult expected)
    {
        Assert.Equal(expected, OrderClocks.Read(Full with { DeliveredOn = Day(-60 + days) }).SiteTarget(Targets));
        Assert.Equal(expected, OrderClocks.Read(Full with { PacOn = Day(-30 + days) }).AcceptanceTarget(Targets));
    }

    [Fact]
    public void ATargetIsMissedWhileTheClockRunsAndMetOnlyWhenItHasStopped()
    {
        Assert.Equal(TargetResult.Missed, OrderClocks.Read(Full with { ReadyOn = null }).ReadyTarget(Targets));
        Assert.Equal(TargetResult.Unknown, OrderClocks.Read(Full with { ReadyOn = null, ReceivedOn = Day(-7) }).ReadyTarget(Targets));
        Assert.Equal(TargetResult.Unknown, OrderClocks.Read(Full with { ReceivedOn = null }).ReadyTarget(Targets));
        Assert.Equal(TargetResult.Unknown, OrderClocks.Read(Full with { ReadyOn = Day(-62) }).ReadyTarget(Targets));
    }

    [Fact]
    public void WaitingNeverMendsAClockAndAnEndNeverContradictsAMiss() => Law.Holds(
        from start in Dates
        from end in Dates
        from today in Gen.Choose(-40, 40)
        from later in Gen.Choose(0, 40)
        from limit in Gen.Choose(0, 40)
        select (start, end, today: Day(today), later: Day(today + later), limit),
        one =>
        {
            var now = OrderClock.Between(one.start, null, one.today).Against(one.limit);
            var then = OrderClock.Between(one.start, null, one.later).Against(one.limit);
            Assert.NotEqual(TargetResult.Met, now);
            Assert.True(now != TargetResult.Missed || then == TargetResult.Missed);
            var ended = OrderClock.Between(one.start, one.end, one.today).Against(one.limit);
            if (one.end >= one.today && now == TargetResult.Missed)
                Assert.Equal(TargetResult.Missed, ended);
            return $"running {now}, ended {ended}";
        },
        output.WriteLine);
}
