using System;
using System.Linq;

namespace Ltc;

/// <summary>A number of points that some answers must reach: tells points, bound and the first answer that could bring more.</summary>
internal sealed class PointRequirement : Requirement
{
    private readonly decimal _bound;
    private readonly Text _what;
    private readonly Func<QualificationFacts, PointRange> _points;
    private readonly ChoiceFact<QualificationFacts, Fulfilment>[] _answers;

    internal PointRequirement(
        string id,
        decimal bound,
        Text what,
        Func<QualificationFacts, PointRange> points,
        ChoiceFact<QualificationFacts, Fulfilment>[] answers,
        in Text text,
        string source)
        : base(id, text, source)
    {
        _bound = bound;
        _what = what;
        _points = points;
        _answers = answers;
    }

    /// <summary>Points are worked out, not a fact that a condition could read.</summary>
    public override ConditionData? Data => null;

    internal override string? FactOf(object? facts) => facts is QualificationFacts given
        ? (_answers.FirstOrDefault(answer => !answer.IsKnown(given)) ?? _answers.FirstOrDefault(answer => answer.Read(given) != Fulfilment.Met))?.Id
        : _answers[0].Id;

    internal override ReasonDetail Detail(object? facts, Language language)
    {
        var bound = Phrases.AtLeast(Phrases.Number(_bound, "points", language), language);
        if (facts is not QualificationFacts given)
            return new ReasonDetail(null, bound, Phrases.Need(_what, bound, language));
        var value = _points(given).Show(language);
        return new ReasonDetail(value, bound, Phrases.Miss(_what, value, bound, language));
    }
}
