using System.Collections.Generic;

namespace Ltc;

/// <summary>A role that has to be heard at a decision point, and whether its no stands.</summary>
/// <remarks>Immutable. Source: domain.md §2.2, §3.2, §5.3.</remarks>
public sealed class ReviewMandate
{
    /// <summary>Creates a mandate.</summary>
    /// <param name="role">The role.</param>
    /// <param name="matter">What the role is heard on.</param>
    /// <param name="mayVeto">Whether its veto stands.</param>
    /// <param name="matters">What an opinion rests on; none for every matter.</param>
    /// <param name="papers">The ids of the papers that an opinion rests on; none for every paper of the decision point.</param>
    /// <param name="hours">How many hours the review has; null for those of the terms.</param>
    /// <param name="onTimeout">What happens when nobody answers in time; null for what is usual: a vetoer is escalated, any other review passes.</param>
    public ReviewMandate(
        LtcRole role,
        Text matter,
        bool mayVeto = false,
        IEnumerable<CaseMatter>? matters = null,
        IEnumerable<string>? papers = null,
        int? hours = null,
        TimeoutAction? onTimeout = null)
    {
        Role = role;
        Matter = matter;
        MayVeto = mayVeto;
        Matters = [.. matters ?? []];
        Papers = [.. papers ?? []];
        Hours = hours;
        OnTimeout = onTimeout;
    }

    /// <summary>Who is heard.</summary>
    /// <value>Anybody who holds the role in the organisation.</value>
    public LtcRole Role { get; }

    /// <summary>What the role is heard on.</summary>
    /// <value>In three languages.</value>
    public Text Matter { get; }

    /// <summary>Whether its veto stands.</summary>
    /// <value>A reviewer who may not veto can disagree, which is recorded and stops nothing.</value>
    public bool MayVeto { get; }

    /// <summary>What an opinion rests on: while it is the same, the opinion carries over into the next decision on the same subject.</summary>
    /// <value>Empty for every matter. Dimensions that a company has added always count.</value>
    public IReadOnlyList<CaseMatter> Matters { get; }

    /// <summary>The ids of the papers that an opinion rests on.</summary>
    /// <value>Empty for every paper of the decision point.</value>
    public IReadOnlyList<string> Papers { get; }

    /// <summary>How many hours the review has.</summary>
    /// <value>At least 1; null for those of <see cref="NodeTerms"/>.</value>
    public int? Hours { get; }

    /// <summary>What happens when nobody answers in time.</summary>
    /// <value>Null for what is usual; never anything but an escalation where a veto is held.</value>
    public TimeoutAction? OnTimeout { get; }

    /// <summary>Role and right.</summary>
    /// <returns>For example <c>LegalAndCompliance (veto)</c>.</returns>
    public override string ToString() => MayVeto ? Role + " (veto)" : Role.ToString();
}
