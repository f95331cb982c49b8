namespace Ltc;

/// <summary>How often a level looks at its customer issues.</summary>
public enum IssueRhythm : byte
{
    /// <summary>每周: every week.</summary>
    Weekly = 0,

    /// <summary>每月: every month.</summary>
    Monthly,
}
