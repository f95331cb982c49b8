using System;
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>A scorecard over typed facts.</summary>
/// <remarks>Immutable, safe to share between threads. <see cref="Definition"/> is the same card as data. One score allocates nothing, explained or not.</remarks>
/// <typeparam name="TFacts">The facts.</typeparam>
public sealed partial class Scorecard<TFacts>
    where TFacts : struct
{
    private readonly CardIndex _index;
    private readonly PointsReader<TFacts>[] _readers;

    internal Scorecard(ScorecardDefinition definition, PointsReader<TFacts>[] readers)
    {
        Definition = definition;
        _index = definition.Index;
        _readers = readers;
    }

    /// <summary>The card as data: its characteristics are the facts.</summary>
    /// <value>Never null.</value>
    public ScorecardDefinition Definition { get; }

    /// <summary>Scores the facts. Never throws and allocates nothing.</summary>
    /// <param name="facts">The facts; one that is not known counts with its missing points.</param>
    /// <returns>The result; a card with signals counts none.</returns>
    public ScoreResult Score(in TFacts facts) => Score(facts, null, default);

    /// <summary>Scores the facts and the events that happened by a moment. Never throws and allocates nothing.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="events">
    /// What happened, in any order. An event of a signal that the card does not name, and one after the moment, counts nothing. The events of one signal bring
    /// ten million points at most.
    /// </param>
    /// <param name="asOf">The moment of the question; points fade from their event to this.</param>
    /// <returns>The result.</returns>
    public ScoreResult Score(in TFacts facts, SignalEvent[]? events, DateTimeOffset asOf)
    {
        var index = _index;
        var readers = _readers;
        var sum = new ScoreSum(index);
        for (var i = 0; i < index.Order.Length; i++)
        {
            var at = index.Order[i];
            var bin = CharacteristicIndex.Line;
            var points = at < readers.Length ? readers[at].Place(facts, out bin) : index.Signals[at - readers.Length].PointsOf(events, asOf);
            sum.Add(i, points, bin);
        }

        return new ScoreResult(index, sum);
    }

    /// <summary>Scores the facts and writes what each characteristic brought. Allocates nothing.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="into">
    /// Takes the contributions, strongest first: the most points, won or lost, then the order of declaration. Of too many the strongest are kept;
    /// <see cref="ScorecardDefinition.MostContributions"/> places always suffice. With the initial points they sum to the raw score exactly.
    /// </param>
    /// <param name="count">How many were written; 0 when refused.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public ScoreResult Score(in TFacts facts, Contribution[] into, out int count) => Score(facts, null, default, into, out count);

    /// <summary>Scores the facts and the events that happened by a moment, and writes what each characteristic and signal brought. Allocates nothing.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="events">What happened, in any order.</param>
    /// <param name="asOf">The moment of the question.</param>
    /// <param name="into">Takes the contributions, strongest first.</param>
    /// <param name="count">How many were written; 0 when refused.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">The array of contributions is null.</exception>
    public ScoreResult Score(in TFacts facts, SignalEvent[]? events, DateTimeOffset asOf, Contribution[] into, out int count)
    {
        if (into is null)
            throw new ArgumentNullException(nameof(into));
#if NET8_0_OR_GREATER
        var trace = new ScoreTrace(_index, stackalloc long[ScoreTrace.RoomFor(_index)], into);
#else
        var trace = new ScoreTrace(_index, into);
#endif
        Take(facts, events, asOf, ref trace);
        var sum = trace.Sum();
        count = sum.NoBin == 0 ? trace.Finish() : 0;
        return new ScoreResult(_index, sum);
    }

    /// <summary>Writes what each characteristic brought, strongest first. Allocates nothing.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="into">Takes the contributions; of too many the strongest are kept.</param>
    /// <returns>How many were written; 0 when the score is refused.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public int Explain(in TFacts facts, Contribution[] into)
    {
        Score(facts, into, out var count);
        return count;
    }

    /// <summary>Writes the reason codes: at most four, the widest distance from the baseline first. Allocates nothing.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="into">Takes the codes; <see cref="ScorecardDefinition.MostReasonCodes"/> places suffice.</param>
    /// <returns>How many were written; 0 when the score is refused.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public int ReasonCodes(in TFacts facts, ReasonCode[] into)
    {
        var ranking = new ReasonRanking(_index, into ?? throw new ArgumentNullException(nameof(into)));
        for (var at = 0; at < _readers.Length; at++)
        {
            var points = _readers[at].Place(facts, out var bin);
            if (bin == CharacteristicIndex.NoBin)
                return 0;
            ranking.Add(at, points, bin);
        }

        return ranking.Count;
    }

    /// <summary>Reads every characteristic and signal into a trace.</summary>
    /// <remarks>A method of its own: one that reserves room on the stack is compiled before anybody knows which readers a card has.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Take(in TFacts facts, SignalEvent[]? events, DateTimeOffset asOf, ref ScoreTrace trace)
    {
        var index = _index;
        var readers = _readers;
        var taken = trace;
        for (var i = 0; i < index.Order.Length; i++)
        {
            var at = index.Order[i];
            var bin = CharacteristicIndex.Line;
            var points = at < readers.Length ? readers[at].Place(facts, out bin) : index.Signals[at - readers.Length].PointsOf(events, asOf);
            taken.Add(at, bin, points);
        }

        trace = taken;
    }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Definition.Id;
}
