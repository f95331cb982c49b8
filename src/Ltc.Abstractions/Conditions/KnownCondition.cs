namespace Ltc;

internal sealed class KnownCondition<TFacts>(Fact<TFacts> fact) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    public override ConditionData Data => new(ConditionKind.Known, Subject.Id);

    public override Truth Test(in TFacts facts) => Subject.IsKnown(facts);

    internal override void AddTo(ProbeList<TFacts> probes, int number)
    {
#if NET8_0_OR_GREATER
        if (Subject is TextFact<TFacts> { Reader.HasPlace: true } text)
        {
            probes.Texts.Add(new(text.Reader.Place, text.Reader.Place, TestReasons.OfKnown(number)));
            return;
        }

        if (FlagBytes.AreAsExpected && Subject is FlagFact<TFacts> { Reader.HasPlace: true } flag)
        {
            probes.Flags.Add(new(flag.Reader.Place, TestReasons.OfKnown(number)));
            return;
        }

#endif
        base.AddTo(probes, number);
    }

    internal override string Bound(Language language) => Phrases.Known.In(language);
}
