using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What a set of grants must be before it is one: each grant complete, each chain founded, nothing given that is not held.</summary>
internal sealed class GrantSetCheck(GrantSetData data, AuthorityMatrix matrix)
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, GrantData> _known = new(StringComparer.Ordinal);

    internal IReadOnlyList<Finding> Run()
    {
        var sources = data?.Sources ?? [];
        var grants = data?.Grants ?? [];
        if (sources.Count == 0 || sources.Any(string.IsNullOrEmpty))
            _findings.Add(GrantFindings.NoSource());
        var complete = new List<(GrantData Grant, string At)>();
        for (var i = 0; i < grants.Count; i++)
        {
            var at = "/grants/" + Numbers.ToText(i);
            if (grants[i]?.Id is { Length: > 0 } id && _known.ContainsKey(id))
                _findings.Add(GrantFindings.Twice(id, at + "/id"));
            else if (GrantCompleteness.Check(grants[i], matrix, at, _findings))
                complete.Add((grants[i], at));
            if (grants[i]?.Id is { Length: > 0 } own && !_known.ContainsKey(own))
                _known[own] = grants[i];
        }

        foreach (var (grant, at) in complete)
            CheckFounded(grant, sources, at);
        return _findings;
    }

    private void CheckFounded(GrantData grant, IList<string> sources, string at)
    {
        if (string.IsNullOrEmpty(grant.From))
        {
            if (grant.Kind == GrantKind.Acting)
                _findings.Add(GrantFindings.Acting(grant.Id!, matrix.GrantTerms.ActingDays, at + "/from"));
            else if (!sources.Contains(grant.Grantor!))
                _findings.Add(GrantFindings.Unfounded(grant.Id!, grant.Grantor!, at + "/grantor"));
            return;
        }

        if (!_known.TryGetValue(grant.From!, out var from))
            _findings.Add(GrantFindings.UnknownFrom(grant.Id!, grant.From!, at + "/from"));
        else if (CheckChain(grant, at))
            GrantLink.Check(grant, from, matrix, at, _findings);
    }

    /// <summary>Walks up: a circle, somebody who comes again, or too many steps end it.</summary>
    private bool CheckChain(GrantData grant, string at)
    {
        var before = _findings.Count;
        var passed = new HashSet<string>(StringComparer.Ordinal) { grant.Id! };
        var steps = 0;
        for (var link = grant; !string.IsNullOrEmpty(link.From) && _known.TryGetValue(link.From!, out var above); link = above)
        {
            if (!passed.Add(link.From!))
            {
                _findings.Add(GrantFindings.Circle(grant.Id!, at + "/from"));
                return false;
            }

            steps += link.Kind == GrantKind.Standing ? 1 : 0;
            if (string.Equals(above.Grantee, grant.Grantee, StringComparison.Ordinal))
                _findings.Add(GrantFindings.Self(grant.Id!, grant.Grantee!, at + "/grantee"));
        }

        if (steps > matrix.GrantTerms.DelegationDepth)
            _findings.Add(GrantFindings.TooDeep(grant.Id!, matrix.GrantTerms.DelegationDepth, at + "/from"));
        return _findings.Count == before;
    }
}
