using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The people of a project, and what has to be done until it is decided at one point.</summary>
/// <remarks>
/// A project has one person for each responsibility, one director and, where its grade asks for one, one sponsor; of every other role there are two people, which is
/// enough for everything that is asked here. Who does what follows from the roles: somebody submits and somebody validates the lead, somebody asks, somebody
/// recommends, each reviewer is heard, somebody decides.
/// </remarks>
internal sealed class Roster
{
    private readonly List<string> _posts = [];
    private readonly List<DutyAssignment> _candidates = [];
    private readonly List<(LtcRole Role, string Person)> _people = [];
    private readonly int _roles;

    internal Roster(RaciTable roles, DecisionPointDefinition point, LtcStep step, bool hasSponsor)
    {
        foreach (var role in EnumIds<LtcRole>.Values)
            AddPeople(role, hasSponsor);
        _roles = _posts.Count;
        AddDuty("submit-lead", Acting(roles, LtcStep.CollectLead));
        AddDuty("validate-lead", Acting(roles, LtcStep.ValidateLead));
        var recommending = Acting(roles, RaciTable.RecommendationOf(step).GetValueOrDefault());
        AddDuty("request", recommending);
        AddDuty("recommend", recommending);
        AddDuty("review", [.. point.Reviews.Select(mandate => mandate.Role)], point.Reviews.Count);
        AddDuty("decide", Acting(roles, step));
    }

    /// <summary>What has to be filled: every role first, then every duty.</summary>
    internal IReadOnlyList<string> Posts => _posts;

    /// <summary>Who can fill what.</summary>
    internal IReadOnlyList<DutyAssignment> Candidates => _candidates;

    /// <summary>Gives each duty to the first who may take it: mostly that is all there is to show.</summary>
    /// <param name="constraints">What is kept apart.</param>
    /// <param name="blocking">What kept the last candidate from a duty that nobody took; null when everything is filled, and when there was no candidate.</param>
    internal bool TryFill(IReadOnlyList<SeparationConstraint> constraints, out SeparationConstraint? blocking)
    {
        var held = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (role, person) in _people)
            held[person] = [RoleTexts.IdOf(role)];
        blocking = null;
        for (var i = _roles; i < _posts.Count; i++)
        {
            if (!TryTake(_posts[i], held, constraints, out blocking))
                return false;
        }

        return true;
    }

    private bool TryTake(string duty, Dictionary<string, List<string>> held, IReadOnlyList<SeparationConstraint> constraints, out SeparationConstraint? blocking)
    {
        blocking = null;
        foreach (var candidate in _candidates)
        {
            if (candidate.Duty != duty || held[candidate.Person!].Contains(duty))
                continue;
            var own = held[candidate.Person!];
            blocking = constraints.FirstOrDefault(one => one.Duties.Contains(duty) && one.Duties.Count(own.Contains) >= one.AtMost);
            if (blocking is not null)
                continue;
            own.Add(duty);
            return true;
        }

        return false;
    }

    private void AddPeople(LtcRole role, bool hasSponsor)
    {
        var id = RoleTexts.IdOf(role);
        var count = role == LtcRole.Sponsor && !hasSponsor ? 0 : role is <= LtcRole.ProjectDirector or LtcRole.Sponsor ? 1 : 2;
        for (var i = 1; i <= count; i++)
        {
            var person = id + " " + Numbers.ToText(i);
            _people.Add((role, person));
            _posts.Add(id);
            _candidates.Add(new DutyAssignment(person, id));
        }
    }

    private void AddDuty(string duty, IReadOnlyList<LtcRole> roles, int times = 1)
    {
        for (var i = 0; i < times; i++)
            _posts.Add(duty);
        foreach (var (role, person) in _people)
        {
            if (roles.Contains(role))
                _candidates.Add(new DutyAssignment(person, duty));
        }
    }

    private static IReadOnlyList<LtcRole> Acting(RaciTable roles, LtcStep step) => roles.Who(step, RaciMarks.Responsible | RaciMarks.Accountable);
}
