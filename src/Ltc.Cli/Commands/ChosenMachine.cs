using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>The machine that a command line names.</summary>
/// <param name="Definition">The machine as data.</param>
/// <param name="Machine">The machine of the rules; null for one of a file.</param>
internal sealed record ChosenMachine(MachineDefinition Definition, StageMachine? Machine)
{
    /// <summary>The machine as JSON with the facts that it reads.</summary>
    internal string Json => Machine is null ? DefinitionJson.Write(Definition) : DefinitionJson.Write(Machine);

    /// <summary>Makes the machine ready to be fired.</summary>
    /// <param name="machine">The machine, or null.</param>
    /// <param name="findings">What the definition of a file lacks for that.</param>
    /// <returns>Whether it can be fired.</returns>
    internal bool TryRun(out StageMachine? machine, out IReadOnlyList<Ltc.Finding> findings)
    {
        (machine, findings) = (Machine, []);
        if (machine is not null)
            return true;
        var made = StageMachine.TryDeclare(Definition, out var declared, out findings);
        machine = declared;
        return made;
    }
}
