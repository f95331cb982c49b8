using System;
using System.Linq;

namespace Ltc.Benchmarks.Machines;

/// <summary>The questions of a run: the same one again and again, which a processor soon predicts, or random ones, which it cannot.</summary>
internal sealed class Questions
{
    internal const int Count = 4096;

    private const int Seed = 20260615;
    private static readonly string[] People = ["wang", "li", "zhao", "chen"];
    private static readonly CalendarDate Today = new(2026, 6, 15);

    private Questions(Func<int, (DealStage From, DealTrigger Trigger, DealFacts Facts)> make)
    {
        var all = Enumerable.Range(0, Count).Select(make).ToArray();
        From = Array.ConvertAll(all, one => one.From);
        Trigger = Array.ConvertAll(all, one => one.Trigger);
        Facts = Array.ConvertAll(all, one => one.Facts);
    }

    internal DealStage[] From { get; }

    internal DealTrigger[] Trigger { get; }

    internal DealFacts[] Facts { get; }

    /// <summary>A signature of which everything but one thing holds.</summary>
    internal static Questions Same { get; } = new(_ => (DealStage.Offered, DealTrigger.Sign, Ready with { PlanReady = false }));

    /// <summary>Any move with any facts, one in five of them not known.</summary>
    internal static Questions Random { get; } = MakeRandom();

    private static DealFacts Ready => new()
    {
        NeedReal = true,
        ScopeClear = true,
        PlanReady = true,
        RisksNamed = true,
        CapacityConfirmed = true,
        Amount = 1_000_000m,
        Margin = 0.18m,
        Level = OrgLevel.Region,
        Owner = "wang",
        Reviewer = "li",
        Today = Today,
        Due = Today.AddDays(30),
    };

    private static Questions MakeRandom()
    {
        var random = new Random(Seed);
        (DealStage, DealTrigger)[] moves =
            [(DealStage.Draft, DealTrigger.Offer), (DealStage.Offered, DealTrigger.Sign), (DealStage.Offered, DealTrigger.Sign), (DealStage.Signed, DealTrigger.Close)];
        return new Questions(_ =>
        {
            var (from, trigger) = moves[random.Next(moves.Length)];
            return (from, trigger, AnyFacts(random));
        });
    }

    private static DealFacts AnyFacts(Random random) => new()
    {
        NeedReal = Flag(random),
        ScopeClear = Flag(random),
        PlanReady = Flag(random),
        RisksNamed = Flag(random),
        CapacityConfirmed = Flag(random),
        Amount = Known(random) ? random.Next(10_000_000) : null,
        Margin = Known(random) ? random.Next(25) / 100m : null,
        Level = Known(random) ? (OrgLevel)random.Next(4) : null,
        Owner = Known(random) ? People[random.Next(4)] : null,
        Reviewer = Known(random) ? People[random.Next(4)] : null,
        Today = Known(random) ? Today : null,
        Due = Known(random) ? Today.AddDays(random.Next(12)) : null,
    };

    private static bool Known(Random random) => random.Next(5) > 0;

    private static bool? Flag(Random random) => Known(random) ? random.Next(2) == 0 : null;
}
