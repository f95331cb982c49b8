using System;
using System.Collections.Generic;
using static Ltc.CoachFact;

namespace Ltc;

/// <summary>Asks whether a key person is fit to become our coach.</summary>
/// <remarks>
/// Immutable. Source: seed 004; domain.md §8.2. All seven criteria are asked for. The rank of the post is none of them: the source lets it be a low one,
/// as long as it is central.
/// </remarks>
public sealed class CoachCriteria
{
    private const string Seed = "seed 004; domain.md §8.2";

    private readonly Requirement<CoachFacts>[] _criteria;
    private readonly CoachReasons _reasons;

    private CoachCriteria(Requirement<CoachFacts>[] criteria)
    {
        _criteria = criteria;
        _reasons = new CoachReasons(criteria);
        Criteria = Array.AsReadOnly(criteria);
    }

    /// <summary>What is asked for.</summary>
    /// <value>In the order of the source.</value>
    public IReadOnlyList<Requirement<CoachFacts>> Criteria { get; }

    /// <summary>Defines the criteria of seed 004.</summary>
    /// <returns>The criteria.</returns>
    public static CoachCriteria Define() => new(
    [
        Ask("coach-has-wide-contacts", WideContacts),
        Ask("coach-has-influence", Influence),
        Ask("coach-is-willing-to-help", WillingToHelp),
        Ask("coach-has-seniority", Seniority),
        Ask("coach-has-central-post", CentralPost),
        Ask("coach-is-well-informed", WellInformed),
        Ask("coach-is-open-to-care", OpenToCare),
    ]);

    /// <summary>Asks the criteria of one person.</summary>
    /// <param name="facts">What is known about the person.</param>
    /// <returns>
    /// Allowed when all hold; Refused when one is known not to; Unknown otherwise; with every criterion that is in the way. Allocates nothing.
    /// </returns>
    public CoachAnswer Evaluate(in CoachFacts facts)
    {
        var (unmet, unknown) = (0u, 0u);
        for (var i = 0; i < _criteria.Length; i++)
        {
            var holds = _criteria[i].Condition.Test(facts);
            unmet |= holds.IsFalse ? 1u << i : 0u;
            unknown |= holds.IsUnknown ? 1u << i : 0u;
        }

        return new CoachAnswer(unmet != 0 ? Answer.Refused : unknown != 0 ? Answer.Unknown : Answer.Allowed, _reasons, unmet, unknown);
    }

    private static Requirement<CoachFacts> Ask(string id, FlagFact<CoachFacts> fact) => new(id, fact.IsTrue, fact.Text, Seed);
}
