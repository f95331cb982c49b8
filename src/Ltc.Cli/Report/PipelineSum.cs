namespace Ltc.Cli;

/// <summary>The open deals of one currency.</summary>
/// <param name="currency">The currency; empty where the export names none.</param>
internal sealed class PipelineSum(string currency)
{
    /// <summary>The currency; empty where the export names none.</summary>
    internal string Currency { get; } = currency;

    /// <summary>Open deals whose amount and probability are known.</summary>
    internal long Deals { get; set; }

    /// <summary>The sum of their amounts.</summary>
    internal decimal Amount { get; set; }

    /// <summary>The sum of amount times the probability of the stage.</summary>
    internal decimal Weighted { get; set; }

    /// <summary>Those of them for which the export gives a probability of its own.</summary>
    internal long OwnDeals { get; set; }

    /// <summary>The sum of amount times the export's own probability.</summary>
    internal decimal OwnWeighted { get; set; }
}
