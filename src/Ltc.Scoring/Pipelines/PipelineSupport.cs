using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What a pipeline supports, one total a currency.</summary>
/// <remarks>
/// Immutable; <c>default</c> is a refusal. There is no sum over currencies: converting them needs a rate and a day, which belong to the host.
/// </remarks>
public readonly struct PipelineSupport
{
    private readonly IReadOnlyList<PipelineTotal>? _totals;
    private readonly IReadOnlyList<int>? _refused;

    private PipelineSupport(Answer answer, IReadOnlyList<PipelineTotal> totals, IReadOnlyList<int> refused)
    {
        Answer = answer;
        _totals = totals;
        _refused = refused;
    }

    /// <summary>Whether every deal counts.</summary>
    /// <value>Unknown while an amount or a share is not known, Refused when a deal has a number that cannot be.</value>
    public Answer Answer { get; }

    /// <summary>What the deals come to.</summary>
    /// <value>One total a currency, in ordinal order of the currencies; empty without deals.</value>
    public IReadOnlyList<PipelineTotal> Totals => _totals ?? Array.Empty<PipelineTotal>();

    /// <summary>The deals that are in no total because their amount or their share cannot be.</summary>
    /// <value>Positions, from 0, ascending.</value>
    public IReadOnlyList<int> Refused => _refused ?? Array.Empty<int>();

    /// <summary>Gives the total of a currency.</summary>
    /// <param name="currency">The currency; null or empty for the deals that name none.</param>
    /// <returns>The total, empty when no deal is in this currency.</returns>
    public PipelineTotal Of(string? currency)
    {
        foreach (var total in Totals)
        {
            if (string.Equals(total.Currency, currency ?? string.Empty, StringComparison.Ordinal))
                return total;
        }

        return PipelineTotal.In(currency);
    }

    internal static PipelineSupport Sum(IEnumerable<(decimal? Amount, string? Currency, decimal? Share)> deals)
    {
        var totals = new SortedDictionary<string, PipelineTotal>(StringComparer.Ordinal);
        var refused = new List<int>();
        var position = 0;
        foreach (var (amount, named, share) in deals)
        {
            var currency = named ?? string.Empty;
            if (amount is < 0m || share is < 0m or > 1m)
                refused.Add(position);
            else
                totals[currency] = (totals.TryGetValue(currency, out var total) ? total : PipelineTotal.In(currency)).With(amount, share);
            position++;
        }

        var answer = refused.Count > 0 ? Answer.Refused : totals.Values.All(total => total.IsComplete) ? Answer.Allowed : Answer.Unknown;
        return new PipelineSupport(answer, [.. totals.Values], [.. refused]);
    }
}
