using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The terms of the six funnel stages.</summary>
/// <remarks>Immutable. Source: domain.md §1.5.</remarks>
public sealed class Funnel
{
    /// <summary>Creates a funnel.</summary>
    /// <param name="stages">The terms of the six stages, in their order.</param>
    /// <exception cref="System.ArgumentException">A stage is missing or out of order.</exception>
    public Funnel(IReadOnlyList<FunnelTerms> stages)
    {
        for (var i = 0; i < 6; i++)
        {
            if (stages.Count != 6 || (int)stages[i].Stage != i)
                throw new System.ArgumentException("a funnel names its six stages in their order", nameof(stages));
        }

        Stages = [.. stages];
    }

    /// <summary>The terms of the six stages.</summary>
    /// <value>In the order of the stages.</value>
    public IReadOnlyList<FunnelTerms> Stages { get; }

    /// <summary>Checks terms and makes the funnel.</summary>
    /// <param name="stages">The terms of the six stages, in any order.</param>
    /// <param name="funnel">The funnel, or null.</param>
    /// <param name="findings">
    /// Everything that is wrong, at once: a stage that is not there once, a time that is not above 0 or an alarm before the usual time is over, a probability that
    /// is no fraction or that falls from one stage to the next.
    /// </param>
    /// <returns>Whether the funnel was made.</returns>
    public static bool TryCreate(IEnumerable<FunnelTerms> stages, out Funnel? funnel, out IReadOnlyList<Finding> findings)
    {
        var given = stages.OrderBy(terms => terms.Stage).ToArray();
        var found = EnumIds<FunnelStage>.Values.Select(stage => (Stage: stage, Count: given.Count(terms => terms.Stage == stage)))
            .Where(pair => pair.Count != 1).Select(pair => FunnelFindings.NotOnce(pair.Stage, pair.Count)).ToList();
        found.AddRange(given.SelectMany(Check));
        found.AddRange(given.Zip(given.Skip(1), (earlier, later) => (earlier, later))
            .Where(pair => pair.later.Probability < pair.earlier.Probability).Select(pair => FunnelFindings.Order(pair.earlier, pair.later)));
        findings = found;
        funnel = found.Count == 0 ? new Funnel(given) : null;
        return funnel is not null;
    }

    /// <summary>Gives the terms of a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>Its terms; null for a value that is not defined.</returns>
    public FunnelTerms? Find(FunnelStage stage) => (int)stage < Stages.Count ? Stages[(int)stage] : null;

    /// <summary>Defines the funnel with the first set of domain.md §1.5.</summary>
    /// <returns>The funnel.</returns>
    public static Funnel Define() => new(
    [
        new(FunnelStage.Lead, new("Lead", "线索", "線索"), 6m, 2m, 0.10m),
        new(FunnelStage.Opportunity, new("Opportunity", "机会点", "機會點"), 4m, 1.5m, 0.30m),
        new(FunnelStage.Solution, new("Solution and bid", "方案与投标", "方案與投標"), 6m, 2m, 0.50m),
        new(FunnelStage.Contract, new("Contract and negotiation", "合同与谈判", "合約與談判"), 2m, 0.5m, 0.75m),
        new(FunnelStage.Signed, new("Signed", "已签约", "已簽約"), null, null, 0.95m),
        new(FunnelStage.Cash, new("Cash", "回款", "回款"), 6m, 2m, 1m),
    ]);

    private static IEnumerable<Finding> Check(FunnelTerms terms)
    {
        if (terms.AlarmMonths <= 0)
            yield return FunnelFindings.Months(terms, "alarmMonths");
        if (terms.BenchmarkMonths <= 0)
            yield return FunnelFindings.Months(terms, "benchmarkMonths");
        if (terms.AlarmMonths < terms.BenchmarkMonths)
            yield return FunnelFindings.MonthsOrder(terms);
        if (terms.Probability < 0 || terms.Probability > 1)
            yield return FunnelFindings.Probability(terms);
    }
}
