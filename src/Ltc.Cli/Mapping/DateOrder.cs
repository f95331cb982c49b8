namespace Ltc.Cli;

/// <summary>Which comes first where day and month cannot be told apart (<c>--dates</c>).</summary>
internal enum DateOrder
{
    /// <summary>Nobody said.</summary>
    NotSaid,

    /// <summary>Day, month, year.</summary>
    DayFirst,

    /// <summary>Month, day, year.</summary>
    MonthFirst,
}
