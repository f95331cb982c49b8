namespace Ltc;

/// <summary>What somebody wants to do with a customer card.</summary>
public enum CardAction : byte
{
    /// <summary>查看: look at it.</summary>
    View = 0,

    /// <summary>导出: take a copy out of the system.</summary>
    Export,
}
