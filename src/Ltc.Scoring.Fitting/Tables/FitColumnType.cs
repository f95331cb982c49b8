namespace Ltc;

/// <summary>What the values of a column are.</summary>
public enum FitColumnType : byte
{
    /// <summary>Every value that is there is a number.</summary>
    Number = 0,

    /// <summary>Words out of some levels.</summary>
    Choice,
}
