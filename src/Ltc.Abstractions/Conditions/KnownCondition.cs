namespace Ltc;

internal sealed class KnownCondition<TFacts>(Fact<TFacts> fact) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    public override ConditionData Data => new(ConditionKind.Known, Subject.Id);

    public override Truth Test(in TFacts facts) => Subject.IsKnown(facts);

    internal override string Bound(Language language) => Phrases.Known.In(language);
}
