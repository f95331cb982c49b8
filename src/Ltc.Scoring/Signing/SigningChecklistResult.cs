using System.Collections.Generic;

namespace Ltc;

/// <summary>What the checklist before signing allows.</summary>
/// <remarks>Immutable. Made by <see cref="SigningChecklist"/>.</remarks>
public sealed class SigningChecklistResult
{
    internal SigningChecklistResult(IReadOnlyList<SigningGroupResult> groups, IReadOnlyList<SigningItem> notOk, IReadOnlyList<SigningItem> unknown)
    {
        Groups = groups;
        NotOk = notOk;
        Unknown = unknown;
        Verdict = BestVerdict = SigningVerdict.Sign;
        foreach (var group in groups)
        {
            Verdict = group.Verdict < Verdict ? group.Verdict : Verdict;
            BestVerdict = group.BestVerdict < BestVerdict ? group.BestVerdict : BestVerdict;
        }
    }

    /// <summary>What it allows now: the worst of the groups. An item without a mark is not in order.</summary>
    /// <value>One of the three.</value>
    public SigningVerdict Verdict { get; }

    /// <summary>What it would allow if every item without a mark were in order.</summary>
    /// <value>Never worse than <see cref="Verdict"/>.</value>
    public SigningVerdict BestVerdict { get; }

    /// <summary>What each group allows.</summary>
    /// <value>In the order of the groups.</value>
    public IReadOnlyList<SigningGroupResult> Groups { get; }

    /// <summary>The items that are known not to be in order.</summary>
    /// <value>In the order of the checklist.</value>
    public IReadOnlyList<SigningItem> NotOk { get; }

    /// <summary>The items that nobody has marked, or whose mark waits for the signature of FR.</summary>
    /// <value>In the order of the checklist; never counted as in order.</value>
    public IReadOnlyList<SigningItem> Unknown { get; }
}
