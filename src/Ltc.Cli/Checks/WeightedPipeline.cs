using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Sums the open deals, each weighted by the win probability of its stage; deals without an amount are counted apart.</summary>
internal sealed class WeightedPipeline : ICheck
{
    private const int MaximumCurrencies = 100;
    private readonly Dictionary<string, PipelineSum> _sums = new(StringComparer.Ordinal);

    /// <summary>The sums by currency; empty when no open deal has both amount and probability.</summary>
    internal IReadOnlyList<PipelineSum> Sums => [.. _sums.Values.OrderByDescending(sum => sum.Deals).ThenBy(sum => sum.Currency, StringComparer.Ordinal)];

    /// <summary>All open deals.</summary>
    internal long Open { get; private set; }

    /// <summary>Open deals without an amount above zero that can be read.</summary>
    internal long WithoutAmount { get; private set; }

    /// <summary>Open deals with an amount, of which only the kind is known, so that no probability applies.</summary>
    internal long WithoutProbability { get; private set; }

    /// <inheritdoc/>
    public void See(Deal deal)
    {
        if (deal.Stage?.Target is not { Kind: DealKind.Open } target)
            return;
        Open++;
        if (!deal.Knows(DealField.Value) || deal.Value <= 0)
            WithoutAmount++;
        else if (target.Stage?.Funnel is not { } funnel)
            WithoutProbability++;
        else
            SumOf(deal).Add(deal.Value, funnel.Probability, OwnProbability(deal));
    }

    /// <inheritdoc/>
    public void Finish()
    {
    }

    private static decimal? OwnProbability(Deal deal) => deal.Knows(DealField.Probability) && deal.Probability is >= 0m and <= 1m ? deal.Probability : null;

    private PipelineSum SumOf(Deal deal)
    {
        var currency = deal.Knows(DealField.Currency) ? deal.TextOf(DealField.Currency) : deal.Sign;
        var lookup = _sums.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(currency, out var sum))
            return sum;
        var name = _sums.Count >= MaximumCurrencies ? "…" : currency.ToString();
        if (!_sums.TryGetValue(name, out sum))
            _sums.Add(name, sum = new PipelineSum(name));
        return sum;
    }
}
