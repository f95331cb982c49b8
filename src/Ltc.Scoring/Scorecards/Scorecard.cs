using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Starts scorecards over typed facts.</summary>
public static class Scorecard
{
    /// <summary>Starts a card.</summary>
    /// <typeparam name="TFacts">The facts, a struct of nullable properties.</typeparam>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="facts">The vocabulary of the facts.</param>
    /// <param name="text">The name of the card.</param>
    /// <param name="source">Where it comes from; empty when it is the host's own.</param>
    /// <returns>A builder.</returns>
    /// <exception cref="ArgumentNullException">The id, the facts or the source is null.</exception>
    public static ScorecardBuilder<TFacts> For<TFacts>(string id, FactSet<TFacts> facts, Text text, string source = "")
        where TFacts : struct => new(
            id ?? throw new ArgumentNullException(nameof(id)),
            facts ?? throw new ArgumentNullException(nameof(facts)),
            text,
            source ?? throw new ArgumentNullException(nameof(source)));

    /// <summary>Lays a card that is data over typed facts: each characteristic is the fact of its id.</summary>
    /// <typeparam name="TFacts">The facts.</typeparam>
    /// <param name="definition">The card.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="card">The card over facts, or null.</param>
    /// <param name="findings">Everything that does not fit, at once: characteristics that are no fact or of another kind, and values that the fact does not have.</param>
    /// <returns>Whether the card was made.</returns>
    /// <exception cref="ArgumentNullException">The definition or the facts are null.</exception>
    public static bool TryBind<TFacts>(
        ScorecardDefinition definition, FactSet<TFacts> facts, out Scorecard<TFacts>? card, out IReadOnlyList<Finding> findings)
        where TFacts : struct
    {
        var binder = new ScorecardBinder<TFacts>(
            definition ?? throw new ArgumentNullException(nameof(definition)), facts ?? throw new ArgumentNullException(nameof(facts)));
        card = binder.Bind();
        findings = binder.Findings;
        return card is not null;
    }
}
