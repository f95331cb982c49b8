namespace Ltc;

/// <summary>What can happen to a receivable.</summary>
public enum ReceivableTrigger : byte
{
    /// <summary>验收里程碑: the customer has accepted what it is paid for.</summary>
    AcceptMilestone = 0,

    /// <summary>开票: the invoice goes out.</summary>
    IssueInvoice,

    /// <summary>确定到期日: the customer has the invoice, and the day to pay is known.</summary>
    FixDueDate,

    /// <summary>部分回款: some of it is paid.</summary>
    PayPart,

    /// <summary>全额回款: all of it is paid.</summary>
    PayInFull,

    /// <summary>转为逾期: the due date has passed.</summary>
    FallOverdue,

    /// <summary>催收 D0: before the due date.</summary>
    DunD0,

    /// <summary>催收 D1: 1 to 15 days late.</summary>
    DunD1,

    /// <summary>催收 D2: 16 to 30 days late.</summary>
    DunD2,

    /// <summary>催收 D3: 31 to 60 days late.</summary>
    DunD3,

    /// <summary>催收 D4: 61 to 90 days late.</summary>
    DunD4,

    /// <summary>催收 D5: 91 to 360 days late.</summary>
    DunD5,

    /// <summary>催收 D6: more than 360 days late.</summary>
    DunD6,

    /// <summary>提出争议: the customer disputes a part.</summary>
    Dispute,

    /// <summary>结束争议: the dispute is settled.</summary>
    EndDispute,

    /// <summary>核销: give it up.</summary>
    WriteOff,
}
