using System.Collections.Generic;

namespace Ltc;

/// <summary>A leaf turned round. Combinations pass a negation on to their leaves, so nothing else is ever inside.</summary>
internal sealed class NotCondition<TFacts>(LeafCondition<TFacts> leaf) : LeafCondition<TFacts>(leaf.Subject)
    where TFacts : struct
{
    private readonly LeafCondition<TFacts> _leaf = leaf;

    public override ConditionData Data => new(ConditionKind.Not, parts: [_leaf.Data]);

    public override Truth Test(in TFacts facts) => !_leaf.Test(facts);

    internal override Condition<TFacts> Negate() => _leaf;

    /// <summary>"Not known" holds while the fact is not known, so nothing is plain here.</summary>
    internal override bool CannotHold(in TFacts facts, Fact<TFacts>[] free) => false;

    internal override void AddFacts(IList<Fact<TFacts>> into) => _leaf.AddFacts(into);

    internal override string Bound(Language language) => Phrases.Not(_leaf.Bound(language), language);

    internal override string Found(in TFacts facts, Language language) => _leaf.Found(facts, language);

    internal override void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into) => _leaf.AddCandidates(facts, target, into);
}
