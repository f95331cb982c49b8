using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>One move with what the machine answers.</summary>
/// <param name="Trigger">The trigger.</param>
/// <param name="To">The stage it would reach; null when the machine has no such move.</param>
/// <param name="Answer">What the machine answers.</param>
/// <param name="Reasons">What stands in the way, with the values of the facts.</param>
/// <param name="Effects">What the host has to do; empty unless allowed.</param>
/// <param name="Lacks">The smallest sets of facts that would open it.</param>
internal sealed record FiredMove(Trigger Trigger, Stage? To, Answer Answer, IReadOnlyList<Reason> Reasons, IReadOnlyList<Effect> Effects, Lacks Lacks);
