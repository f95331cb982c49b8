using System;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Properties;

/// <summary>A property of one machine whose types it does not know.</summary>
internal abstract class MachineProperty(string name, ITestOutputHelper output, params string[] mustOccur) : IStageMachineVisitor<bool>
{
    /// <summary>Checks the property for a machine that the library ships.</summary>
    internal void Holds(string machine) => EveryMachine.Find(machine).Accept(this);

    public bool Visit<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct
    {
        var subject = new MachineSubject<TStage, TTrigger, TFacts>(machine);
        PropertyRun.ForAll($"{machine.Definition.Id}: {name}", output.WriteLine, draw => Check(subject, draw), mustOccur);
        return true;
    }

    /// <summary>Draws one case and checks it.</summary>
    protected abstract void Check<TStage, TTrigger, TFacts>(MachineSubject<TStage, TTrigger, TFacts> subject, Draw draw)
        where TStage : unmanaged, Enum
        where TTrigger : unmanaged, Enum
        where TFacts : struct;
}
