using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A decision table as data: columns, rows, and what to do when several rows meet one input.</summary>
/// <remarks>
/// Checked when it is made, immutable, equal by content, safe to share between threads. It answers on raw inputs; <see cref="DecisionTable{TFacts, TOut}"/>
/// is the same over typed facts.
/// </remarks>
public sealed class TableDefinition : IEquatable<TableDefinition>
{
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
    private readonly TableCell[][] _cells;
    private readonly TableIndex? _index;

    private TableDefinition(string id, HitPolicy hit, TableColumn[] columns, TableRow[] rows, string[] order)
    {
        Id = id;
        Hit = hit;
        Columns = Array.AsReadOnly(columns);
        Rows = Array.AsReadOnly(rows);
        Order = Array.AsReadOnly(order);
        for (var i = 0; i < order.Length; i++)
            _ranks[order[i]] = i;
        _cells = Array.ConvertAll(columns, column => Array.ConvertAll(rows, row => row.CellOf(column.Id)));
        var axes = new ColumnAxis[columns.Length];
        for (var i = 0; i < axes.Length; i++)
            axes[i] = ColumnAxis.Build(columns[i], _cells[i]);
        _index = TableIndex.Build(this, axes, _cells);
    }

    /// <summary>Names the table.</summary>
    /// <value>Stable English.</value>
    public string Id { get; }

    /// <summary>What happens when more than one row meets an input.</summary>
    /// <value>One of the four policies.</value>
    public HitPolicy Hit { get; }

    /// <summary>Lists what the cells compare.</summary>
    /// <value>At least one.</value>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Lists the conditions and their outputs.</summary>
    /// <value>In table order; perhaps none.</value>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>The outputs from mildest to strictest.</summary>
    /// <value>Empty when the outputs have no order; never empty for <see cref="HitPolicy.Strictest"/>.</value>
    public IReadOnlyList<string> Order { get; }

    internal TableIndex Index => _index!;

    /// <summary>Makes a table, or says everything that is wrong with it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="hit">What to do when more than one row meets an input.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows, in table order.</param>
    /// <param name="order">The outputs from mildest to strictest; null when they have no order.</param>
    /// <param name="definition">The table, or null.</param>
    /// <param name="findings">Everything that is wrong, all at once; empty when the table was made.</param>
    /// <returns>Whether the table was made.</returns>
    /// <exception cref="ArgumentNullException">The id, the columns, the rows or one of them is null.</exception>
    public static bool TryCreate(
        string id,
        HitPolicy hit,
        IEnumerable<TableColumn> columns,
        IEnumerable<TableRow> rows,
        IEnumerable<string>? order,
        out TableDefinition? definition,
        out IReadOnlyList<Finding> findings)
    {
        TableColumn[] ownColumns = [.. columns ?? throw new ArgumentNullException(nameof(columns))];
        TableRow[] ownRows = [.. rows ?? throw new ArgumentNullException(nameof(rows))];
        string[] ownOrder = [.. order ?? []];
        var check = new TableCheck(id ?? throw new ArgumentNullException(nameof(id)), hit, ownColumns, ownRows, ownOrder);
        definition = null;
        findings = check.Run();
        if (findings.Count > 0)
            return false;
        var made = new TableDefinition(id, hit, ownColumns, ownRows, ownOrder);
        if (made._index is null)
            findings = [TableFindings.TooManyBounds(id)];
        else
            definition = made;
        return definition is not null;
    }

    /// <summary>Answers for one input. Never throws and allocates nothing.</summary>
    /// <param name="inputs">
    /// One input a column, in column order. What is missing, null or of the wrong kind is not known; what is left over is not looked at.
    /// </param>
    /// <returns>The answer.</returns>
    public TableAnswer Decide(params TableInput[]? inputs)
    {
        var lookup = Index.Start();
        var columns = Index.Columns;
        for (var i = 0; i < columns.Length; i++)
        {
            var axis = columns[i].Axis;
            var piece = inputs is not null && i < inputs.Length ? axis.PieceOf(inputs[i]) : axis.Unknown;
            lookup.Keep(columns[i], piece);
            lookup.Place(columns[i], piece);
        }

        return Index.Answer(lookup);
    }

    /// <summary>Looks for gaps, overlaps, rows that never decide and inversions, up to a number of steps.</summary>
    /// <param name="budget">How many comparisons of a region with a row may be made. When they are used up the report says so and is never complete.</param>
    /// <returns>What was found.</returns>
    public TableReport Analyze(long budget = 10_000_000) => TableAnalysis.Run(this, _cells, budget);

    /// <inheritdoc/>
    public bool Equals(TableDefinition? other) =>
        other is not null && Id == other.Id && Hit == other.Hit
        && Lists.Same(Columns, other.Columns) && Lists.Same(Rows, other.Rows) && Lists.Same(Order, other.Order);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableDefinition);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 397) ^ Rows.Count);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    /// <summary>How strict an output is; 0 for every output when the outputs have no order.</summary>
    internal int RankOf(string output) => _ranks.TryGetValue(output, out var rank) ? rank : 0;
}
