using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Makes the replay of a machine with its types.</summary>
internal sealed class MachineReplayMaker(IReadOnlyDictionary<string, VerifiedDecision> decisions) : IStageMachineVisitor<MachineReplay>
{
    public MachineReplay Visit<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct => new MachineReplay<TStage, TTrigger, TFacts>(machine, decisions);
}
