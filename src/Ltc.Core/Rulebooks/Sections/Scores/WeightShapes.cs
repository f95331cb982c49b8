using System;
using System.Collections.Generic;
using System.Linq;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The shape of weights that make 1 together, each under the fact or the value that it is for.</summary>
internal static class WeightShapes
{
    /// <summary>A single weight: more than 0, at most 1.</summary>
    internal static readonly Shape<decimal> Weight = Number(new Interval(0m, 1m, lowerOpen: true));

    /// <summary>The shape of the weights of facts.</summary>
    internal static Shape<IReadOnlyList<decimal>> Of(params Fact[] facts) => new NumbersShape(Weight, NamesOf(facts));

    internal static IReadOnlyList<string> NamesOf(params Fact[] facts) => Array.ConvertAll(facts, fact => fact.Id);

    /// <summary>The weights that a card gives to facts, without their signs.</summary>
    internal static IReadOnlyList<decimal> On(ScorecardDefinition card, IEnumerable<string> facts) =>
        facts.Select(fact => Math.Abs(card.Find(fact)!.Weight.GetValueOrDefault())).ToArray();
}
