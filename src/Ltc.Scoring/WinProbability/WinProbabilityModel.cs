using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What closed deals teach about the chance of an open one: naive Bayes over counts.</summary>
/// <remarks>
/// Immutable, equal by content. Inside are whole counts; smoothing is added when a question is asked. So deals can be taken back exactly, and models can be
/// merged in any order. What it answers follows conformance subject <c>win-probability</c>.
/// </remarks>
public sealed class WinProbabilityModel : IEquatable<WinProbabilityModel>
{
    private readonly Dictionary<WinRowKey, WinRow> _rows;
    private readonly Dictionary<string, WinIndex> _teams;

    private WinProbabilityModel(WinProbabilityDefinition definition, Dictionary<WinRowKey, WinRow> rows)
    {
        Definition = definition;
        _rows = rows;
        (All, _teams) = WinIndex.Build(definition, rows);
        Teams = [.. _teams.Values];
    }

    /// <summary>Stages, fields, smoothing and limits.</summary>
    /// <value>Never null.</value>
    public WinProbabilityDefinition Definition { get; }

    /// <summary>How many closed deals were learned.</summary>
    /// <value>Zero for a model that has seen nothing.</value>
    public long Deals => All.Deals is { } deals ? deals.Won + deals.Lost : 0;

    /// <summary>Everything the model knows.</summary>
    /// <value>Sorted by team, field and value; a row with nothing in it is not listed.</value>
    public IReadOnlyList<WinCount> Counts => Array.AsReadOnly(
        _rows.OrderBy(row => row.Key).Select(row => new WinCount(TeamOf(row.Key), row.Key.Field, row.Key.Value, row.Value.Won, row.Value.Lost)).ToArray());

    internal WinIndex All { get; }

    internal WinIndex[] Teams { get; }

    /// <summary>Makes a model that has seen nothing.</summary>
    /// <param name="definition">Stages, fields, smoothing and limits.</param>
    /// <returns>The model; it answers Unknown.</returns>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    public static WinProbabilityModel Empty(WinProbabilityDefinition definition) =>
        new(definition ?? throw new ArgumentNullException(nameof(definition)), []);

    /// <summary>Makes a model again from stored counts.</summary>
    /// <param name="definition">Stages, fields, smoothing and limits.</param>
    /// <param name="counts">What <see cref="Counts"/> gave.</param>
    /// <param name="model">The model; null when something is wrong.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryCreate(
        WinProbabilityDefinition definition, IReadOnlyList<WinCount> counts, out WinProbabilityModel? model, out IReadOnlyList<Finding> findings)
    {
        if (definition is null)
            throw new ArgumentNullException(nameof(definition));
        if (counts is null)
            throw new ArgumentNullException(nameof(counts));
        findings = WinCountCheck.Of(definition, counts, out var rows);
        model = findings.Count == 0 ? new WinProbabilityModel(definition, rows) : null;
        return model is not null;
    }

    /// <summary>Learns from closed deals.</summary>
    /// <param name="deals">The deals, in any order.</param>
    /// <param name="model">A model that knows them too; null when a deal cannot be learned.</param>
    /// <param name="findings">Every deal that cannot, and why.</param>
    /// <returns>Whether all were learned.</returns>
    /// <exception cref="ArgumentNullException">The deals are null.</exception>
    public bool TryLearn(IReadOnlyList<ClosedDeal> deals, out WinProbabilityModel? model, out IReadOnlyList<Finding> findings) =>
        TryChange(deals, 1, out model, out findings);

    /// <summary>Takes deals back: what learning them had changed is as it was.</summary>
    /// <param name="deals">Deals that were learned before, in any order.</param>
    /// <param name="model">A model that never saw them; null when one cannot be taken back.</param>
    /// <param name="findings">Every deal that cannot, and why.</param>
    /// <returns>Whether all were taken back.</returns>
    /// <exception cref="ArgumentNullException">The deals are null.</exception>
    /// <remarks>Counts do not say which deal they came from: a deal that was never learned can be taken back where others leave the counts for it.</remarks>
    public bool TryForget(IReadOnlyList<ClosedDeal> deals, out WinProbabilityModel? model, out IReadOnlyList<Finding> findings) =>
        TryChange(deals, -1, out model, out findings);

    /// <summary>Puts two models together.</summary>
    /// <param name="other">A model of the same definition, which learned other deals.</param>
    /// <returns>The model that learned the deals of both; the same whichever is asked.</returns>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    public WinProbabilityModel With(WinProbabilityModel other)
    {
        if (other is null)
            throw new ArgumentNullException(nameof(other));
        if (!other.Definition.Equals(Definition))
            throw new ArgumentException("models of different definitions count different things", nameof(other));
        var rows = new Dictionary<WinRowKey, WinRow>(_rows);
        foreach (var row in other._rows)
            rows[row.Key] = rows.TryGetValue(row.Key, out var before) ? Together(before, row.Value) : row.Value;
        return new WinProbabilityModel(Definition, rows);
    }

    /// <summary>Asks for the chance of winning a deal.</summary>
    /// <param name="facts">What is known about it.</param>
    /// <returns>The chance, the range that the unknowns allow, and what speaks for and against it.</returns>
    public WinProbability Estimate(in WinProbabilityFacts facts) => new(this, facts);

    /// <inheritdoc/>
    public bool Equals(WinProbabilityModel? other) =>
        other is not null && Definition.Equals(other.Definition) && _rows.Count == other._rows.Count
        && _rows.All(row => other._rows.TryGetValue(row.Key, out var found) && found.Won == row.Value.Won && found.Lost == row.Value.Lost);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WinProbabilityModel);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Definition.GetHashCode() * 397) ^ _rows.Count ^ Deals.GetHashCode());

    /// <summary>The rows that answer for a team: its own, or those of all where it has none.</summary>
    internal WinIndex IndexOf(string? team) => team is not null && _teams.TryGetValue(team, out var index) ? index : All;

    private bool TryChange(IReadOnlyList<ClosedDeal> deals, int by, out WinProbabilityModel? model, out IReadOnlyList<Finding> findings)
    {
        if (deals is null)
            throw new ArgumentNullException(nameof(deals));
        var change = new WinCountChange(Definition, _rows);
        for (var i = 0; i < deals.Count; i++)
            change.Add(deals[i], i, by);
        findings = change.Finish();
        model = findings.Count == 0 ? new WinProbabilityModel(Definition, change.Rows) : null;
        return model is not null;
    }

    /// <summary>One row of a team; only a sum over teams counts the smoothing more than once.</summary>
    private static WinRow Together(WinRow a, WinRow b) => new(checked(a.Won + b.Won), checked(a.Lost + b.Lost), 1);

    private static string? TeamOf(WinRowKey key) => key.Team.Length == 0 ? null : key.Team;
}
