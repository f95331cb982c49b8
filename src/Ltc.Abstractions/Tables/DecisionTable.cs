using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Starts decision tables over typed facts.</summary>
public static class DecisionTable
{
    /// <summary>Starts a table.</summary>
    /// <typeparam name="TFacts">The facts, a struct of nullable properties.</typeparam>
    /// <typeparam name="TOut">The outputs, an enum.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <returns>A builder; the policy is <see cref="HitPolicy.Unique"/> unless another is named.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static DecisionTableBuilder<TFacts, TOut> For<TFacts, TOut>(string id)
        where TFacts : struct
        where TOut : unmanaged, Enum => new(id ?? throw new ArgumentNullException(nameof(id)));

    /// <summary>Lays a table that is data over typed facts: each column is the fact of its id, each output an id of the enum.</summary>
    /// <typeparam name="TFacts">The facts.</typeparam>
    /// <typeparam name="TOut">The outputs.</typeparam>
    /// <param name="definition">The table.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="table">The table over facts, or null.</param>
    /// <param name="findings">Everything that does not fit, at once: columns that are no fact or of another kind, values and outputs that do not exist.</param>
    /// <returns>Whether the table was made.</returns>
    /// <exception cref="ArgumentNullException">The definition or the facts are null.</exception>
    public static bool TryBind<TFacts, TOut>(
        TableDefinition definition, FactSet<TFacts> facts, out DecisionTable<TFacts, TOut>? table, out IReadOnlyList<Finding> findings)
        where TFacts : struct
        where TOut : unmanaged, Enum
    {
        var binder = new TableBinder<TFacts, TOut>(
            definition ?? throw new ArgumentNullException(nameof(definition)), facts ?? throw new ArgumentNullException(nameof(facts)));
        table = binder.Bind();
        findings = binder.Findings;
        return table is not null;
    }
}
