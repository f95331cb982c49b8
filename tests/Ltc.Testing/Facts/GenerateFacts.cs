using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Testing;

/// <summary>Generates facts of any type from its vocabulary, aimed at the values where the conditions under test change their minds.</summary>
/// <typeparam name="TFacts">The facts.</typeparam>
public sealed class GenerateFacts<TFacts>
    where TFacts : struct
{
    private static readonly string[] People = ["wang", "li", "zhao", "chen"];
    private static readonly int[] UnknownRates = [0, 0, 5, 20, 60];

    private readonly Fact<TFacts>[] _facts;
    private readonly ConditionData[] _leaves;
    private readonly Dictionary<string, object[]> _fixed = new(StringComparer.Ordinal);
    private readonly long[] _distances;

    public GenerateFacts(FactSet<TFacts> set, IEnumerable<Condition<TFacts>> conditions)
    {
        _leaves = [.. conditions.SelectMany(condition => ConditionWalk.Leaves(condition.Data)).Distinct()];
        var attested = _leaves.SelectMany(ConditionWalk.Facts).Distinct().Select(set.Find).OfType<Fact<TFacts>>().Where(fact => !set.Facts.Any(own => own.Id == fact.Id));
        _facts = [.. set.Facts.Concat(attested).OrderBy(fact => fact.Type == FactType.Decision)];
        foreach (var fact in _facts)
            _fixed[fact.Id] = [.. FixedValues(fact).Distinct()];
        _distances = [.. _leaves.Where(leaf => leaf.Kind == ConditionKind.Days).SelectMany(leaf => Around(leaf.Range)).SelectMany(end => new[] { (long)end, -(long)end }).Append(0).Distinct()];
    }

    /// <summary>Every fact that can be set, decisions last: what they must cover is settled by then.</summary>
    public IReadOnlyList<Fact<TFacts>> Facts => _facts;

    /// <summary>Draws facts: some unknown, the others near the bounds.</summary>
    public TFacts Any(Draw draw)
    {
        var unknown = draw.Pick(UnknownRates);
        var facts = default(TFacts);
        foreach (var fact in _facts.Where(_ => !draw.Chance(unknown)))
            facts = Redraw(draw, facts, fact);
        return facts;
    }

    /// <summary>Draws facts and mends them until the conditions hold, as far as that goes; then, sometimes, spoils one or two of the facts that they read.</summary>
    public TFacts Toward(Draw draw, IReadOnlyList<Condition<TFacts>> goal)
    {
        var facts = Any(draw);
        for (var round = 0; round < 6 && goal.Any(condition => !condition.Test(facts).IsTrue); round++)
        {
            foreach (var condition in goal.Where(condition => !condition.Test(facts).IsTrue).ToArray())
                facts = Mend(draw, facts, condition);
        }

        var read = goal.SelectMany(condition => ConditionWalk.Facts(condition.Data)).Distinct().Select(FindFact).ToArray();
        for (var spoiled = draw.Below(4); spoiled > 0 && read.Length > 0; spoiled--)
            facts = draw.Chance(50) ? Forget(facts, draw.Pick(read)) : Redraw(draw, facts, draw.Pick(read));
        return facts;
    }

    /// <summary>Gives one fact another drawn value.</summary>
    public TFacts Redraw(Draw draw, in TFacts facts, Fact<TFacts> fact)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            if (fact.TrySet(facts, Value(draw, facts, fact), out var next))
                return next;
        }

        return facts;
    }

    /// <summary>Makes one fact unknown.</summary>
    public static TFacts Forget(in TFacts facts, Fact<TFacts> fact) => fact.TrySet(facts, null, out var next) ? next : facts;

    /// <summary>The fact of an id, the same object on each call.</summary>
    public Fact<TFacts> FindFact(string id) => _facts.First(fact => fact.Id == id);

    private TFacts Mend(Draw draw, TFacts facts, Condition<TFacts> condition)
    {
        var read = ConditionWalk.Facts(condition.Data).Select(FindFact).OrderBy(fact => fact.Type == FactType.Decision).ToArray();
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var next = read.Aggregate(facts, (made, fact) => draw.Chance(70) ? Redraw(draw, made, fact) : made);
            if (condition.Test(next).IsTrue)
                return next;
        }

        return facts;
    }

    private object? Value(Draw draw, in TFacts facts, Fact<TFacts> fact) => fact.Type switch
    {
        FactType.Number => Number(draw, facts, fact),
        FactType.Date => _fixed[fact.Id].Length > 0 && draw.Chance(50) ? draw.Pick(_fixed[fact.Id]) : GenerateDecision.Today.AddDays(Shift(draw)),
        FactType.Instant => Moment(draw, facts, fact),
        FactType.Set => _fixed[fact.Id].Cast<string>().Where(_ => draw.Chance(50)).ToArray(),
        FactType.Decision => Decision(draw, facts, fact),
        _ => draw.Pick(_fixed[fact.Id]),
    };

    private object Number(Draw draw, in TFacts facts, Fact<TFacts> fact)
    {
        var partner = Partners(ConditionKind.NumberPair, fact);
        if (partner.Length > 0 && draw.Chance(60) && FindFact(draw.Pick(partner)).Get(facts) is decimal other)
            return other + draw.Pick([-0.01m, 0m, 0.01m]);
        return draw.Pick(_fixed[fact.Id]);
    }

    private string[] Partners(ConditionKind kind, Fact<TFacts> fact) =>
        [.. _leaves.Where(leaf => leaf.Kind == kind && (leaf.Fact == fact.Id || leaf.Other == fact.Id)).Select(leaf => leaf.Fact == fact.Id ? leaf.Other! : leaf.Fact!)];

    private DateTimeOffset Moment(Draw draw, in TFacts facts, Fact<TFacts> fact)
    {
        var offset = TimeSpan.FromHours(draw.Pick([0, 8, -5]));
        var partner = Partners(ConditionKind.Moments, fact);
        if (partner.Length > 0 && draw.Chance(60) && FindFact(draw.Pick(partner)).Get(facts) is DateTimeOffset other)
            return other.AddTicks(draw.Pick([-1, 0, 1])).ToOffset(offset);
        return GenerateDecision.Noon(GenerateDecision.Today.AddDays(Shift(draw))).ToOffset(offset);
    }

    private int Shift(Draw draw) => draw.Chance(40) ? 0 : (int)Math.Max(-500_000, Math.Min(500_000, draw.Pick(_distances)));

    private VerifiedDecision? Decision(Draw draw, in TFacts facts, Fact<TFacts> fact)
    {
        var coverages = _leaves.Where(leaf => leaf.Kind == ConditionKind.Covers && leaf.Fact == fact.Id).ToArray();
        return coverages.Length == 0 || draw.Chance(10) ? null : GenerateDecision.For(draw, draw.Pick(coverages), Values(facts), draw.Chance(60));
    }

    /// <summary>The known values by the id of their fact.</summary>
    public IReadOnlyDictionary<string, object> Values(TFacts facts) =>
        _facts.Where(fact => fact.IsKnown(facts)).ToDictionary(fact => fact.Id, fact => fact.Get(facts)!, StringComparer.Ordinal);

    private IEnumerable<object> FixedValues(Fact<TFacts> fact)
    {
        var own = _leaves.Where(leaf => leaf.Fact == fact.Id).ToArray();
        return fact.Type switch
        {
            FactType.Flag => [true, false],
            FactType.Number => NumbersFor(fact, own),
            FactType.Choice => fact.Values,
            FactType.Text => [.. own.SelectMany(leaf => leaf.Kind == ConditionKind.Text ? leaf.Values : []), .. People],
            FactType.Set => [.. own.SelectMany(leaf => leaf.Values), "other"],
            FactType.Date => own.SelectMany(leaf => new[] { leaf.From, leaf.Before }).Where(day => day is not null)
                .SelectMany(day => new object[] { day!.Value.AddDays(-1), day.Value, day.Value.AddDays(1) }),
            _ => [],
        };
    }

    private static IEnumerable<object> NumbersFor(Fact<TFacts> fact, ConditionData[] own)
    {
        var ends = own.Where(leaf => leaf.Kind == ConditionKind.Number).SelectMany(leaf => Around(leaf.Range, 0.01m));
        return ends.Concat(Around(fact.Range, 1m)).Concat([0m, 1m, 100m, 5_000_000m]).Where(value => fact.Range == default || fact.Range.Contains(value)).Cast<object>();
    }

    private static IEnumerable<decimal> Around(Interval range, decimal step = 1m) =>
        new[] { range.Lower, range.Upper }.Where(end => end is not null).SelectMany(end => new[] { end!.Value - step, end.Value, end.Value + step });
}
