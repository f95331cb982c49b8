namespace Ltc;

/// <summary>What a stage means for the thing that is in it, so that nobody has to guess from its name.</summary>
public enum StageKind : byte
{
    /// <summary>Work goes on.</summary>
    Open = 0,

    /// <summary>Set aside; it can be taken up again.</summary>
    OnHold,

    /// <summary>Ended well.</summary>
    Won,

    /// <summary>Ended in favour of somebody else.</summary>
    Lost,

    /// <summary>Given up by us.</summary>
    Abandoned,

    /// <summary>Ended, neither won nor lost.</summary>
    End,
}
