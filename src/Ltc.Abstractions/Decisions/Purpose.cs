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
}
