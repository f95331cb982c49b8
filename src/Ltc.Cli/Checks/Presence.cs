namespace Ltc.Cli;

/// <summary>What a kind of deal demands of a field.</summary>
internal enum Presence
{
    /// <summary>It may be there or not.</summary>
    Allowed,

    /// <summary>It must be there.</summary>
    Required,

    /// <summary>It must not be there.</summary>
    Forbidden,

    /// <summary>It must be there and above zero.</summary>
    Positive,

    /// <summary>It must be absent or zero.</summary>
    AbsentOrZero,
}
