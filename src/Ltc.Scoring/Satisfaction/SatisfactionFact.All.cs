namespace Ltc;

public static partial class SatisfactionFact
{
    private static class Set
    {
        internal static readonly FactSet<SatisfactionFacts> Value = new(
            "satisfaction",
            Source, Stability, Workmanship, Functions, Safety, Communication, Publicity, SolutionFit, SalesSkill, WorkPlan, WorkQuality,
            ProblemHandling, Aftercare, Awareness, IndustryAwareness, Ranking, Prospects, Research, Premium);
    }

    /// <summary>Every fact in its order.</summary>
    /// <value>Made when it is first asked for: the fields of the other parts are there by then.</value>
    public static FactSet<SatisfactionFacts> All => Set.Value;
}
