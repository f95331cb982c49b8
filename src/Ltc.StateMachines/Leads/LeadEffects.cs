namespace Ltc;

/// <summary>What the host has to do after a move of a lead.</summary>
internal static class LeadEffects
{
    internal static readonly Effect AssignValidator = new("assign-validator", new("assign somebody who validates it", "指派验证人", "指派驗證人"));

    internal static readonly Effect PublishValidated = new("publish-lead-validated", new("publish that the lead is validated", "发布“线索已验证”事件", "發布「線索已驗證」事件"));

    internal static readonly Effect AssignOwner = new("assign-owner", new("tell the owner to nurture it", "通知责任人开展培育", "通知責任人開展培育"));

    internal static readonly Effect OpenOpportunity = new("open-opportunity", new("open an opportunity", "创建机会点", "建立機會點"));

    internal static readonly Effect PublishConverted = new("publish-lead-converted", new("publish that the lead is converted", "发布“线索已转化”事件", "發布「線索已轉化」事件"));

    internal static readonly Effect PublishClosed = new("publish-lead-closed", new("publish that the lead is closed", "发布“线索已关闭”事件", "發布「線索已關閉」事件"));
}
