using System.Collections.Generic;

namespace Ltc.Tests.Properties;

/// <summary>The machines that the library ships, by id: a machine that is added is under every law at once.</summary>
public sealed class EveryMachine : TheoryData<string>
{
    public EveryMachine()
    {
        foreach (var machine in LtcRules.Default.Machines)
            Add(machine.Definition.Id);
    }

    public static StageMachine Find(string id) => LtcRules.Default.FindMachine(id) ?? throw new KeyNotFoundException(id);
}
