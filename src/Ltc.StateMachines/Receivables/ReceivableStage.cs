namespace Ltc;

/// <summary>The stages of a receivable (应收款).</summary>
/// <remarks>Source: domain.md §1.4.</remarks>
public enum ReceivableStage : byte
{
    /// <summary>计划: the contract names it; its milestone is not reached.</summary>
    Planned = 0,

    /// <summary>可开票: its milestone is accepted.</summary>
    Billable,

    /// <summary>已开票: the invoice is issued.</summary>
    Invoiced,

    /// <summary>待回款: the customer has the invoice and its due date is fixed.</summary>
    Due,

    /// <summary>部分回款: a part is paid and the rest is not yet late.</summary>
    PartiallyPaid,

    /// <summary>逾期: the due date has passed and something is outstanding.</summary>
    Overdue,

    /// <summary>争议中: a part is disputed and frozen; the rest goes on.</summary>
    Disputed,

    /// <summary>已回款: nothing is outstanding.</summary>
    Paid,

    /// <summary>已核销: given up by a decision of the company.</summary>
    WrittenOff,
}
