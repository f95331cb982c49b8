using System;
using System.Collections.Generic;

namespace Ltc.Benchmarks.Machines;

/// <summary><c>Fire</c> beside a switch by hand; both say whether, where to, and every bit of what is missing or not known.</summary>
internal static class FireComparisons
{
    private const double Limit = 2.0;

    // What reading each fact by a call costs, for facts that do not point at their fields.
    private const double LimitByProperty = 4.5;

    internal static IEnumerable<Comparison> All =>
    [
        .. Over("mixed requirements", Mixed, MixedByHand, Limit),
        .. Over("flags only", Flags, FlagsByHand, Limit),
        .. Over("mixed requirements through properties", MixedByProperty, MixedByHand, LimitByProperty),
        .. Over("flags only through properties", FlagsByProperty, FlagsByHand, LimitByProperty),
    ];

    internal static long Mixed(Questions questions) => Run(DealMachines.Mixed, questions);

    internal static long Flags(Questions questions) => Run(DealMachines.Flags, questions);

    internal static long MixedByProperty(Questions questions) => Run(DealMachines.MixedByProperty, questions);

    internal static long FlagsByProperty(Questions questions) => Run(DealMachines.FlagsByProperty, questions);

    internal static long MixedByHand(Questions questions)
    {
        var sum = 0L;
        for (var i = 0; i < Questions.Count; i++)
            sum = Add(sum, HandWritten.FireMixed(questions.From[i], questions.Trigger[i], questions.Facts[i]));
        return sum;
    }

    internal static long FlagsByHand(Questions questions)
    {
        var sum = 0L;
        for (var i = 0; i < Questions.Count; i++)
            sum = Add(sum, HandWritten.FireFlags(questions.From[i], questions.Trigger[i], questions.Facts[i]));
        return sum;
    }

    private static IEnumerable<Comparison> Over(string name, Func<Questions, long> ours, Func<Questions, long> byHand, double limit) =>
    [
        new($"Fire, {name}, predicted", limit, Questions.Count, () => ours(Questions.Same), () => byHand(Questions.Same)),
        new($"Fire, {name}, random", limit, Questions.Count, () => ours(Questions.Random), () => byHand(Questions.Random)),
    ];

    private static long Run(StageMachine<DealStage, DealTrigger, DealFacts> machine, Questions questions)
    {
        var sum = 0L;
        for (var i = 0; i < Questions.Count; i++)
        {
            var move = machine.Fire(questions.From[i], questions.Trigger[i], questions.Facts[i]);
            sum += (long)move.Answer + move.Reasons.Count + (long)move.To.GetValueOrDefault();
        }

        return sum;
    }

    private static long Add(long sum, in HandMove move) =>
        sum + (long)move.Answer + System.Numerics.BitOperations.PopCount(move.Unmet | move.Unknown) + (long)move.To.GetValueOrDefault();
}
