using System;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Properties;

/// <summary>Compares the kernel with the naive model on one question.</summary>
internal static class Compare
{
    /// <summary>Fails when the two differ in answer, stage or reasons; gives the answer they share.</summary>
    internal static Answer WithNaive<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, TStage from, TTrigger trigger, in TFacts facts)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        var move = subject.Machine.Fire(from, trigger, facts);
        var naive = NaiveMachine.Fire(
            subject.Definition,
            subject.IdOf(from),
            subject.IdOfTrigger(trigger),
            subject.Generate.Values(facts));
        Assert.Equal(naive.Answer, move.Answer);
        Assert.Equal(naive.To, move.To is { } to ? subject.IdOf(to) : null);
        Assert.Equal(naive.Unmet, move.Reasons.Where(reason => reason.Kind == ReasonKind.Unmet).Select(reason => reason.Id));
        Assert.Equal(naive.Unknown, move.Reasons.Where(reason => reason.Kind == ReasonKind.Unknown).Select(reason => reason.Id));
        return move.Answer;
    }
}
