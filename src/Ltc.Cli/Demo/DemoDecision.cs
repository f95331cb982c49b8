namespace Ltc.Cli;

/// <summary>A decision of the demo: its case, decided by the rules and held against the record that the journal keeps of it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Answer">What the rules say: the verified decision, or why there is none.</param>
internal sealed record DemoDecision(DecisionCase Case, DecisionAnswer Answer);
