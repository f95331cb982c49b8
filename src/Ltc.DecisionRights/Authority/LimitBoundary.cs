namespace Ltc;

/// <summary>To whom a value belongs that is exactly at a limit.</summary>
public enum LimitBoundary : byte
{
    /// <summary>To the milder level: "up to 10,000". The default.</summary>
    Inclusive = 0,

    /// <summary>To the stricter level: "below 10,000".</summary>
    Exclusive,
}
