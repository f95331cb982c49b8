using System.Collections.Generic;

namespace Ltc;

/// <summary>What is known about a deal whose chance is asked, or about a closed one to learn from. A property that is null is not known.</summary>
public record struct WinProbabilityFacts
{
    /// <summary>The team that works on it.</summary>
    /// <value>An id of the host; null is not known, and the experience of all teams counts.</value>
    public string? Team { get; set; }

    /// <summary>The stage it is in; of a lost deal the last one it reached.</summary>
    /// <value>One of the stages of the definition; null is not known.</value>
    public string? Stage { get; set; }

    /// <summary>The values of the fields, by field.</summary>
    /// <value>A field that is absent, null or empty is not known; fields that the definition does not name teach nothing.</value>
    public IReadOnlyDictionary<string, string?>? Values { get; set; }

    /// <summary>What people attached to the deal.</summary>
    /// <value>A tag named twice counts once; null is not known, an empty list is none.</value>
    public IReadOnlyList<string>? Tags { get; set; }

    /// <summary>The value of a field.</summary>
    internal readonly string? ValueOf(string field) =>
        Values is not null && Values.TryGetValue(field, out var value) && !string.IsNullOrEmpty(value) ? value : null;
}
