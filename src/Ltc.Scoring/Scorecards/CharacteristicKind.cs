namespace Ltc;

/// <summary>What a characteristic of a scorecard looks at.</summary>
public enum CharacteristicKind : byte
{
    /// <summary>A number; its bins are ranges. A bin may also name special values that stand where a number should be.</summary>
    Number = 0,

    /// <summary>One of several values; its bins are lists of these.</summary>
    Category,

    /// <summary>Yes or no; its bins name <c>true</c> and <c>false</c>.</summary>
    Flag,

    /// <summary>A number whose points are its value times a weight.</summary>
    Weighted,
}
