namespace Ltc;

/// <summary>The four sub-processes into which the way from a lead to cash is split, each with a clock.</summary>
/// <remarks>Source: seed 002, part C; domain.md §13.</remarks>
public enum SubProcess : byte
{
    /// <summary>线索到机会点: from the lead created to the initiation decision (ATI).</summary>
    Lto = 0,

    /// <summary>机会点到订单: from the initiation decision to the first order or the contract taking effect.</summary>
    Oto,

    /// <summary>订单到交付: from there to the acceptance.</summary>
    Otd,

    /// <summary>交付到回款: from the acceptance to the closing (ATCC); milestone by milestone, so that it overlaps delivery.</summary>
    Dtc,
}
