using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Says that a definition is wrong, with every finding. A bug of whoever wrote it, found when it is built.</summary>
public sealed class DefinitionException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="definition">The id of the definition.</param>
    /// <param name="findings">Everything that is wrong with it.</param>
    public DefinitionException(string definition, IReadOnlyList<Finding> findings)
        : base($"definition `{definition}` has {findings.Count} findings: {string.Join("; ", findings.Select(finding => finding.ToString()))}")
    {
        Findings = findings;
    }

    /// <summary>Everything that is wrong.</summary>
    /// <value>At least one.</value>
    public IReadOnlyList<Finding> Findings { get; }
}
