namespace Ltc;

/// <summary>Says that something is about to happen to a grant.</summary>
/// <remarks>Immutable. Source: domain.md §3.5, row "Validity".</remarks>
public sealed class GrantNotice
{
    internal GrantNotice(Grant grant, GrantNoticeKind kind, CalendarDate day, int daysLeft)
    {
        Grant = grant;
        Kind = kind;
        Day = day;
        DaysLeft = daysLeft;
    }

    /// <summary>Which grant it is.</summary>
    /// <value>Never null.</value>
    public Grant Grant { get; }

    /// <summary>What is about to happen.</summary>
    /// <value>One of the three kinds.</value>
    public GrantNoticeKind Kind { get; }

    /// <summary>When it happens.</summary>
    /// <value>A date in the offset of the question.</value>
    public CalendarDate Day { get; }

    /// <summary>How many days are left.</summary>
    /// <value>Negative for a review that is overdue.</value>
    public int DaysLeft { get; }
}
