using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>What became of a question to a machine.</summary>
/// <param name="Machine">The machine.</param>
/// <param name="Stage">The stage.</param>
/// <param name="IsSingle">Whether one trigger was named.</param>
/// <param name="Moves">The moves; empty for an end.</param>
internal sealed record FireRun(MachineDefinition Machine, Stage Stage, bool IsSingle, IReadOnlyList<FiredMove> Moves)
{
    /// <summary>What the shell is told: a trigger that was named and is not open breaks a rule; a list breaks none.</summary>
    internal int ExitCode => IsSingle && Moves[0].Answer != Answer.Allowed ? Ltc.Cli.ExitCode.Findings : Ltc.Cli.ExitCode.Fine;
}
