namespace Ltc;

/// <summary>Where the payment of a receivable stands on a day.</summary>
/// <remarks>The first that holds, from paid to due. The machine of a receivable has stages of its own, which also say what was done about it.</remarks>
public enum ReceivableState : byte
{
    /// <summary>未到期: nothing is late, nothing has been paid.</summary>
    Due = 0,

    /// <summary>部分回款: a part has been paid, and the rest is not late.</summary>
    PartlyPaid,

    /// <summary>逾期: something is unpaid after its due date.</summary>
    Overdue,

    /// <summary>争议: all that is unpaid is disputed, so nobody duns for it.</summary>
    Disputed,

    /// <summary>已回款: nothing is outstanding.</summary>
    Paid,
}
