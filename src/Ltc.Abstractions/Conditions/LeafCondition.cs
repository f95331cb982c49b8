using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A condition that is not made of others: it knows the fact it asks about and the bound that it sets.</summary>
internal abstract class LeafCondition<TFacts> : Condition<TFacts>
    where TFacts : struct
{
    private protected LeafCondition(Fact<TFacts> subject) => Subject = subject;

    /// <summary>The fact that it asks about first.</summary>
    internal Fact<TFacts> Subject { get; }

    /// <summary>What is needed, in words: "at least 12 %".</summary>
    internal abstract string Bound(Language language);

    /// <summary>What there is, in words: "9 %".</summary>
    internal virtual string Found(in TFacts facts, Language language) => Subject.Show(facts, language);

    /// <summary>What is needed where the facts are known, in words.</summary>
    internal virtual string BoundOf(in TFacts facts, Language language) => Bound(language);

    /// <summary>What there is beside what is needed, as one sentence.</summary>
    internal virtual string Sentence(in TFacts facts, Language language) => Phrases.Miss(Subject.Text, Found(facts, language), Bound(language), language);

    internal override void AddFacts(IList<Fact<TFacts>> into) => AddOnce(into, Subject);

    /// <summary>A comparison holds for no value of the rest while one of its facts is not known.</summary>
    internal override bool CannotHold(in TFacts facts, Fact<TFacts>[] free)
    {
        var reads = new List<Fact<TFacts>>();
        AddFacts(reads);
        var given = 0;
        foreach (var fact in reads)
        {
            if (Array.IndexOf(free, fact) >= 0)
                continue;
            if (!fact.IsKnown(facts))
                return true;
            given++;
        }

        return given == reads.Count && !Test(facts).IsTrue;
    }

    internal override void AddMisses(in TFacts facts, IList<LeafCondition<TFacts>> into)
    {
        if (!Test(facts).IsTrue)
            into.Add(this);
    }

    internal override void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into)
    {
        if (target.Equals(Subject))
            AddOwnCandidates(facts, into);
    }

    private protected virtual void AddOwnCandidates(in TFacts facts, IList<object?> into) => into.Add(Subject.Sample);

    private protected static void AddOnce(IList<Fact<TFacts>> into, Fact<TFacts>? fact)
    {
        if (fact is not null && !into.Contains(fact))
            into.Add(fact);
    }
}
