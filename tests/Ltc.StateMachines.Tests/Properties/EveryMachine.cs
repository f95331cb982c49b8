using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Properties;

/// <summary>The machines that the library ships and those of the samples, by id: a machine that is added is under every law at once.</summary>
public sealed class EveryMachine : TheoryData<string>
{
    public EveryMachine()
    {
        foreach (var machine in LtcRules.Default.Machines.Concat(SampleMachines.All))
            Add(machine.Definition.Id);
    }

    public static StageMachine Find(string id) => LtcRules.Default.FindMachine(id)
        ?? SampleMachines.All.FirstOrDefault(machine => machine.Definition.Id == id)
        ?? throw new KeyNotFoundException(id);
}
