using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Who takes a lead: a table of rules by industry, region, department, source and value, a fallback, and how many leads each owner takes at most.</summary>
/// <remarks>
/// Immutable, pure: how many leads everybody has is an argument. Source: seed 003, seed 004 (分配线索培育人). Decided here: the table is read from its first row on, and the first
/// row that meets the lead and whose owner is free decides; when the owners of all rows that meet it are full, or no row does, the fallback takes it if free; else nobody
/// does, and the answer says so. What is not known meets only rows that do not ask for it. An owner of whom nobody says how many leads he has, has none.
/// </remarks>
public sealed class LeadDistribution
{
    private readonly Dictionary<string, int?> _limits;
    private readonly TableDefinition _all;
    private readonly int _mostByDefault;

    private LeadDistribution(TableDefinition table, TableDefinition all, string? fallback, IReadOnlyList<OwnerLimit> limits, int? mostByDefault)
    {
        Table = table;
        Fallback = fallback;
        Limits = Array.AsReadOnly<OwnerLimit>([.. limits]);
        MostByDefault = mostByDefault;
        _all = all;
        _limits = limits.ToDictionary(limit => limit.Owner, limit => limit.Most, StringComparer.Ordinal);
        _mostByDefault = mostByDefault ?? int.MaxValue;
    }

    /// <summary>The rules as a table of the policy first; its outputs are owners.</summary>
    /// <value>Never null.</value>
    public TableDefinition Table { get; }

    /// <summary>Who takes what no row gives to somebody free.</summary>
    /// <value>Null for nobody.</value>
    public string? Fallback { get; }

    /// <summary>The owners with a limit of their own.</summary>
    /// <value>In the order they were given.</value>
    public IReadOnlyList<OwnerLimit> Limits { get; }

    /// <summary>How many leads an owner without a limit of his own takes.</summary>
    /// <value>Null for as many as come.</value>
    public int? MostByDefault { get; }

    /// <summary>Defines a distribution that gives every lead to the lead manager, until a company says more.</summary>
    /// <returns>A table with one row that meets everything.</returns>
    public static LeadDistribution Define()
    {
        var columns = DistributionFact.All.Facts.Select(fact => RowCells.ColumnOf(fact, ColumnDirection.None));
        TableDefinition.TryCreate("lead-distribution", HitPolicy.First, columns, [new TableRow("every-lead", [], "lead-manager")], null, out var table, out _);
        return TryCreate(table!, null, [], null, out var made, out var findings) ? made! : throw new DefinitionException("lead-distribution", findings);
    }

    /// <summary>Checks rules and makes a distribution of them.</summary>
    /// <param name="table">The rules: policy first, columns among the facts of <see cref="DistributionFact"/>, outputs that are owners.</param>
    /// <param name="fallback">Who takes the rest; null or empty for nobody.</param>
    /// <param name="limits">The limits of owners.</param>
    /// <param name="mostByDefault">The limit of owners that are not among them; null for none.</param>
    /// <param name="distribution">The distribution, or null.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether it was made.</returns>
    /// <exception cref="ArgumentNullException">The table, the limits or one of them are null.</exception>
    public static bool TryCreate(
        TableDefinition table,
        string? fallback,
        IEnumerable<OwnerLimit> limits,
        int? mostByDefault,
        out LeadDistribution? distribution,
        out IReadOnlyList<Finding> findings)
    {
        OwnerLimit[] own = [.. limits ?? throw new ArgumentNullException(nameof(limits))];
        if (own.Any(limit => limit is null))
            throw new ArgumentNullException(nameof(limits));
        findings = DistributionFindings.Of(table ?? throw new ArgumentNullException(nameof(table)), own, mostByDefault);
        distribution = null;
        if (findings.Count > 0)
            return false;
        TableDefinition.TryCreate(table.Id, HitPolicy.Collect, table.Columns, table.Rows, null, out var all, out _);
        distribution = new LeadDistribution(table, all!, string.IsNullOrEmpty(fallback) ? null : fallback, own, mostByDefault);
        return true;
    }

    /// <summary>How many leads an owner takes at most.</summary>
    /// <param name="owner">The owner.</param>
    /// <returns>Null for as many as come.</returns>
    public int? MostOf(string owner) => _limits.TryGetValue(owner, out var most) ? most : MostByDefault;

    /// <summary>Says who takes one lead.</summary>
    /// <param name="facts">What is known about it.</param>
    /// <param name="loads">How many open leads each owner has.</param>
    /// <returns>The owner and why, or why nobody.</returns>
    /// <exception cref="ArgumentNullException">The loads are null.</exception>
    public LeadAssignment Decide(in DistributionFacts facts, IReadOnlyDictionary<string, int> loads)
    {
        if (loads is null)
            throw new ArgumentNullException(nameof(loads));
        var inputs = Inputs(facts);
        var first = Table.Decide(inputs);
        var any = false;
        foreach (var row in _all.Decide(inputs).Hits)
        {
            any = true;
            if (IsFree(row.Then, loads))
                return new LeadAssignment(row.Then, AssignmentGround.Row, row, first);
        }

        if (Fallback is null)
            return new LeadAssignment(null, any ? AssignmentGround.NobodyFree : AssignmentGround.NobodyNamed, null, first);
        return IsFree(Fallback, loads)
            ? new LeadAssignment(Fallback, any ? AssignmentGround.FallbackRowsFull : AssignmentGround.FallbackNoRow, null, first)
            : new LeadAssignment(null, AssignmentGround.NobodyFree, null, first);
    }

    /// <summary>Gives out leads one after the other; each counts for the next.</summary>
    /// <param name="leads">What is known about them, the most urgent first.</param>
    /// <param name="loads">How many open leads each owner has before.</param>
    /// <returns>An assignment for each lead, in the same order.</returns>
    /// <exception cref="ArgumentNullException">The leads or the loads are null.</exception>
    public IReadOnlyList<LeadAssignment> DecideAll(IEnumerable<DistributionFacts> leads, IReadOnlyDictionary<string, int> loads)
    {
        var now = (loads ?? throw new ArgumentNullException(nameof(loads))).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var given = new List<LeadAssignment>();
        foreach (var lead in leads ?? throw new ArgumentNullException(nameof(leads)))
        {
            var assignment = Decide(lead, now);
            if (assignment.Owner is { } owner)
                now[owner] = (now.TryGetValue(owner, out var load) ? load : 0) + 1;
            given.Add(assignment);
        }

        return given;
    }

    private bool IsFree(string owner, IReadOnlyDictionary<string, int> loads) =>
        (loads.TryGetValue(owner, out var load) ? load : 0) < (_limits.TryGetValue(owner, out var most) ? most ?? int.MaxValue : _mostByDefault);

    private TableInput[] Inputs(in DistributionFacts facts)
    {
        var inputs = new TableInput[Table.Columns.Count];
        for (var i = 0; i < inputs.Length; i++)
            inputs[i] = InputOf(Table.Columns[i].Id, facts);
        return inputs;
    }

    private static TableInput InputOf(string column, in DistributionFacts facts) => column switch
    {
        "industry" => facts.Industry,
        "region" => facts.Region,
        "department" => facts.Department,
        "source" => facts.Source,
        _ => facts.Value is { } value ? EnumIds<LeadValue>.IdOf(value) : (string?)null,
    };
}
