using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What a draft of a card would change: the card in use and the draft over rows of history.</summary>
/// <remarks>
/// Counts and decides nothing. A row holds values by the ids of the characteristics; each card takes those that it knows, so that a draft may add and drop characteristics.
/// Immutable. Rows are read once.
/// </remarks>
public sealed class ScorecardComparison
{
    private ScorecardComparison(ScorecardDefinition current, ScorecardDefinition draft, Tally tally)
    {
        Current = current;
        Draft = draft;
        Rows = tally.Rows;
        Changed = tally.Changed;
        NewlyRefused = tally.NewlyRefused;
        NoLongerRefused = tally.NoLongerRefused;
        LargestRise = tally.Rise;
        LargestFall = tally.Fall;
        MeanChange = tally.Compared == 0 ? 0m : tally.Sum / tally.Compared;
        Moves = Array.AsReadOnly(tally.Bands.OrderBy(pair => pair.Key.From, StringComparer.Ordinal).ThenBy(pair => pair.Key.To, StringComparer.Ordinal)
            .Select(pair => new BandMove(pair.Key.From, pair.Key.To, pair.Value)).ToArray());
    }

    /// <summary>The card in use.</summary>
    /// <value>Never null.</value>
    public ScorecardDefinition Current { get; }

    /// <summary>The card that might take its place.</summary>
    /// <value>Never null.</value>
    public ScorecardDefinition Draft { get; }

    /// <summary>How many rows were compared.</summary>
    /// <value>0 or more.</value>
    public int Rows { get; }

    /// <summary>How many rows score differently, refusals included.</summary>
    /// <value>At most <see cref="Rows"/>.</value>
    public int Changed { get; }

    /// <summary>How many rows have a score today and would be refused.</summary>
    /// <value>At most <see cref="Changed"/>.</value>
    public int NewlyRefused { get; }

    /// <summary>How many rows are refused today and would have a score.</summary>
    /// <value>At most <see cref="Changed"/>.</value>
    public int NoLongerRefused { get; }

    /// <summary>The most points that a row would gain.</summary>
    /// <value>0 when none gains.</value>
    public decimal LargestRise { get; }

    /// <summary>The most points that a row would lose.</summary>
    /// <value>0 when none loses; not negative.</value>
    public decimal LargestFall { get; }

    /// <summary>By how many points rows change on average, those without change included.</summary>
    /// <value>Over the rows that both cards score; 0 when there is none.</value>
    public decimal MeanChange { get; }

    /// <summary>Which bands rows would leave and reach.</summary>
    /// <value>One entry a pair of different bands, by their ids; rows without a band on either side are not counted here.</value>
    public IReadOnlyList<BandMove> Moves { get; }

    /// <summary>Compares two cards over rows.</summary>
    /// <param name="current">The card in use.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="rows">Values by the ids of characteristics, one dictionary a row.</param>
    /// <param name="comparison">What would change, or null.</param>
    /// <param name="findings">Values that a card could not read, each with the number of its row from 0, at most a hundred.</param>
    /// <returns>Whether every row could be read.</returns>
    /// <exception cref="ArgumentNullException">An argument or a row is null.</exception>
    public static bool TryCompare(
        ScorecardDefinition current,
        ScorecardDefinition draft,
        IEnumerable<IReadOnlyDictionary<string, object?>> rows,
        out ScorecardComparison? comparison,
        out IReadOnlyList<Finding> findings)
    {
        var tally = new Tally(current ?? throw new ArgumentNullException(nameof(current)), draft ?? throw new ArgumentNullException(nameof(draft)));
        foreach (var row in rows ?? throw new ArgumentNullException(nameof(rows)))
            tally.Add(row ?? throw new ArgumentNullException(nameof(rows)));
        findings = tally.Findings;
        comparison = findings.Count == 0 ? new ScorecardComparison(current, draft, tally) : null;
        return comparison is not null;
    }

    /// <summary>How many rows change.</summary>
    /// <returns>For example <c>12 of 100 scores change, 3 bands</c>.</returns>
    public override string ToString() => $"{Numbers.ToText(Changed)} of {Numbers.ToText(Rows)} scores change, {Numbers.ToText(Moves.Sum(move => move.Rows))} bands";

    private sealed class Tally(ScorecardDefinition current, ScorecardDefinition draft)
    {
        private const int MostFindings = 100;

        internal List<Finding> Findings { get; } = [];

        internal Dictionary<(string From, string To), int> Bands { get; } = [];

        internal int Rows { get; private set; }

        internal int Compared { get; private set; }

        internal int Changed { get; private set; }

        internal int NewlyRefused { get; private set; }

        internal int NoLongerRefused { get; private set; }

        internal decimal Rise { get; private set; }

        internal decimal Fall { get; private set; }

        internal decimal Sum { get; private set; }

        internal void Add(IReadOnlyDictionary<string, object?> row)
        {
            var before = Score(current, row);
            var after = Score(draft, row);
            Rows++;
            Changed += before.Value == after.Value ? 0 : 1;
            NewlyRefused += before.Value.HasValue && !after.Value.HasValue ? 1 : 0;
            NoLongerRefused += !before.Value.HasValue && after.Value.HasValue ? 1 : 0;
            if (before.Value is { } old && after.Value is { } now)
                Count(now - old);
            if (before.Band is { } left && after.Band is { } reached && left.Id != reached.Id)
                Bands[(left.Id, reached.Id)] = Bands.TryGetValue((left.Id, reached.Id), out var count) ? count + 1 : 1;
        }

        private void Count(decimal change)
        {
            Compared++;
            Sum += change;
            Rise = Math.Max(Rise, change);
            Fall = Math.Max(Fall, -change);
        }

        private ScoreResult Score(ScorecardDefinition card, IReadOnlyDictionary<string, object?> row)
        {
            card.TryScore(row.Where(pair => card.Find(pair.Key) is not null), out var result, out var findings);
            foreach (var finding in findings.Where(_ => Findings.Count < MostFindings))
                Findings.Add(finding.WithPlace($"/rows/{Numbers.ToText(Rows)}{finding.Pointer}", 0, 0));
            return result;
        }
    }
}
