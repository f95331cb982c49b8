using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ltc.Testing;

namespace Ltc.Tests.Support;

/// <summary>Random walks: any stage, any triggers, facts that are nearly enough for one of the moves.</summary>
internal static class Walks
{
    private static readonly object Keep = new();

    private static readonly int[] DaysAround = [-400, -361, -360, -91, -90, -61, -60, -31, -30, -16, -15, -3, -2, -1, 0, 1, 3, 14, 15, 90, 91];

    /// <summary>Walks and checks what every machine promises: a refusal leads nowhere, an end is never left, an allowed move follows its edge.</summary>
    internal static void Hold<TStage, TTrigger, TFacts>(
        StageMachine<TStage, TTrigger, TFacts> machine,
        TFacts[] templates,
        VerifiedDecision[] decisions,
        Action<TStage, TTrigger, TStage, TFacts> arrive,
        Action<string> print)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        var steps = from trigger in Gen.Elements(Enum.GetValues<TTrigger>())
                    from facts in Near(machine.FactSet, templates, decisions)
                    select (trigger, facts);
        var walks = from start in Gen.Elements(Enum.GetValues<TStage>())
                    from path in steps.ArrayOf(40)
                    select (start, path);
        Law.Holds(walks, walk =>
        {
            var stage = walk.start;
            foreach (var (trigger, facts) in walk.path)
            {
                var move = machine.Fire(stage, trigger, facts);
                var isEnd = machine.Definition.FindStage(IdOf(stage))!.IsEnd;
                Assert.True(!isEnd || move.Answer == Answer.NotDefined);
                Assert.Equal(move.IsAllowed, move.To.HasValue);
                if (move.To is not { } to)
                    continue;
                Assert.Equal(machine.Definition.FindEdge(IdOf(stage), IdOf(trigger))!.To, IdOf(to));
                arrive(stage, trigger, to, facts);
                stage = to;
            }

            return IdOf(stage);
        }, print);
    }

    internal static Gen<TFacts> Near<TFacts>(FactSet<TFacts> set, TFacts[] templates, VerifiedDecision[] decisions)
        where TFacts : struct
    {
        var facts = Gen.Elements(templates);
        foreach (var fact in set.Facts)
        {
            var values = Gen.Elements(Values(fact, decisions).ToArray());
            facts = from given in facts
                    from value in Gen.Frequency((14, Gen.Constant(Keep)), (1, values))
                    select ReferenceEquals(value, Keep) || !fact.TrySet(given, ReferenceEquals(value, DBNull.Value) ? null : value, out var next) ? given : next;
        }

        return facts;
    }

    private static IEnumerable<object> Values<TFacts>(Fact<TFacts> fact, VerifiedDecision[] decisions)
        where TFacts : struct => (fact.Type switch
        {
            FactType.Flag => new object[] { true, false },
            FactType.Number => [0m, 0.5m, 0.666666666m, 1m, 5m, 40m, 60m, 99.99m, 100m, 100.01m],
            FactType.Choice => [.. fact.Values],
            FactType.Date => [.. DaysAround.Select(days => (object)Decided.Today.AddDays(days))],
            FactType.Instant => [Decided.Now, Decided.Now.AddDays(-2), Decided.Now.AddDays(2)],
            FactType.Decision => [.. decisions],
            _ => ["s-1", "wang", "li", "chen"],
        }).Append(DBNull.Value);

    private static string IdOf<T>(T value)
        where T : unmanaged, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
