using System.Collections.Generic;
using static Ltc.SatisfactionFact;

namespace Ltc;

/// <summary>The aspects of satisfaction as facts, in the order of <see cref="SatisfactionAspect"/>.</summary>
internal static class SatisfactionAspects
{
    internal const int Count = 18;

    private const int Product = 4;
    private const int Service = 12;

    private static readonly NumberFact<SatisfactionFacts>[] Facts =
    [
        Stability, Workmanship, Functions, Safety, Communication, Publicity, SolutionFit, SalesSkill, WorkPlan, WorkQuality, ProblemHandling, Aftercare,
        Awareness, IndustryAwareness, Ranking, Prospects, Research, Premium,
    ];

    internal static IReadOnlyList<NumberFact<SatisfactionFacts>> All => Facts;

    internal static decimal? Read(int aspect, in SatisfactionFacts facts) => Facts[aspect].Read(facts);

    /// <summary>The aspects of an area: the first, and the one behind the last.</summary>
    internal static (int First, int End) Of(SatisfactionArea? area) => area switch
    {
        SatisfactionArea.Product => (0, Product),
        SatisfactionArea.Service => (Product, Service),
        SatisfactionArea.Brand => (Service, Count),
        _ => (0, Count),
    };
}
