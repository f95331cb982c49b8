namespace Ltc.Cli;

/// <summary>What separates the decimals of an amount (<c>--decimals</c>).</summary>
internal enum AmountStyle
{
    /// <summary>Nobody said.</summary>
    NotSaid,

    /// <summary>1,234.56.</summary>
    Point,

    /// <summary>1.234,56.</summary>
    Comma,
}
