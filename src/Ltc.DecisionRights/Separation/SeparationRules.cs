using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Which roles one person may not hold together, and which duties one person may not do on one case.</summary>
/// <remarks>Immutable. <see cref="SeparationOfDuties"/> is the rule about deciding that no company can switch off; these are the rules that it can
/// write.</remarks>
public sealed class SeparationRules
{
    private readonly SeparationConstraint[] _constraints;

    private SeparationRules(SeparationConstraint[] constraints) => _constraints = constraints;

    /// <summary>What is kept apart.</summary>
    /// <value>In the order given.</value>
    public IReadOnlyList<SeparationConstraint> Constraints => Array.AsReadOnly(_constraints);

    /// <summary>Checks constraints and makes the rules.</summary>
    /// <param name="constraints">The constraints.</param>
    /// <param name="rules">The rules, or null.</param>
    /// <param name="findings">Everything that is wrong, at once: ids that are missing or there twice, constraints that nothing could break.</param>
    /// <returns>Whether the rules were made.</returns>
    public static bool TryCreate(IEnumerable<SeparationConstraint> constraints, out SeparationRules? rules, out IReadOnlyList<Finding> findings)
    {
        var given = constraints.ToArray();
        var found = new List<Finding>();
        found.AddRange(
            given.Select((one, index) => (one, index)).Where(pair => pair.one.Id.Length == 0).Select(pair => SeparationFindings.IdMissing(pair.index)));
        found.AddRange(
            given.Where(one => one.Id.Length > 0)
                .GroupBy(one => one.Id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => SeparationFindings.IdTwice(group.Key)));
        found.AddRange(
            given.Where(one => one.AtMost < 1 || one.AtMost >= one.Duties.Count)
                .Select(one => SeparationFindings.NeverBroken(one.Id, one.AtMost, one.Duties.Count)));
        rules = found.Count == 0 ? new SeparationRules(given) : null;
        findings = found;
        return rules is not null;
    }

    /// <summary>Defines the separations that the domain names.</summary>
    /// <remarks>
    /// Duties on one case are verbs, roles that somebody holds are the short ids of <see cref="RoleTexts.IdOf"/>. The project team has no vote in the
    /// decision team on its own project; a company that lets one sit in both on other projects judges its assignments project by project.
    /// </remarks>
    /// <returns>The rules.</returns>
    public static SeparationRules Define() =>
        TryCreate(DefaultSeparations.All, out var rules, out var findings) ? rules! : throw new DefinitionException("separation", findings);

    /// <summary>Judges who holds which roles, or who did which duties on one case.</summary>
    /// <remarks>With delegations, what the people did for whom somebody acts is counted as well, for whoever did at least one duty of the set.</remarks>
    /// <param name="assignments">Who holds or did what.</param>
    /// <param name="delegations">Who stands in for whom; null for nobody.</param>
    /// <param name="at">When; needed where there are delegations.</param>
    /// <param name="unit">The unit that it is about; null when none is named.</param>
    /// <returns>Every breach at once.</returns>
    /// <exception cref="ArgumentException">Delegations are given and no time.</exception>
    public DutyAnswer Evaluate(IReadOnlyList<DutyAssignment> assignments, DelegationList? delegations = null, DateTimeOffset? at = null, string? unit = null)
    {
        if (delegations is { Items.Count: > 0 } && at is null)
            throw new ArgumentException("delegations apply at a time", nameof(at));
        var known = assignments.Where(one => !string.IsNullOrEmpty(one.Person) && !string.IsNullOrEmpty(one.Duty)).ToArray();
        var held = known.ToLookup(one => one.Person!, one => one.Duty!, StringComparer.Ordinal);
        var breaches = new List<SeparationBreach>();
        foreach (var person in held.Select(group => group.Key).OrderBy(one => one, StringComparer.Ordinal))
        {
            var own = new HashSet<string>(held[person], StringComparer.Ordinal);
            var all = new HashSet<string>(own, StringComparer.Ordinal);
            if (delegations is { Items.Count: > 0 })
                all.UnionWith(delegations.ActsFor(person, at.GetValueOrDefault(), unit).SelectMany(other => held[other]));
            foreach (var constraint in _constraints)
            {
                var duties = constraint.Duties.Where(all.Contains).ToArray();
                if (duties.Length > constraint.AtMost && constraint.Duties.Any(own.Contains))
                    breaches.Add(new SeparationBreach(person, constraint, duties));
            }
        }

        return new DutyAnswer([.. breaches], known.Length == assignments.Count);
    }

    /// <summary>Says whether somebody may take one more role or duty.</summary>
    /// <param name="assignments">Who holds or did what so far.</param>
    /// <param name="next">What is about to be taken.</param>
    /// <param name="delegations">Who stands in for whom; null for nobody.</param>
    /// <param name="at">When; needed where there are delegations.</param>
    /// <param name="unit">The unit that it is about; null when none is named.</param>
    /// <returns>The breaches of that person, those that were there before included.</returns>
    public DutyAnswer MayTake(
        IReadOnlyList<DutyAssignment> assignments, DutyAssignment next, DelegationList? delegations = null, DateTimeOffset? at = null, string? unit = null)
    {
        var answer = Evaluate([.. assignments, next], delegations, at, unit);
        var isKnown = !string.IsNullOrEmpty(next.Person)
            && assignments.Concat([next]).All(one => !string.IsNullOrEmpty(one.Person) && !string.IsNullOrEmpty(one.Duty));
        return new DutyAnswer([.. answer.Breaches.Where(breach => breach.Person == next.Person)], isKnown);
    }

    /// <summary>Says whether people can be found for every duty without breaking a separation: exact, by matching and search.</summary>
    /// <param name="posts">The duties to fill; one named twice needs two different people.</param>
    /// <param name="candidates">Who could take which duty.</param>
    /// <param name="budget">How many assignments may be tried where constraints overlap. When they are used up the answer is Unknown, never a guess.</param>
    /// <returns>Allowed with one way to staff it; Refused, where it can be told with the duties that lack people; else Unknown.</returns>
    public StaffingAnswer CanBeStaffed(IReadOnlyList<string> posts, IReadOnlyList<DutyAssignment> candidates, long budget = 1_000_000) =>
        new StaffingSearch(_constraints, posts, candidates, budget).Run();
}
