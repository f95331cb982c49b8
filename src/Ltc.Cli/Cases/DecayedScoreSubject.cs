using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Sums points of which some fade.</summary>
internal sealed class DecayedScoreSubject : CaseSubject
{
    private static readonly DateTimeOffset Now = DateTimeOffset.MaxValue.AddTicks(-DateTimeOffset.MaxValue.Ticks % TimeSpan.TicksPerDay);

    internal override string Id => "decayed-score";

    internal override CaseAnswer Answer(Given given)
    {
        var halfLife = given.NumberOrNull("halfLifeDays") ?? throw CaseException.Missing(given.Path("halfLifeDays"));
        var items = given.Objects("base").Select(item => Item.Read(item, null))
            .Concat(given.Objects("signals").Select(item => Item.Read(item, halfLife))).ToArray();
        var signals = items.Select(item => item.Signal).Distinct().ToList();
        var data = new ScorecardData
        {
            Id = "decayed-score",
            Minimum = given.NumberOrNull("min"),
            Maximum = given.NumberOrNull("max"),
            WholePoints = true,
            // A card counts at least one signal, also when nothing has happened.
            Signals = [.. signals
                .DefaultIfEmpty(new Signal(string.Empty, 0m, halfLife)).Select((one, i) => new ScoreSignal(Wording.Count(i + 1), one.Points, one.HalfLife))],
        };
        given.End();
        return ScorecardDefinition.TryCreate(data, out var card, out var findings)
            ? Score(card!, items, signals)
            : throw CaseException.Of(findings);
    }

    private static CaseAnswer Score(ScorecardDefinition card, Item[] items, List<Signal> signals)
    {
        var contributions = new Contribution[card.MostContributions];
        var events = items.Select(item => new SignalEvent(card.Signals[signals.IndexOf(item.Signal)].Id, Now - item.Age)).ToArray();
        var result = card.Score(null, events, Now, contributions, out _);
        var points = signals.Select((one, i) => (one.Id, contributions.Single(part => part.Signal == card.Signals[i]).Points)).GroupBy(one => one.Id)
            .Select(group => new KeyValuePair<string, JsonNode?>(group.Key, group.Sum(one => one.Points)));
        return new CaseAnswer(new JsonObject
        {
            ["raw"] = result.Raw,
            ["rounded"] = result.Rounded,
            ["score"] = result.Value,
            ["contributions"] = new JsonObject(points),
        });
    }

    /// <summary>What several items share: the case sums those of one id, and the library those of one signal.</summary>
    private sealed record Signal(string Id, decimal Points, decimal? HalfLife);

    private sealed record Item(Signal Signal, TimeSpan Age)
    {
        internal static Item Read(Given item, decimal? halfLife)
        {
            var id = item.Text("id");
            var points = item.NumberOrNull("points") ?? throw CaseException.Missing(item.Path("points"));
            var days = halfLife is null ? 0m : item.NumberOrNull("daysAgo") ?? throw CaseException.Missing(item.Path("daysAgo"));
            item.End();
            if (days < 0m || days > Now.Ticks / TimeSpan.TicksPerDay)
                throw CaseException.Expected(item.Path("daysAgo"), CaseExpected.DaysAgo);
            return new Item(new Signal(id, points, halfLife), TimeSpan.FromTicks(decimal.ToInt64(days * TimeSpan.TicksPerDay)));
        }
    }
}
