namespace Ltc;

/// <summary>How a grant came about.</summary>
public enum GrantKind : byte
{
    /// <summary>Given for a period, by a source of authority or passed on by a holder who may.</summary>
    Standing = 0,

    /// <summary>Held by a deputy in place of the holder of another grant, for a short time (代理).</summary>
    Acting,
}
