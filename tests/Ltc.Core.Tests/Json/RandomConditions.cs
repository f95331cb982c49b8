using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Json;

/// <summary>Conditions of every kind as data, by seed. With facts given, they can also be bound.</summary>
internal sealed class RandomConditions(int seed, IReadOnlyList<Fact>? facts = null)
{
    private static readonly string[] Odd = ["", "a\"b", "线索", "\u0001", "x/y~z", "\U0001F600", "<&'+>", "line\nbreak"];

    private readonly Random _random = new(seed);

    internal ConditionData Next(int depth = 3)
    {
        if (depth > 0 && _random.Next(3) == 0)
        {
            var kind = _random.Next(3) switch { 0 => ConditionKind.All, 1 => ConditionKind.Any, _ => ConditionKind.Not };
            var count = kind == ConditionKind.Not ? 1 : _random.Next(4);
            return new ConditionData(kind, parts: Enumerable.Range(0, count).Select(_ => Next(depth - 1)).ToArray());
        }

        return facts is null ? AnyLeaf() : LeafOf(facts[_random.Next(facts.Count)]);
    }

    private ConditionData AnyLeaf() => _random.Next(14) switch
    {
        0 => new(ConditionKind.Flag, Word(), values: [Coin() ? "true" : "false"]),
        1 => new(ConditionKind.Number, Word(), range: Range()),
        2 => new(ConditionKind.NumberPair, Word(), Word(), [Coin() ? "atLeast" : "atMost"]),
        3 => new(ConditionKind.Choice, Word(), values: Words()),
        4 => new(ConditionKind.Text, Word(), values: Words()),
        5 => new(ConditionKind.SameText, Word(), Word(), [Coin() ? "same" : "different"]),
        6 => new(ConditionKind.Set, Word(), values: Words()),
        7 => new(ConditionKind.Date, Word(), from: Day(), before: Day()),
        8 => new(ConditionKind.Days, Word(), Word(), range: Range()),
        9 => new(ConditionKind.Known, Word()),
        10 => new(ConditionKind.Covers, Word(), scope: Scope()),
        11 => new(ConditionKind.Moments, Word(), Word(), ["notLater"]),
        12 => new(ConditionKind.ChoicePair, Word(), Word(), [Coin() ? "notBelow" : "notAbove"]),
        _ => new(ConditionKind.Code, Word()),
    };

    private ConditionData LeafOf(Fact fact) => fact.Type switch
    {
        _ when _random.Next(6) == 0 => new(ConditionKind.Known, fact.Id),
        FactType.Flag => new(ConditionKind.Flag, fact.Id, values: [Coin() ? "true" : "false"]),
        FactType.Number => Coin() ? new(ConditionKind.Number, fact.Id, range: Range()) : new(ConditionKind.NumberPair, fact.Id, fact.Id, ["atLeast"]),
        FactType.Choice when Coin() => new(ConditionKind.ChoicePair, fact.Id, fact.Id, [Coin() ? "notBelow" : "notAbove"]),
        FactType.Choice => new(ConditionKind.Choice, fact.Id, values: fact.Values.Where(_ => Coin()).ToArray()),
        FactType.Text => Coin() ? new(ConditionKind.Text, fact.Id, values: Words()) : new(ConditionKind.SameText, fact.Id, fact.Id, ["different"]),
        FactType.Set => new(ConditionKind.Set, fact.Id, values: Words()),
        FactType.Date => new(ConditionKind.Date, fact.Id, from: Day(), before: Day()),
        FactType.Instant => Coin() ? new(ConditionKind.Days, fact.Id, fact.Id, range: Range()) : new(ConditionKind.Moments, fact.Id, fact.Id, ["notLater"]),
        _ => new(ConditionKind.Known, fact.Id),
    };

    private KeyValuePair<string, string>[] Scope()
    {
        var pairs = new List<KeyValuePair<string, string>> { new("kind", Word()) };
        if (Coin())
            pairs.Add(new("point", "bid"));
        if (Coin())
            pairs.Add(new("purpose", "giveUp"));
        foreach (var name in new[] { "subject", "at", "level", "amount", "currency", "margin", "concession", "terms", "textHash" }.Where(_ => Coin()))
            pairs.Add(new(name, Word()));
        return [.. pairs];
    }

    private Interval Range() => new(Coin() ? Number() : null, Coin() ? Number() : null, Coin(), Coin());

    private decimal Number() => _random.Next(5) switch
    {
        0 => 0m,
        1 => decimal.MaxValue,
        2 => 0.0000000000000000000000000001m,
        _ => new decimal(_random.Next(), _random.Next(), 0, Coin(), (byte)_random.Next(20)),
    };

    private CalendarDate? Day() => Coin() ? new CalendarDate(1 + _random.Next(9999), 1 + _random.Next(12), 1 + _random.Next(28)) : null;

    private string[] Words() => Enumerable.Range(0, _random.Next(3)).Select(_ => Word()).ToArray();

    private string Word() => Coin() ? Odd[_random.Next(Odd.Length)] : "fact-" + _random.Next(9).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private bool Coin() => _random.Next(2) == 0;
}
