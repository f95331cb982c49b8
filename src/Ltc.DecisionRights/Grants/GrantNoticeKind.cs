namespace Ltc;

/// <summary>What is about to happen to a grant.</summary>
public enum GrantNoticeKind : byte
{
    /// <summary>It ends.</summary>
    Ends = 0,

    /// <summary>Its assisted exercise ends, and the grantee signs alone.</summary>
    AssistanceEnds,

    /// <summary>Somebody has to look at it again, or should have.</summary>
    ReviewDue,
}
