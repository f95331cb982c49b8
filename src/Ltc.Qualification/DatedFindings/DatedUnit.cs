namespace Ltc;

/// <summary>What the limit of a dated rule counts. Months, quarters and years follow the calendar: one month after 31 January is the last day of February.</summary>
public enum DatedUnit : byte
{
    /// <summary>天: calendar days.</summary>
    Days = 0,

    /// <summary>周: seven days.</summary>
    Weeks,

    /// <summary>月: months of the calendar.</summary>
    Months,

    /// <summary>季度: three months.</summary>
    Quarters,

    /// <summary>年: twelve months.</summary>
    Years,
}
