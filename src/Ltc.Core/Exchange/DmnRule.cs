using System.Collections.Generic;

namespace Ltc;

/// <summary>A rule of a table in DMN: one unary test an input, and an output.</summary>
internal sealed class DmnRule(string id, string? description, IReadOnlyList<string> tests, string output)
{
    internal string Id => id;

    internal string? Description => description;

    internal IReadOnlyList<string> Tests => tests;

    internal string Output => output;
}
