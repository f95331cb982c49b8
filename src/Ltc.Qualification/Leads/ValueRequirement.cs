namespace Ltc;

/// <summary>Not graded "no value" twice in a row with no unknown answer that could lift it.</summary>
internal sealed class ValueRequirement : Requirement
{
    private static readonly Text What = new("no value before; at best now", "上次无价值；本次最高", "上次無價值；本次最高");

    private readonly LeadQualifier _qualifier;

    internal ValueRequirement(LeadQualifier qualifier, string id, in Text text, string source)
        : base(id, text, source) => _qualifier = qualifier;

    /// <summary>Points are worked out, not a fact that a condition could read.</summary>
    public override ConditionData? Data => null;

    internal override string FactOf(object? facts) => QualificationFact.PreviousValue.Id;

    internal override ReasonDetail Detail(object? facts, Language language)
    {
        var bound = Phrases.AtLeast(Phrases.Number(_qualifier.GeneralFrom, "points", language), language);
        if (facts is not QualificationFacts given)
            return new ReasonDetail(null, bound, Phrases.Need(What, bound, language));
        var value = Phrases.Number(_qualifier.PointsOf(given).Highest, "points", language);
        return new ReasonDetail(value, bound, Phrases.Miss(What, value, bound, language));
    }
}
