using System.Collections.Generic;
using System.Linq;

namespace Ltc.Testing;

/// <summary>Generates conditions over the sample facts, as data and bound.</summary>
public static class GenerateCondition
{
    /// <summary>Every kind of leaf there is, without code, which does not travel as data.</summary>
    public static IReadOnlyList<ConditionKind> LeafKinds { get; } =
    [
        ConditionKind.Flag, ConditionKind.Number, ConditionKind.NumberPair, ConditionKind.Choice, ConditionKind.Text, ConditionKind.SameText,
        ConditionKind.Set, ConditionKind.Date, ConditionKind.Days, ConditionKind.Known, ConditionKind.Covers,
        ConditionKind.Moments, ConditionKind.ChoicePair,
    ];

    /// <summary>Draws a condition of at most so many levels.</summary>
    public static Condition<SampleFacts> Any(Draw draw, int depth = 3) => Bind(Data(draw, depth));

    /// <summary>Draws a condition that never asks whether something is not known.</summary>
    public static Condition<SampleFacts> WithoutKnown(Draw draw, int depth = 3)
    {
        for (; ; )
        {
            var data = Data(draw, depth);
            if (!ConditionWalk.Has(data, part => part.Kind == ConditionKind.Known))
                return Bind(data);
        }
    }

    /// <summary>Binds data to the sample facts.</summary>
    public static Condition<SampleFacts> Bind(ConditionData data) => SampleFact.All.TryBind(data, out var condition, out var findings)
        ? condition!
        : throw new DefinitionException(data.ToString(), findings);

    /// <summary>Draws a leaf of a kind.</summary>
    public static ConditionData Leaf(Draw draw, ConditionKind kind) => kind switch
    {
        ConditionKind.Flag => new(kind, draw.Pick(["urgent", "attested.extra"]), values: [draw.Pick(["true", "false"])]),
        ConditionKind.Number => new(kind, draw.Pick(["amount", "limit"]), range: Range(draw, 0.01m)),
        ConditionKind.NumberPair => new(kind, "amount", "limit", [draw.Pick(["atLeast", "atMost"])]),
        ConditionKind.Choice => draw.Chance(50)
            ? new(kind, "level", values: Some(draw, ["frontUnit", "repOffice", "region", "company"]))
            : new(kind, "terms", values: Some(draw, ["standard", "low", "medium", "redLine"])),
        ConditionKind.Text => new(kind, draw.Pick(["owner", "reviewer", "currency"]), values: Some(draw, ["wang", "li", "CNY"])),
        ConditionKind.SameText => new(kind, "owner", "reviewer", [draw.Pick(["same", "different"])]),
        ConditionKind.Set => new(kind, "roles", values: Some(draw, ["ar", "sr", "fr"])),
        ConditionKind.Date => DateLeaf(draw),
        ConditionKind.Days => draw.Below(3) switch
        {
            0 => new(kind, "due", "at", range: Range(draw, 1m)),
            1 => new(kind, "at", "due", range: Range(draw, 1m)),
            _ => new(kind, "begin", "due", range: Range(draw, 1m)),
        },
        ConditionKind.Moments => draw.Chance(50) ? new(kind, "since", "at", ["notLater"]) : new(kind, "at", "since", ["notLater"]),
        ConditionKind.ChoicePair => new(kind, "level", "needed", [draw.Pick(["notBelow", "notAbove"])]),
        ConditionKind.Known => new(kind, draw.Pick(SampleFact.All.Facts).Id),
        _ => new(ConditionKind.Covers, "decision", scope: Scope(draw)),
    };

    private static ConditionData Data(Draw draw, int depth)
    {
        if (depth <= 1 || draw.Chance(30))
            return Leaf(draw, draw.Pick(LeafKinds));
        if (draw.Chance(20))
            return new(ConditionKind.Not, parts: [Data(draw, depth - 1)]);
        var parts = Enumerable.Range(0, draw.Below(4)).Select(_ => Data(draw, depth - 1)).ToArray();
        return new(draw.Pick([ConditionKind.All, ConditionKind.Any]), parts: parts);
    }

    private static ConditionData DateLeaf(Draw draw)
    {
        var from = GenerateDecision.Today.AddDays(draw.Below(5));
        return draw.Below(3) switch
        {
            0 => new(ConditionKind.Date, "due", from: from),
            1 => new(ConditionKind.Date, "due", before: from),
            _ => new(ConditionKind.Date, "due", from: from, before: from.AddDays(draw.Below(3))),
        };
    }

    private static Interval Range(Draw draw, decimal step)
    {
        var lower = draw.Below(10) * step * 5;
        var upper = lower + (draw.Below(6) * step);
        return draw.Below(3) switch
        {
            0 => new Interval(lower, null, draw.Chance(50)),
            1 => new Interval(null, upper, upperOpen: draw.Chance(50)),
            _ => new Interval(lower, upper, draw.Chance(30), draw.Chance(50)),
        };
    }

    private static string[] Some(Draw draw, string[] values)
    {
        var some = values.Where(_ => draw.Chance(40)).ToArray();
        return some.Length == 0 ? [draw.Pick(values)] : some;
    }

    private static List<KeyValuePair<string, string>> Scope(Draw draw)
    {
        var scope = new List<KeyValuePair<string, string>> { new("kind", "sample") };
        if (draw.Chance(70))
            scope.Add(new("point", draw.Pick(["initiate", "bid", "sign", "amend", "close"])));
        scope.Add(new("purpose", draw.Pick(["proceed", "proceed", "giveUp", "keepOnHold"])));
        scope.Add(new("subject", "owner"));
        scope.Add(new("at", "at"));
        if (draw.Chance(30))
            scope.Add(new("level", "level"));
        if (draw.Chance(50))
            scope.AddRange([new("amount", "amount"), new("currency", "currency")]);
        if (draw.Chance(30))
            scope.Add(new("margin", "limit"));
        if (draw.Chance(30))
            scope.Add(new("concession", "limit"));
        if (draw.Chance(30))
            scope.Add(new("terms", "terms"));
        if (draw.Chance(30))
            scope.Add(new("textHash", "reviewer"));
        return scope;
    }
}
