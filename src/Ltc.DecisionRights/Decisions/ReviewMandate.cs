namespace Ltc;

/// <summary>A role that has to be heard at a decision point, and whether its no stands.</summary>
/// <remarks>Immutable. Source: domain.md §2.2, §3.2, §5.3.</remarks>
public sealed class ReviewMandate
{
    /// <summary>Creates a mandate.</summary>
    /// <param name="role">The role.</param>
    /// <param name="matter">What the role is heard on.</param>
    /// <param name="mayVeto">Whether its veto stands.</param>
    public ReviewMandate(LtcRole role, Text matter, bool mayVeto = false)
    {
        Role = role;
        Matter = matter;
        MayVeto = mayVeto;
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

    /// <summary>Role and right.</summary>
    /// <returns>For example <c>LegalAndCompliance (veto)</c>.</returns>
    public override string ToString() => MayVeto ? Role + " (veto)" : Role.ToString();
}
