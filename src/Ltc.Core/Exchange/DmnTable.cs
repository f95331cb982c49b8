using System.Collections.Generic;

namespace Ltc;

/// <summary>A table as DMN has it: cells are texts, outputs stand strictest first.</summary>
internal sealed class DmnTable(
    string id, string description, string hitPolicy, IReadOnlyList<DmnInput> inputs, IReadOnlyList<string> outputs, IReadOnlyList<DmnRule> rules)
{
    internal string Id => id;

    internal string Description => description;

    internal string HitPolicy => hitPolicy;

    internal IReadOnlyList<DmnInput> Inputs => inputs;

    /// <summary>The outputs from strictest to mildest; empty when they have no order.</summary>
    internal IReadOnlyList<string> Outputs => outputs;

    internal IReadOnlyList<DmnRule> Rules => rules;
}
