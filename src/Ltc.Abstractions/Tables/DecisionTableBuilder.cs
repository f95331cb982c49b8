using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Gathers the rows of a decision table over typed facts.</summary>
/// <remarks>
/// A column appears with the first row that asks for its fact, or earlier by <see cref="Column"/>. A row takes conditions on single facts (a number in a range; a
/// choice, text or flag among values) and combinations of these by all; two on one fact must both hold. Everything else is a finding.
/// </remarks>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <typeparam name="TOut">The outputs.</typeparam>
public sealed class DecisionTableBuilder<TFacts, TOut>
    where TFacts : struct
    where TOut : unmanaged, Enum
{
    private readonly string _id;
    private readonly List<Fact<TFacts>> _facts = [];
    private readonly Dictionary<string, ColumnDirection> _directions = new(StringComparer.Ordinal);
    private readonly List<TableRow> _rows = [];
    private readonly List<TOut> _outputs = [];
    private readonly List<Finding> _findings = [];
    private HitPolicy _hit;
    private TOut[] _order = [];

    internal DecisionTableBuilder(string id) => _id = id;

    /// <summary>Says what happens when more than one row meets the facts.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="mildestFirst">The outputs from mildest to strictest; needed for <see cref="HitPolicy.Strictest"/> and for directions.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The order is null.</exception>
    public DecisionTableBuilder<TFacts, TOut> Hit(HitPolicy policy, params TOut[] mildestFirst)
    {
        _hit = policy;
        _order = mildestFirst is null ? throw new ArgumentNullException(nameof(mildestFirst)) : [.. mildestFirst];
        return this;
    }

    /// <summary>Names a column before the rows do, perhaps with a direction.</summary>
    /// <param name="fact">A number, choice, text or flag.</param>
    /// <param name="direction">Which way a larger value may move the result; for a flag yes is larger than no.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public DecisionTableBuilder<TFacts, TOut> Column(Fact<TFacts> fact, ColumnDirection direction = ColumnDirection.None)
    {
        AddFact(fact ?? throw new ArgumentNullException(nameof(fact)));
        _directions[fact.Id] = direction;
        return this;
    }

    /// <summary>Adds a row.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="then">The output.</param>
    /// <param name="when">The conditions, all of which must be known to hold; none at all meets everything.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The id, the conditions or one of them is null.</exception>
    public DecisionTableBuilder<TFacts, TOut> Row(string id, TOut then, params Condition<TFacts>[] when) => AddRow(id, then, null, when);

    /// <summary>Adds a row with words for people.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="then">The output.</param>
    /// <param name="text">The row in words.</param>
    /// <param name="when">The conditions, all of which must be known to hold; none at all meets everything.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The id, the conditions or one of them is null.</exception>
    public DecisionTableBuilder<TFacts, TOut> Row(string id, TOut then, Text text, params Condition<TFacts>[] when) => AddRow(id, then, text, when);

    /// <summary>Makes the table.</summary>
    /// <returns>The table.</returns>
    /// <exception cref="DefinitionException">Something is wrong with it; every finding is listed.</exception>
    public DecisionTable<TFacts, TOut> Build() => TryBuild(out var table, out var findings) ? table! : throw new DefinitionException(_id, findings);

    /// <summary>Makes the table, or says everything that is wrong with it.</summary>
    /// <param name="table">The table, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when the table was made.</param>
    /// <returns>Whether the table was made.</returns>
    public bool TryBuild(out DecisionTable<TFacts, TOut>? table, out IReadOnlyList<Finding> findings)
    {
        var columns = _facts.Where(fact => RowCells.CanBeColumn(fact)).Select(fact => RowCells.ColumnOf(fact, DirectionOf(fact)));
        var made = TableDefinition.TryCreate(_id, _hit, columns, _rows, _order.Select(EnumIds<TOut>.IdOf), out var definition, out var own);
        findings = [.. _findings, .. own];
        table = made && _findings.Count == 0 ? new DecisionTable<TFacts, TOut>(definition!, _facts, [.. _outputs]) : null;
        return table is not null;
    }

    private DecisionTableBuilder<TFacts, TOut> AddRow(string id, TOut then, Text? text, Condition<TFacts>[] when)
    {
        var pointer = "/rows/" + Numbers.ToText(_rows.Count);
        var cells = new RowCells();
        foreach (var condition in when ?? throw new ArgumentNullException(nameof(when)))
        {
            if (condition is null)
                throw new ArgumentNullException(nameof(when));
            if (!cells.TryAdd(condition.Data))
                _findings.Add(TableFindings.UnsupportedCondition(id, pointer));
            var read = new List<Fact<TFacts>>();
            condition.AddFacts(read);
            read.ForEach(AddFact);
        }

        _rows.Add(new TableRow(id, cells.Cells, EnumIds<TOut>.IdOf(then), text));
        _outputs.Add(then);
        return this;
    }

    private void AddFact(Fact<TFacts> fact)
    {
        if (_facts.Any(known => known.Id == fact.Id))
            return;
        _facts.Add(fact);
        if (!RowCells.CanBeColumn(fact))
            _findings.Add(TableFindings.UnsupportedFact(fact.Id));
    }

    private ColumnDirection DirectionOf(Fact<TFacts> fact) => _directions.TryGetValue(fact.Id, out var direction) ? direction : ColumnDirection.None;
}
