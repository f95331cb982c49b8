using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The shape of decision tables: of words alone, and over typed facts.</summary>
internal static class TableShape
{
    /// <summary>The shape of a table whose columns and outputs are words of its own definition.</summary>
    internal static readonly Shape<TableDefinition> Shape = new EmbeddedShape<TableDefinition>(TableForm.Form, TableReader.Read, TableJson.Write);

    /// <summary>The shape of a table whose columns are facts and whose outputs are the values of an enum.</summary>
    internal static Shape<DecisionTable<TFacts, TOut>> Of<TFacts, TOut>(FactSet<TFacts> facts, params Fact<TFacts>[] columns)
        where TFacts : struct
        where TOut : unmanaged, Enum
    {
        var form = TableForm.Of(columns.Select(fact => fact.Id), Shapes.Choice<TOut>().Form);
        return new EmbeddedShape<DecisionTable<TFacts, TOut>>(form, (part, findings) => Read<TFacts, TOut>(part, form, facts, findings), (json, table) => TableJson.Write(json, table.Definition));
    }

    private static DecisionTable<TFacts, TOut>? Read<TFacts, TOut>(JsonPart part, Form form, FactSet<TFacts> facts, List<Finding> findings)
        where TFacts : struct
        where TOut : unmanaged, Enum
    {
        if (TableReader.Read(part, findings) is not { } definition || !AreIds<TOut>(part, findings))
            return null;
        DecisionTable.TryBind<TFacts, TOut>(definition, facts, out var table, out var defects);
        PlacedFindings.AddBelow(findings, part, form, defects);
        return table;
    }

    /// <summary>Outputs are ids, letter by letter; what a program may write more loosely stands in a book in one way only.</summary>
    private static bool AreIds<TOut>(JsonPart part, List<Finding> findings)
        where TOut : unmanaged, Enum
    {
        foreach (var then in part.At("/rows").Items.Select(row => row.At("/then")).Where(then => EnumIds<TOut>.IndexOf(then.Text) < 0))
            findings.Add(JsonFindings.Value(string.Join(", ", EnumIds<TOut>.Ids), then, NearestName.Of(then.Text, EnumIds<TOut>.Ids)));
        return findings.Count == 0;
    }
}
