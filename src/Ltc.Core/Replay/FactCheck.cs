using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Asks a machine's facts whether they take some values.</summary>
internal sealed class FactCheck(IEnumerable<KeyValuePair<string, object?>> values) : IStageMachineVisitor<IReadOnlyList<Finding>>
{
    public IReadOnlyList<Finding> Visit<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        machine.FactSet.TryBind(values, out _, out var findings);
        return findings;
    }
}
