using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A verified decision must cover the intent that the facts describe.</summary>
internal sealed class CoverageCondition<TFacts> : LeafCondition<TFacts>
    where TFacts : struct
{
    private readonly DecisionFact<TFacts> _fact;
    private readonly DecisionScope<TFacts> _scope;

    internal CoverageCondition(DecisionFact<TFacts> fact, DecisionScope<TFacts> scope)
        : base(fact)
    {
        if (scope.SubjectId is null || scope.At is null || scope.SubjectKind.Length == 0)
            throw new ArgumentException("a decision scope names what it is about (SubjectKind, SubjectId) and when (At)", nameof(scope));
        if (scope.Amount is not null && scope.Currency is null)
            throw new ArgumentException("a decision scope that names an amount names its currency", nameof(scope));
        _fact = fact;
        _scope = scope.Copy();
    }

    public override ConditionData Data => new(ConditionKind.Covers, Subject.Id, scope: ScopeData.Of(_scope));

    public override Truth Test(in TFacts facts) => Coverage(facts).AsTruth;

    internal override void AddFacts(IList<Fact<TFacts>> into)
    {
        base.AddFacts(into);
        foreach (var fact in ScopeData.Facts(_scope))
            AddOnce(into, fact);
    }

    internal override string Bound(Language language) => Phrases.Covering(_scope.Point, _scope.Purpose, language);

    internal override string Found(in TFacts facts, Language language)
    {
        if (_fact.Read(facts) is not { } decision)
            return Phrases.NoDecision.In(language);
        var coverage = Coverage(facts);
        return $"{decision.Record.Id}: {Phrases.Gaps(coverage.Gaps | coverage.Unknown, language)}";
    }

    internal override void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into)
    {
        if (target.Equals(_fact))
            into.Add(CoveringDecision.For(_scope.IntentOf(facts), _scope.At!.Read(facts)));
        else if (_fact.Read(facts) is { } decision)
            CoveringDecision.AddCovered(decision, _scope, target, into);
        // A value of its own beside what the decision covers, since the decision may change as well.
        if (target is not DecisionFact<TFacts>)
            into.Add(target.Sample);
    }

    private Coverage Coverage(in TFacts facts)
    {
        if (_fact.Read(facts) is not { } decision)
            return new Coverage(CoverageGaps.None, CoverageGaps.WrongSubject);
        var at = _scope.At!.Read(facts);
        var coverage = decision.Record.Covers(_scope.IntentOf(facts), at.GetValueOrDefault());
        const CoverageGaps timed = CoverageGaps.NotYetValid | CoverageGaps.Expired | CoverageGaps.OpenCondition | CoverageGaps.Withdrawn;
        return at.HasValue ? coverage : new Coverage(coverage.Gaps & ~timed, coverage.Unknown | timed);
    }
}
