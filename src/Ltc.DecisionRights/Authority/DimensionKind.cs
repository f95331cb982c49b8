namespace Ltc;

/// <summary>What a dimension of authority compares.</summary>
public enum DimensionKind : byte
{
    /// <summary>A number without a currency.</summary>
    Number = 0,

    /// <summary>An amount in the currency of the matrix.</summary>
    Money,

    /// <summary>One of a list of words, mildest first.</summary>
    Words,
}
