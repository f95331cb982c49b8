using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What has been decided under grants.</summary>
/// <remarks>
/// Immutable, safe to share between threads. No history at all is not known and keeps every grant with a ceiling shut; <see cref="Empty"/> says that nothing was
/// used. Whoever decides an old case again leaves out the use of that very decision.
/// </remarks>
public sealed class GrantHistory
{
    private readonly Dictionary<string, Use[]> _uses;

    private GrantHistory(IEnumerable<GrantUse> uses) =>
        _uses = uses.GroupBy(use => use.Grant!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(use => new Use(use)).ToArray(), StringComparer.Ordinal);

    /// <summary>The history in which nothing was used.</summary>
    /// <value>The same instance on every call.</value>
    public static GrantHistory Empty { get; } = new([]);

    /// <summary>Checks what is stored and makes the history.</summary>
    /// <param name="data">The stored form, in any order; it is copied.</param>
    /// <param name="history">The history, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the history was made.</param>
    /// <returns>Whether the history was made.</returns>
    public static bool TryCreate(IEnumerable<GrantUse> data, out GrantHistory? history, out IReadOnlyList<Finding> findings)
    {
        GrantUse[] given = [.. data ?? []];
        findings = [.. given.Select((use, i) => (Use: use, At: "/" + Numbers.ToText(i)))
            .Where(pair => string.IsNullOrEmpty(pair.Use?.Grant) || pair.Use!.At is null || pair.Use.Amount is not { Amount: >= 0m })
            .Select(pair => GrantFindings.Use(pair.At))];
        history = findings.Count == 0 ? new GrantHistory(given) : null;
        return history is not null;
    }

    internal Use[] Of(string grant) => _uses.TryGetValue(grant, out var uses) ? uses : [];

    /// <summary>When and how much.</summary>
    internal readonly struct Use(GrantUse data)
    {
        internal DateTimeOffset At { get; } = data.At.GetValueOrDefault();

        internal Money Amount { get; } = data.Amount.GetValueOrDefault();
    }
}
