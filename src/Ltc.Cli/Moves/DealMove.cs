using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>One move that a deal could make next.</summary>
/// <param name="Trigger">What is done.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Answer">What the machine answers for what the row says.</param>
/// <param name="Lacks">The smallest sets of facts that would open it; empty for an open move and where none was found in time.</param>
/// <param name="Needs">The requirements that stand in its way.</param>
internal sealed record DealMove(Trigger Trigger, Stage To, Answer Answer, IReadOnlyList<Lack> Lacks, IReadOnlyList<Requirement> Needs);
