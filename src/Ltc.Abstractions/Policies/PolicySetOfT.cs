using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Policies that permit and forbid: a forbid wins, and what nothing permits is refused.</summary>
/// <remarks>
/// A policy whose condition is known not to hold does not apply. Of the others, a forbid that cannot be evaluated applies and a permit that cannot be evaluated does
/// not. Immutable, safe to share between threads; the order in which policies were added never matters.
/// </remarks>
/// <typeparam name="TRequest">The request.</typeparam>
public sealed class PolicySet<TRequest>
    where TRequest : struct
{
    private readonly PolicyIndex<TRequest> _index;
    private readonly ulong[] _forbids;

    internal PolicySet(Policy<TRequest>[] policies)
    {
        Policies = Array.AsReadOnly(policies);
        _index = new PolicyIndex<TRequest>(policies);
        _forbids = new ulong[_index.Words];
        for (var i = 0; i < policies.Length; i++)
        {
            if (policies[i].Effect == PolicyEffect.Forbid)
                RowBits.Add(_forbids, 0, i);
        }
    }

    /// <summary>Lists every policy once.</summary>
    /// <value>Sorted by id.</value>
    public IReadOnlyList<Policy<TRequest>> Policies { get; }

    /// <summary>The policies as data.</summary>
    /// <value>Sorted by id; made anew on each call.</value>
    public IReadOnlyList<PolicyData> Data => [.. Policies.Select(policy => policy.Data)];

    internal int Words => _forbids.Length;

    /// <summary>Evaluates the policies. Never throws and allocates nothing.</summary>
    /// <param name="request">The request; the verdict keeps a copy, from which it works out the ids when they are read.</param>
    /// <returns>The verdict.</returns>
    public Verdict<TRequest> Evaluate(in TRequest request)
    {
        var forbidUnknown = false;
        var permitted = false;
        var permitUnknown = false;
        for (var word = 0; word < _forbids.Length; word++)
        {
            _index.Test(request, word, out var holds, out var unknown);
            if ((holds & _forbids[word]) != 0UL)
                return new Verdict<TRequest>(this, request, Answer.Refused);
            forbidUnknown |= (unknown & _forbids[word]) != 0UL;
            permitted |= (holds & ~_forbids[word]) != 0UL;
            permitUnknown |= (unknown & ~_forbids[word]) != 0UL;
        }

        var answer = !permitted && !permitUnknown ? Answer.Refused : permitted && !forbidUnknown ? Answer.Allowed : Answer.Unknown;
        return new Verdict<TRequest>(this, request, answer);
    }

    /// <summary>Splits one word of policies: forbids that apply, permits that apply, and those that cannot be evaluated.</summary>
    internal void Split(in TRequest request, int word, out ulong forbids, out ulong permits, out ulong unknown)
    {
        _index.Test(request, word, out var holds, out unknown);
        forbids = (holds | unknown) & _forbids[word];
        permits = holds & ~_forbids[word];
    }
}
