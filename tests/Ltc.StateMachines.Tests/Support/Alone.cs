using System;
using System.Linq;

namespace Ltc.Tests.Support;

/// <summary>Holds an edge against its requirements: all met, it is allowed; each one alone missing, it is refused for exactly that one.</summary>
internal static class Alone
{
    internal static void Blocks<TStage, TTrigger, TFacts>(
        StageMachine<TStage, TTrigger, TFacts> machine,
        TStage from,
        TTrigger trigger,
        TStage to,
        TFacts ready,
        params (string Requirement, TFacts Spoiled)[] cases)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        var allowed = machine.Fire(from, trigger, ready);
        Assert.True(allowed.IsAllowed, $"{allowed}: {string.Join("; ", allowed.Explain(ready).Select(reason => reason.Text()))}");
        Assert.Equal(to, allowed.To);
        foreach (var (requirement, spoiled) in cases)
        {
            var refused = machine.Fire(from, trigger, spoiled);
            Assert.Equal([requirement], refused.Reasons.Select(reason => reason.Id));
            Assert.Equal(Answer.Refused, refused.Answer);
            Assert.Null(refused.To);
            Assert.Empty(refused.Effects);
        }

        Assert.Equal(
            allowed.Edge!.Requirements.Select(requirement => requirement.Id).Order(StringComparer.Ordinal),
            cases.Select(one => one.Requirement).Distinct().Order(StringComparer.Ordinal));
    }
}
