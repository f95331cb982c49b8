using System;
using System.Collections.Generic;

namespace Ltc;

public sealed partial class ScorecardDefinition
{
    /// <summary>Scores one row of values. Never throws and allocates nothing.</summary>
    /// <param name="values">One value a characteristic, in the order of declaration; what is left out or null is not known, what is left over is not looked at.</param>
    /// <returns>The result; a card with signals counts none.</returns>
    public ScoreResult Score(params ScoreValue[]? values) => Score(values, null, default);

    /// <summary>Scores one row of values and the events that happened by a moment. Never throws and allocates nothing.</summary>
    /// <param name="values">One value a characteristic, in the order of declaration.</param>
    /// <param name="events">
    /// What happened, in any order. An event of a signal that the card does not name, and one after the moment, counts nothing. The events of one signal bring
    /// ten million points at most.
    /// </param>
    /// <param name="asOf">The moment of the question; points fade from their event to this.</param>
    /// <returns>The result.</returns>
    public ScoreResult Score(ScoreValue[]? values, SignalEvent[]? events, DateTimeOffset asOf)
    {
        var sum = new ScoreSum(Index);
        for (var i = 0; i < Index.Order.Length; i++)
        {
            var points = Place(values, events, asOf, Index.Order[i], out var bin);
            sum.Add(i, points, bin);
        }

        return new ScoreResult(Index, sum);
    }

    /// <summary>Scores one row of values and writes what each characteristic brought. Allocates nothing.</summary>
    /// <param name="values">One value a characteristic, in the order of declaration.</param>
    /// <param name="into">Takes the contributions, strongest first; of too many the strongest. <see cref="MostContributions"/> always suffices.</param>
    /// <param name="count">How many were written; 0 when refused.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public ScoreResult Score(ScoreValue[]? values, Contribution[] into, out int count) => Score(values, null, default, into, out count);

    /// <summary>Scores one row of values and the events that happened by a moment, and writes what each part brought. Allocates nothing.</summary>
    /// <param name="values">One value a characteristic, in the order of declaration.</param>
    /// <param name="events">What happened, in any order.</param>
    /// <param name="asOf">The moment of the question.</param>
    /// <param name="into">Takes the contributions, strongest first.</param>
    /// <param name="count">How many were written; 0 when refused.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">The array of contributions is null.</exception>
    public ScoreResult Score(ScoreValue[]? values, SignalEvent[]? events, DateTimeOffset asOf, Contribution[] into, out int count)
    {
        if (into is null)
            throw new ArgumentNullException(nameof(into));
#if NET8_0_OR_GREATER
        var trace = new ScoreTrace(Index, stackalloc long[ScoreTrace.RoomFor(Index)], into);
#else
        var trace = new ScoreTrace(Index, into);
#endif
        for (var i = 0; i < Index.Order.Length; i++)
        {
            var at = Index.Order[i];
            var points = Place(values, events, asOf, at, out var bin);
            trace.Add(at, bin, points);
        }

        var sum = trace.Sum();
        count = sum.NoBin == 0 ? trace.Finish() : 0;
        return new ScoreResult(Index, sum);
    }

    /// <summary>Writes the reason codes of one row of values: at most four, the widest distance from the baseline first. Allocates nothing.</summary>
    /// <param name="values">One value a characteristic, in the order of declaration.</param>
    /// <param name="into">Takes the codes; <see cref="MostReasonCodes"/> places suffice.</param>
    /// <returns>How many were written; 0 when the score is refused.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public int ReasonCodes(ScoreValue[]? values, ReasonCode[] into)
    {
        var ranking = new ReasonRanking(Index, into ?? throw new ArgumentNullException(nameof(into)));
        for (var at = 0; at < Index.Characteristics.Length; at++)
        {
            var points = Place(values, at, out var bin);
            if (bin == CharacteristicIndex.NoBin)
                return 0;
            ranking.Add(at, points, bin);
        }

        return ranking.Count;
    }

    /// <summary>Scores values by name, as they come from JSON, CSV or a form.</summary>
    /// <param name="values">Values by the id of their characteristic; what is not named is not known. Numbers may be invariant text, flags <c>true</c> or <c>false</c>.</param>
    /// <param name="result">The result; refused when something could not be read.</param>
    /// <param name="findings">Everything that is wrong, at once: names that are no characteristic, values of another kind.</param>
    /// <returns>Whether every value could be read.</returns>
    /// <exception cref="ArgumentNullException">The values are null.</exception>
    public bool TryScore(IEnumerable<KeyValuePair<string, object?>> values, out ScoreResult result, out IReadOnlyList<Finding> findings)
    {
        var read = TryRead(values, out var row, out findings);
        result = read ? Score(row) : default;
        return read;
    }

    /// <summary>Lays out values by name in the order of the characteristics.</summary>
    /// <param name="values">Values by the id of their characteristic; what is not named is not known.</param>
    /// <param name="row">One value a characteristic.</param>
    /// <param name="findings">Everything that is wrong, at once.</param>
    /// <returns>Whether every value could be read.</returns>
    /// <exception cref="ArgumentNullException">The values are null.</exception>
    public bool TryRead(IEnumerable<KeyValuePair<string, object?>> values, out ScoreValue[] row, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        row = new ScoreValue[Characteristics.Count];
        foreach (var pair in values ?? throw new ArgumentNullException(nameof(values)))
        {
            var at = Array.FindIndex(Index.Characteristics, one => one.Characteristic.Id == pair.Key);
            if (at < 0)
                found.Add(ScorecardFindings.UnknownCharacteristic(pair.Key, Id));
            else if (!NamedValue.TryRead(Index.Characteristics[at].Characteristic, pair.Value, out row[at]))
                found.Add(ScorecardFindings.ValueOfOtherKind(Index.Characteristics[at].Characteristic, pair.Value));
        }

        findings = found;
        return found.Count == 0;
    }

    private long Place(ScoreValue[]? values, SignalEvent[]? events, DateTimeOffset asOf, int at, out int bin)
    {
        bin = CharacteristicIndex.Line;
        var signal = at - Index.Characteristics.Length;
        return signal < 0 ? Place(values, at, out bin) : Index.Signals[signal].PointsOf(events, asOf);
    }

    private long Place(ScoreValue[]? values, int at, out int bin) =>
        Index.Characteristics[at].Place(values is not null && at < values.Length ? values[at] : default, out bin);
}
