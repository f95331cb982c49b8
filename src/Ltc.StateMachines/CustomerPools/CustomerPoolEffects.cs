namespace Ltc;

/// <summary>What the host has to do after a move of a customer of the pool.</summary>
internal static class CustomerPoolEffects
{
    internal static readonly Effect RecordOwner = new("record-pool-owner", new("record owner and day of the claim", "记录持有人与领取日期", "記錄持有人與領取日期"));

    internal static readonly Effect RecordReturn = new("record-pool-return", new("record who held it and the day of the return", "记录原持有人与退回日期", "記錄原持有人與退回日期"));

    internal static readonly Effect TellOwner = new("tell-pool-owner", new("tell the owner that the customer was taken back", "通知持有人客户已被收回", "通知持有人客戶已被收回"));

    internal static readonly Effect OpenAgain = new("open-for-claims", new("show the customer in the pool again", "在公海中重新展示该客户", "在公海中重新展示該客戶"));

    internal static readonly Effect MoveRecords = new(
        "move-records-to-survivor", new("move contacts, deals and history to the record that stays", "将联系人、机会点与历史转入保留的记录", "將聯絡人、機會點與歷史轉入保留的紀錄"));
}
