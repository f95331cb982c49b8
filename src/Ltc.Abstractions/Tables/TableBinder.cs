using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Lays a table over typed facts and gathers everything that does not fit.</summary>
internal sealed class TableBinder<TFacts, TOut>(TableDefinition definition, FactSet<TFacts> facts)
    where TFacts : struct
    where TOut : unmanaged, Enum
{
    private readonly TableDefinition _definition = definition;
    private readonly FactSet<TFacts> _facts = facts;
    private readonly List<Finding> _findings = [];

    internal IReadOnlyList<Finding> Findings => _findings;

    internal DecisionTable<TFacts, TOut>? Bind()
    {
        var columns = new List<Fact<TFacts>>();
        for (var i = 0; i < _definition.Columns.Count; i++)
        {
            if (Fits(_definition.Columns[i], "/columns/" + Numbers.ToText(i), out var fact))
                columns.Add(fact!);
        }

        var outputs = new TOut[_definition.Rows.Count];
        for (var i = 0; i < outputs.Length; i++)
        {
            var row = _definition.Rows[i];
            if (!EnumIds<TOut>.TryParse(row.Then, out outputs[i]))
                _findings.Add(TableFindings.UnknownOutput(row.Id, row.Then, "/rows/" + Numbers.ToText(i) + "/then"));
        }

        return _findings.Count == 0 ? new DecisionTable<TFacts, TOut>(_definition, columns, outputs) : null;
    }

    private bool Fits(TableColumn column, string pointer, out Fact<TFacts>? fact)
    {
        fact = _facts.Find(column.Id);
        if (fact is null || !RowCells.CanBeColumn(fact) || (fact.Type == FactType.Number) != (column.Type == ColumnType.Number))
        {
            _findings.Add(TableFindings.UnknownFact(column.Id, pointer));
            return false;
        }

        var known = RowCells.ColumnOf(fact, column.Direction).Values;
        var named = _definition.Rows.SelectMany(row => row.CellOf(column.Id).Values ?? []).Concat(column.Values ?? []).Distinct();
        foreach (var value in named.Where(value => known is not null && !known.Contains(value)))
            _findings.Add(TableFindings.ValueOfNoFact(column.Id, value, pointer));
        return true;
    }
}
