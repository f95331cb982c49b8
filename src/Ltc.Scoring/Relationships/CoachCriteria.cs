using static Ltc.CoachFact;

namespace Ltc;

/// <summary>Asks whether a key person is fit to become our coach.</summary>
/// <remarks>
/// Source: seed 004; domain.md §8.2. All seven criteria are asked for. The rank of the post is none of them: the source lets it be a low one, as long as it is
/// central.
/// </remarks>
public static class CoachCriteria
{
    private const string Seed = "seed 004; domain.md §8.2";

    /// <summary>Defines the criteria of seed 004.</summary>
    /// <returns>The criteria in the order of the source: Allowed when all hold, Refused when one is known not to, Unknown otherwise.</returns>
    public static Checklist<CoachFacts> Define() => new(
        "coach",
        new("Criteria of a coach", "教练标准", "教練標準"),
        All,
        [
            Ask("coach-has-wide-contacts", WideContacts),
            Ask("coach-has-influence", Influence),
            Ask("coach-is-willing-to-help", WillingToHelp),
            Ask("coach-has-seniority", Seniority),
            Ask("coach-has-central-post", CentralPost),
            Ask("coach-is-well-informed", WellInformed),
            Ask("coach-is-open-to-care", OpenToCare),
        ]);

    private static Requirement<CoachFacts> Ask(string id, FlagFact<CoachFacts> fact) => new(id, fact.IsTrue, fact.Text, Seed);
}
