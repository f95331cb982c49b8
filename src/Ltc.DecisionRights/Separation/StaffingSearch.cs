using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Looks for people for every post so that nobody holds too much: matching where one set of duties is concerned, search where sets overlap.</summary>
internal sealed class StaffingSearch
{
    private readonly string[] _posts;
    private readonly string[] _people;
    private readonly int[][] _candidates;
    private readonly (HashSet<string> Duties, int AtMost)[] _limits;
    private readonly int[] _taken;
    private long _budget;

    internal StaffingSearch(SeparationConstraint[] constraints, IReadOnlyList<string> posts, IReadOnlyList<DutyAssignment> candidates, long budget)
    {
        _posts = [.. posts];
        _people =
        [
            .. candidates.Select(one => one.Person)
                .OfType<string>()
                .Where(person => person.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(person => person, StringComparer.Ordinal),
        ];
        _candidates = Array.ConvertAll(_posts, post => Enumerable.Range(0, _people.Length)
            .Where(number => candidates.Any(one => one.Person == _people[number] && one.Duty == post)).ToArray());
        _limits = Array.ConvertAll(constraints, one => (new HashSet<string>(one.Duties, StringComparer.Ordinal), one.AtMost));
        _taken = new int[_posts.Length];
        _budget = budget;
    }

    internal StaffingAnswer Run()
    {
        if (Obstacle() is { } obstacle)
            return new StaffingAnswer(Answer.Refused, null, obstacle);
        Fill(_taken, -1);
        if (_limits.Any(limit => limit.AtMost == 1 && _posts.All(limit.Duties.Contains)))
        {
            // One set covers every post: the matching is the answer, however many posts there are.
            _ = PostMatching.Find(_candidates, Enumerable.Range(0, _posts.Length), _people.Length, _taken, out _);
            return Found();
        }

        Fill(_taken, -1);
        return Search(0) switch
        {
            true => Found(),
            false => new StaffingAnswer(Answer.Refused, null, null),
            _ => new StaffingAnswer(Answer.Unknown, null, null),
        };
    }

    /// <summary>A set of posts that needs different people and has too few: a necessary condition, told before the search.</summary>
    private Finding? Obstacle()
    {
        var all = Enumerable.Range(0, _posts.Length).ToArray();
        var groups = _limits.Where(limit => limit.AtMost == 1).Select(limit => all.Where(post => limit.Duties.Contains(_posts[post])))
            .Concat(all.GroupBy(post => _posts[post], StringComparer.Ordinal));
        foreach (var group in groups)
        {
            var taken = new int[_posts.Length];
            Fill(taken, -1);
            if (PostMatching.Find(_candidates, group, _people.Length, taken, out var lacking))
                continue;
            var people = lacking.SelectMany(post => _candidates[post]).Distinct().Select(number => _people[number]).OrderBy(one => one, StringComparer.Ordinal);
            return SeparationFindings.Bottleneck(
                string.Join(", ", lacking.Select(post => _posts[post]).OrderBy(one => one, StringComparer.Ordinal)),
                string.Join(", ", people),
                lacking.Count);
        }

        return null;
    }

    /// <summary>Fills the post with the fewest people left; true when all are filled, false when none can be, null when the budget ended.</summary>
    private bool? Search(int filled)
    {
        if (filled == _posts.Length)
            return true;
        var post = Enumerable.Range(0, _posts.Length).Where(one => _taken[one] < 0).OrderBy(one => _candidates[one].Count(person => Fits(one, person))).First();
        foreach (var person in _candidates[post])
        {
            if (!Fits(post, person))
                continue;
            if (_budget-- <= 0)
                return null;
            _taken[post] = person;
            if (Search(filled + 1) is not false and var end)
                return end;
            _taken[post] = -1;
        }

        return false;
    }

    private bool Fits(int post, int person)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        for (var other = 0; other < _posts.Length; other++)
        {
            if (_taken[other] == person && !held.Add(_posts[other]))
                return false;
        }

        return held.Add(_posts[post]) && _limits.All(limit => !limit.Duties.Contains(_posts[post]) || held.Count(limit.Duties.Contains) <= limit.AtMost);
    }

    private StaffingAnswer Found() => new(Answer.Allowed, [.. _posts.Select((post, index) => new DutyAssignment(_people[_taken[index]], post))], null);

    private static void Fill(int[] taken, int value)
    {
        for (var i = 0; i < taken.Length; i++)
            taken[i] = value;
    }
}
