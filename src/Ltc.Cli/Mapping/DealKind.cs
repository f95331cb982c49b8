namespace Ltc.Cli;

/// <summary>Where a deal stands, seen from the pipeline.</summary>
internal enum DealKind
{
    /// <summary>Still worked on.</summary>
    Open,

    /// <summary>A contract was signed, whatever has happened since.</summary>
    Won,

    /// <summary>Somebody else got it.</summary>
    Lost,

    /// <summary>We gave it up.</summary>
    Abandoned,

    /// <summary>Paused.</summary>
    OnHold,

    /// <summary>Over without being one of the others.</summary>
    End,
}
