using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The weighted pipeline (加权管道): every open deal counted with the probability that it is won.</summary>
/// <remarks>Source: domain.md §10.2 and §1.5. Pure; it has no number of its own. The order of the deals never matters.</remarks>
public static class WeightedPipeline
{
    /// <summary>Adds up a pipeline.</summary>
    /// <param name="deals">The open deals.</param>
    /// <returns>One total a currency.</returns>
    public static PipelineSupport Sum(IEnumerable<WeightedDeal> deals) =>
        PipelineSupport.Sum(deals.Select(deal => (deal.Amount, deal.Currency, deal.Probability)));
}
