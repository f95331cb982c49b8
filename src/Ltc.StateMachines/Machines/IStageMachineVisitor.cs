using System;

namespace Ltc;

/// <summary>Does something with a machine whose types it does not know: no reflection, safe for trimming.</summary>
/// <typeparam name="TResult">What it gives.</typeparam>
public interface IStageMachineVisitor<out TResult>
{
    /// <summary>Visits a machine with its types.</summary>
    /// <typeparam name="TStage">The stages.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <typeparam name="TFacts">The facts.</typeparam>
    /// <param name="machine">The machine.</param>
    /// <returns>The result.</returns>
    TResult Visit<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct;
}
