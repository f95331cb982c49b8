using System.Collections.Generic;

namespace Ltc;

/// <summary>The rows of one field, with their totals and what they could say at best and at worst.</summary>
internal sealed class WinField
{
    private readonly Dictionary<string, WinRow> _rows;
    private readonly decimal _smoothing;
    private readonly decimal _wonTotal;
    private readonly decimal _lostTotal;

    /// <summary>Takes the rows.</summary>
    /// <param name="rows">The rows by value; at least one.</param>
    /// <param name="total">What the shares are taken of; null for the sum of the rows.</param>
    /// <param name="smoothing">What each row starts with.</param>
    /// <param name="isList">Whether several values can hold at once.</param>
    internal WinField(Dictionary<string, WinRow> rows, WinRow? total, decimal smoothing, bool isList)
    {
        _rows = rows;
        _smoothing = smoothing;
        Total = total ?? Sum(rows.Values);
        _wonTotal = Total.SmoothWon(smoothing);
        _lostTotal = Total.SmoothLost(smoothing);
        var (worst, best) = (Evidence.None, Evidence.None);
        foreach (var row in rows.Values)
        {
            var one = Of(row);
            worst = isList ? worst * Evidence.Worse(one, Evidence.None) : Evidence.Worse(worst, one);
            best = isList ? best * Evidence.Better(one, Evidence.None) : Evidence.Better(best, one);
        }

        Worst = worst;
        Best = best;
    }

    /// <summary>What the shares are taken of.</summary>
    internal WinRow Total { get; }

    /// <summary>The least that an unknown value could say for winning.</summary>
    internal Evidence Worst { get; }

    /// <summary>The most that an unknown value could say for winning.</summary>
    internal Evidence Best { get; }

    internal WinRow? Find(string value) => _rows.TryGetValue(value, out var row) ? row : null;

    /// <summary>
    /// What a row says. The shares are brought to one denominator, so that nothing is divided; an empty total counts as one, since its parts are zero.
    /// </summary>
    internal Evidence Of(WinRow row) => new(
        Scaled.Of(row.SmoothWon(_smoothing)) * Scaled.Of(OrOne(_lostTotal)), Scaled.Of(row.SmoothLost(_smoothing)) * Scaled.Of(OrOne(_wonTotal)));

    /// <summary>The share of a row among won deals against its shares on both sides.</summary>
    internal decimal Leaning(WinRow row)
    {
        var (won, lost) = (row.SmoothWon(_smoothing) * OrOne(_lostTotal), row.SmoothLost(_smoothing) * OrOne(_wonTotal));
        return won + lost == 0m ? Half : won / (won + lost);
    }

    /// <summary>One less the share of a row among lost deals.</summary>
    internal decimal Survival(WinRow row) => 1m - (row.SmoothLost(_smoothing) / OrOne(_lostTotal));

    private const decimal Half = 0.5m;

    private static decimal OrOne(decimal total) => total == 0m ? 1m : total;

    private static WinRow Sum(IEnumerable<WinRow> rows)
    {
        var sum = new WinRow(0, 0, 0);
        foreach (var row in rows)
            sum = sum.Plus(row);
        return sum;
    }
}
