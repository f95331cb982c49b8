namespace Ltc;

/// <summary>What a rule answers.</summary>
/// <remarks>Only <see cref="Allowed"/> lets anything happen. A false beside an unknown is Refused; an unknown alone is Unknown. The default refuses.</remarks>
public enum Answer : byte
{
    /// <summary>Something is known to stand against it.</summary>
    Refused = 0,

    /// <summary>Everything that is asked is known to hold.</summary>
    Allowed,

    /// <summary>The definition says nothing about this.</summary>
    NotDefined,

    /// <summary>Nothing is known to stand against it, and something is not known.</summary>
    Unknown,
}
