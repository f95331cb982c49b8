namespace Ltc.Cli;

/// <summary>What a column of an authority sheet says.</summary>
internal enum SheetColumnKind
{
    /// <summary>What kind of thing the row is about: a condition like any other.</summary>
    Category = 0,

    /// <summary>Who may decide.</summary>
    Authority,

    /// <summary>How much.</summary>
    Amount,

    /// <summary>For how long.</summary>
    Term,

    /// <summary>From which day on the row holds.</summary>
    ValidFrom,

    /// <summary>The first day on which the row no longer holds.</summary>
    ValidUntil,

    /// <summary>A remark, which is passed over.</summary>
    Note,

    /// <summary>The limits of the approver who is its heading, in a sheet with one column for each.</summary>
    Approver,
}
