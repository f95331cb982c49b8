namespace Ltc;

/// <summary>Says what a decision table does when more than one row meets the input (DMN's hit policy).</summary>
public enum HitPolicy : byte
{
    /// <summary>One row at most may meet an input; more than one is refused.</summary>
    Unique = 0,

    /// <summary>The first row in table order decides.</summary>
    First,

    /// <summary>The strictest output of all rows that meet the input decides; the table says the order.</summary>
    Strictest,

    /// <summary>Every row that meets the input counts; the result is the list of their outputs.</summary>
    Collect,
}
