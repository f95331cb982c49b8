using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>
/// Measures how well a decision chain is covered: the index over all seats, the seats that nobody of ours holds, and the roles that nobody has found.
/// </summary>
/// <remarks>Immutable. Source: seed 004; domain.md §8.2, where index and influences are 〔default (ours)〕.</remarks>
public sealed class ChainCoverage
{
    private const decimal WorstScore = -1m;
    private const decimal BestScore = 3m;
    private const int Roles = 7;

    private readonly decimal[] _influences;

    private ChainCoverage(decimal[] influences)
    {
        _influences = influences;
    }

    /// <summary>Defines the influences of domain.md §8.2: decider and approver 3, influencer and controller 2, the others 1.</summary>
    /// <returns>The measure.</returns>
    public static ChainCoverage Define() => TryCreate([1m, 1m, 2m, 3m, 3m, 1m, 2m], out var coverage, out var findings)
        ? coverage!
        : throw new DefinitionException("chain-coverage", findings);

    /// <summary>Checks influences and makes the measure of them.</summary>
    /// <param name="influences">How much each role counts, more than 0, in the order of <see cref="ChainRole"/>.</param>
    /// <param name="coverage">The measure, or null.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether the influences can be used.</returns>
    /// <exception cref="ArgumentNullException">There is no list of influences.</exception>
    public static bool TryCreate(IReadOnlyList<decimal> influences, out ChainCoverage? coverage, out IReadOnlyList<Finding> findings)
    {
        if (influences is null)
            throw new ArgumentNullException(nameof(influences));
        var check = new DefinitionCheck();
        check.Count("/influences", influences.Count, Roles);
        for (var i = 0; i < influences.Count; i++)
            check.Within("/influences/" + Numbers.ToText(i), influences[i], "(0,1000]");
        findings = check.Findings;
        coverage = check.IsClean ? new ChainCoverage([.. influences]) : null;
        return check.IsClean;
    }

    /// <summary>Says how much a role counts.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Its influence; null for a role that is not defined.</returns>
    public decimal? InfluenceOf(ChainRole role) => (int)role < _influences.Length ? _influences[(int)role] : null;

    /// <summary>Measures a chain.</summary>
    /// <param name="seats">The seats, in any order.</param>
    /// <returns>The index with the range that unknown scores leave, and how many seats are open. The order of the seats changes nothing.</returns>
    /// <exception cref="ArgumentNullException">There is no list of seats.</exception>
    public ChainCoverageResult Measure(params ChainSeat[] seats)
    {
        if (seats is null)
            throw new ArgumentNullException(nameof(seats));
        var (most, lowest, highest, open, unheld) = (0m, 0m, 0m, 0, 0);
        var isKnown = true;
        foreach (var seat in seats)
        {
            if (seat.Role is not { } role || InfluenceOf(role) is not { } influence || seat.Score is < WorstScore or > BestScore)
                return default;
            most += influence * BestScore;
            lowest += influence * (seat.Score ?? WorstScore);
            highest += influence * (seat.Score ?? BestScore);
            isKnown &= seat.Score is not null;
            open += seat.IsHeld == false ? 1 : 0;
            unheld += seat.IsHeld is null ? 1 : 0;
        }

        if (seats.Length == 0)
            return new ChainCoverageResult(Answer.NotDefined, 0m, 0m, 0, 0);
        return new ChainCoverageResult(isKnown ? Answer.Allowed : Answer.Unknown, lowest / most, highest / most, open, unheld);
    }

    /// <summary>Lists the seats that nobody of ours holds, those of the most influence first.</summary>
    /// <param name="seats">The seats.</param>
    /// <param name="into">Takes the seats, as many as it has room for; seats of one influence stay in their order.</param>
    /// <returns>How many there are, also when there was no room for all.</returns>
    /// <exception cref="ArgumentNullException">A list is missing.</exception>
    public int FindOpen(ChainSeat[] seats, ChainSeat[] into)
    {
        if (seats is null)
            throw new ArgumentNullException(nameof(seats));
        if (into is null)
            throw new ArgumentNullException(nameof(into));
        var count = 0;
        for (var i = 0; i < seats.Length; i++)
        {
            if (seats[i].IsHeld != false)
                continue;
            var place = 0;
            for (var j = 0; j < seats.Length; j++)
                place += seats[j].IsHeld == false && IsBefore(seats, j, i) ? 1 : 0;
            if (place < into.Length)
                into[place] = seats[i];
            count++;
        }

        return count;
    }

    /// <summary>Lists the roles of the chain that no seat has: persons whom nobody has found yet.</summary>
    /// <param name="seats">The seats.</param>
    /// <param name="into">Takes the roles in their order, as many as it has room for; seven are always enough.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="ArgumentNullException">A list is missing.</exception>
    public int FindUnmapped(ChainSeat[] seats, ChainRole[] into)
    {
        if (seats is null)
            throw new ArgumentNullException(nameof(seats));
        if (into is null)
            throw new ArgumentNullException(nameof(into));
        var count = 0;
        for (var role = 0; role < _influences.Length; role++)
        {
            if (HasRole(seats, (ChainRole)role))
                continue;
            if (count < into.Length)
                into[count] = (ChainRole)role;
            count++;
        }

        return count;
    }

    private static bool HasRole(ChainSeat[] seats, ChainRole role)
    {
        foreach (var seat in seats)
        {
            if (seat.Role == role)
                return true;
        }

        return false;
    }

    private bool IsBefore(ChainSeat[] seats, int one, int other)
    {
        var difference = Weight(seats[one]) - Weight(seats[other]);
        return difference > 0m || (difference == 0m && one < other);
    }

    private decimal Weight(in ChainSeat seat) => seat.Role is { } role ? InfluenceOf(role) ?? 0m : 0m;
}
