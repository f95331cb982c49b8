namespace Ltc;

/// <summary>What somebody is about to do with a decision.</summary>
public enum Purpose : byte
{
    /// <summary>Go on: needs Go, or ConditionalGo with every blocking condition closed.</summary>
    Proceed = 0,

    /// <summary>Give up: abandon, or not bid. Saying no is a decision too: needs NoGo.</summary>
    GiveUp,

    /// <summary>Stay on hold past the limit: needs Hold.</summary>
    KeepOnHold,

    /// <summary>Take it back and bring a new version: needs Redirect.</summary>
    Rework,

    /// <summary>Set out to meet the conditions: needs ConditionalGo, whose conditions may still be open.</summary>
    MeetConditions,
}
