using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Collects findings by kind in constant memory.</summary>
/// <param name="limit">How many of a kind are kept with their details.</param>
internal sealed class FindingBag(int limit)
{
    private readonly Dictionary<FindingKind, FindingGroup> _groups = [];

    /// <summary>How many of a kind are kept with their details.</summary>
    internal int Limit { get; } = limit;

    /// <summary>The kinds that have findings, in the order of the report.</summary>
    internal IReadOnlyList<FindingGroup> Groups => [.. FindingKinds.All.Where(_groups.ContainsKey).Select(kind => _groups[kind])];

    /// <summary>What the findings mean for the exit code.</summary>
    internal int ExitCode => _groups.Count == 0 ? Cli.ExitCode.Fine
        : _groups.Keys.Any(kind => kind.Gravity == Gravity.Input) ? Cli.ExitCode.BadInput : Cli.ExitCode.Findings;

    /// <summary>Adds a finding that is listed by itself.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="finding">The finding.</param>
    internal void Add(FindingKind kind, Finding finding) => GroupOf(kind).Add(finding);

    /// <summary>Counts a finding by its subject.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="line">The row.</param>
    internal void Add(FindingKind kind, ReadOnlySpan<char> subject, int line) => GroupOf(kind).Add(subject, line);

    /// <summary>Whether details of one more finding would be kept.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>False when the finding may come without details.</returns>
    internal bool HasRoom(FindingKind kind) => !_groups.TryGetValue(kind, out var group) || group.Count < Limit;

    /// <summary>Finds the findings of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The group, or null when nothing was found.</returns>
    internal FindingGroup? Of(FindingKind kind) => _groups.GetValueOrDefault(kind);

    private FindingGroup GroupOf(FindingKind kind)
    {
        if (!_groups.TryGetValue(kind, out var group))
            _groups.Add(kind, group = new FindingGroup(kind, Limit));
        return group;
    }
}
