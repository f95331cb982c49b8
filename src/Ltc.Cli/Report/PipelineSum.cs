namespace Ltc.Cli;

/// <summary>The open deals of one currency, weighted by the probability of their stage and by the export's own.</summary>
/// <param name="currency">The currency; empty where the export names none.</param>
internal sealed class PipelineSum(string currency)
{
    private PipelineTotal _byStage = PipelineTotal.In(currency);
    private PipelineTotal _own = PipelineTotal.In(currency);

    /// <summary>The currency; empty where the export names none.</summary>
    internal string Currency => _byStage.Currency;

    /// <summary>Open deals whose amount and probability are known.</summary>
    internal long Deals => _byStage.Deals;

    /// <summary>The sum of their amounts.</summary>
    internal decimal Amount => _byStage.Amount;

    /// <summary>The sum of amount times the probability of the stage.</summary>
    internal decimal Weighted => _byStage.Supported;

    /// <summary>Those of them for which the export gives a probability of its own.</summary>
    internal long OwnDeals => _own.Deals;

    /// <summary>The sum of amount times the export's own probability.</summary>
    internal decimal OwnWeighted => _own.Supported;

    /// <summary>Counts one deal more.</summary>
    /// <param name="amount">Its amount.</param>
    /// <param name="byStage">The probability of its stage.</param>
    /// <param name="own">The probability that the export gives; null for none that can be.</param>
    internal void Add(decimal amount, decimal byStage, decimal? own)
    {
        _byStage = _byStage.With(amount, byStage);
        _own = own is null ? _own : _own.With(amount, own);
    }
}
