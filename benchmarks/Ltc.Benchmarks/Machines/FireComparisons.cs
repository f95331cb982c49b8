using System.Collections.Generic;

namespace Ltc.Benchmarks.Machines;

/// <summary><c>Fire</c> beside a switch by hand; both say whether, where to, and every bit of what is missing or not known.</summary>
internal static class FireComparisons
{
    private const double Limit = 2.0;

    internal static IEnumerable<Comparison> All =>
    [
        new("Fire, mixed requirements, predicted input", Limit, Questions.Count, () => Mixed(Questions.Same), () => MixedByHand(Questions.Same)),
        new("Fire, mixed requirements, random input", Limit, Questions.Count, () => Mixed(Questions.Random), () => MixedByHand(Questions.Random)),
        new("Fire, flags only, predicted input", Limit, Questions.Count, () => Flags(Questions.Same), () => FlagsByHand(Questions.Same)),
        new("Fire, flags only, random input", Limit, Questions.Count, () => Flags(Questions.Random), () => FlagsByHand(Questions.Random)),
    ];

    internal static long Mixed(Questions questions) => Run(DealMachines.Mixed, questions);

    internal static long Flags(Questions questions) => Run(DealMachines.Flags, questions);

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
