using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What a journal gave: each step, and where each thing stands afterwards.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ReplayResult
{
    internal ReplayResult(IReadOnlyList<ReplayStep> steps) => Steps = steps;

    /// <summary>The steps, one an entry.</summary>
    /// <value>In the order of the journal.</value>
    public IReadOnlyList<ReplayStep> Steps { get; }

    /// <summary>The things of the journal.</summary>
    /// <value>The last step of each, in order of first appearance.</value>
    public IReadOnlyList<ReplayStep> Subjects =>
        Steps.GroupBy(step => (step.Entry.Machine, step.Entry.Subject)).Select(group => group.Last()).ToArray();

    /// <summary>Says where a thing stands.</summary>
    /// <param name="machine">The id of the machine.</param>
    /// <param name="subject">The id of the thing.</param>
    /// <returns>The id of its stage; null when the journal does not speak of it.</returns>
    public string? StageOf(string machine, string subject) => Steps
        .LastOrDefault(step => string.Equals(step.Entry.Machine, machine, StringComparison.Ordinal) && string.Equals(step.Entry.Subject, subject, StringComparison.Ordinal))
        ?.Stage;
}
