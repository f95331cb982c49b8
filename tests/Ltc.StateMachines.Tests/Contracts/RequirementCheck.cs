using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Contracts;

/// <summary>Checks that each requirement of each edge, failing alone, blocks the move and is the only reason.</summary>
internal static class RequirementCheck
{
    internal static void EachAloneBlocks<TStage, TTrigger, TFacts>(
        StageMachine<TStage, TTrigger, TFacts> machine, Func<TTrigger, TFacts> ready, IReadOnlyDictionary<string, Func<TFacts, TFacts>> breaks)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        foreach (var edge in machine.Definition.Edges)
        {
            var from = Parse<TStage>(edge.From);
            var trigger = Parse<TTrigger>(edge.Trigger);
            var facts = ready(trigger);
            var open = machine.Fire(from, trigger, facts);
            Assert.True(open.IsAllowed, $"{edge}: {string.Join("; ", open.Explain(facts).Select(reason => reason.Text()))}");
            Assert.Equal(Parse<TStage>(edge.To), open.To);
            foreach (var requirement in edge.Requirements)
                Blocks(machine, from, trigger, requirement.Id, breaks[requirement.Id](facts));
        }

        Assert.Equal(machine.Definition.Requirements.Select(requirement => requirement.Id).Order(), breaks.Keys.Order());
    }

    internal static TValue Parse<TValue>(string id)
        where TValue : unmanaged, Enum => Enum.Parse<TValue>(id, ignoreCase: true);

    private static void Blocks<TStage, TTrigger, TFacts>(
        StageMachine<TStage, TTrigger, TFacts> machine, TStage from, TTrigger trigger, string id, TFacts broken)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        var move = machine.Fire(from, trigger, broken);
        var reasons = string.Join(", ", move.Reasons.Select(reason => reason.Id));
        Assert.True(reasons == id, $"{from}/{trigger}: `{id}` should be the only reason, got `{reasons}`");
        Assert.NotEqual(Answer.Allowed, move.Answer);
        Assert.Null(move.To);
    }
}
