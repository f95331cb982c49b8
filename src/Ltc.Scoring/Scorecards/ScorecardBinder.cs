using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Finds the fact of each characteristic of a card and checks that it fits.</summary>
internal sealed class ScorecardBinder<TFacts>(ScorecardDefinition definition, FactSet<TFacts> facts)
    where TFacts : struct
{
    private readonly List<Finding> _findings = [];

    internal IReadOnlyList<Finding> Findings => _findings;

    internal Scorecard<TFacts>? Bind()
    {
        var readers = new PointsReader<TFacts>?[definition.Characteristics.Count];
        for (var i = 0; i < readers.Length; i++)
            readers[i] = ReaderOf(definition.Index.Characteristics[i], $"/characteristics/{Numbers.ToText(i)}");
        return _findings.Count == 0 ? new Scorecard<TFacts>(definition, readers!) : null;
    }

    private PointsReader<TFacts>? ReaderOf(CharacteristicIndex index, string pointer)
    {
        var one = index.Characteristic;
        var fact = facts.Find(one.Id);
        if (fact is null)
        {
            _findings.Add(ScorecardFindings.NoFact(one.Id, facts.Id, pointer + "/id"));
            return null;
        }

        var reader = PointsReader<TFacts>.For(fact, index);
        if (reader is null || !Fits(one, fact))
            _findings.Add(ScorecardFindings.FactOfOtherKind(one.Id, pointer));
        return reader;
    }

    /// <summary>A value that the fact can have must be one that the card was checked for.</summary>
    private static bool Fits(ScoreCharacteristic one, Fact fact) => one.Kind switch
    {
        CharacteristicKind.Number or CharacteristicKind.Weighted => one.IsPartial || one.Range == default || fact.Range.Intersect(one.Range) == fact.Range,
        CharacteristicKind.Category => one.Values is null || one.IsPartial || fact.Values.All(one.Values.Contains),
        _ => true,
    };
}
