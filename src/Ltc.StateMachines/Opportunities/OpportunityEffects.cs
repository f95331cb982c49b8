namespace Ltc;

/// <summary>What the host has to do after a move of an opportunity.</summary>
/// <remarks>Source: domain.md §2.3 (written result within 24 hours) and §14.4.</remarks>
internal static class OpportunityEffects
{
    internal static readonly Effect AskForGrade = new("propose-project-grade", new("prepare the proposal for the project grade", "准备项目定级建议", "準備專案定級建議"));

    internal static readonly Effect PublishGraded = new(
        "publish-opportunity-graded", new("publish that the opportunity is graded", "发布“机会点已定级”事件", "發布「機會點已定級」事件"));

    internal static readonly Effect PublishDecided = new("publish-gate-decided", new("publish that the gate is decided", "发布“决策已完成”事件", "發布「決策已完成」事件"));

    internal static readonly Effect Notify = new(
        "send-decision-within-24-hours", new("send the written decision within 24 hours", "24 小时内发出书面决策结果", "24 小時內發出書面決策結果"));

    internal static readonly Effect SetUpProject = new(
        "set-up-sales-project", new("set up the project, its team and its budget for the pursuit", "成立销售项目，任命项目组并下达拓展预算", "成立銷售專案，任命專案組並下達拓展預算"));

    internal static readonly Effect OpenBidPapers = new(
        "collect-bid-papers", new("start the proposal, the estimate and the risk register", "启动方案、概算与风险登记册的编制", "啟動方案、概算與風險登記冊的編製"));

    internal static readonly Effect LockPrice = new(
        "lock-floor-price-and-concessions", new("lock the floor price and the concession rules", "锁定底价与让步规则", "鎖定底價與讓步規則"));

    internal static readonly Effect RecordSubmission = new(
        "record-submission", new("record time, amount and hash of what was submitted", "记录提交时间、金额与文本哈希", "記錄提交時間、金額與文本雜湊"));

    internal static readonly Effect UnlockPrice = new(
        "void-bid-authorization", new("mark the bid decision as used up; a new one is needed", "标记原投标决策失效，须重新决策", "標記原投標決策失效，須重新決策"));

    internal static readonly Effect CallNegotiators = new(
        "call-negotiation-team", new("call the negotiation team together", "组建谈判小组", "組建談判小組"));

    internal static readonly Effect ReserveFrame = new(
        "reserve-frame-remainder", new("reserve the amount in the frame contract", "在框架合同中预留额度", "在框架合約中預留額度"));

    internal static readonly Effect RaiseChange = new(
        "raise-frame-contract-change", new("raise a change of the frame contract", "发起框架合同变更", "發起框架合約變更"));

    internal static readonly Effect FreezeText = new(
        "freeze-contract-text", new("freeze the text that was approved", "冻结已批准的合同文本", "凍結已批准的合約文本"));

    internal static readonly Effect ReleaseText = new(
        "void-sign-authorization", new("mark the sign decision as used up; a new one is needed", "标记原签约决策失效，须重新决策", "標記原簽約決策失效，須重新決策"));

    internal static readonly Effect CreateContract = new(
        "create-signed-contract", new("create the contract and have it registered", "创建合同并办理注册", "建立合約並辦理註冊"));

    internal static readonly Effect CallHandover = new(
        "prepare-contract-handover", new("prepare the handover to delivery", "准备向交付移交", "準備向交付移交"));

    internal static readonly Effect ReleaseTeam = new(
        "release-pursuit-resources", new("release the team and the rest of the budget", "释放项目组与剩余拓展预算", "釋放專案組與剩餘拓展預算"));

    internal static readonly Effect TellCustomerNoBid = new(
        "tell-customer-no-bid", new("tell the customer that we do not bid", "告知客户我方不投标", "告知客戶我方不投標"));

    internal static readonly Effect StoreLessons = new(
        "store-loss-lessons", new("store why it was lost, for the next one", "沉淀丢单经验", "沉澱丟單經驗"));

    internal static readonly Effect RecordHold = new(
        "record-hold", new("record the day and the stage of the hold", "记录暂缓日期与暂缓前阶段", "記錄暫緩日期與暫緩前階段"));

    internal static readonly Effect ProposeNoGo = new(
        "propose-no-go-after-90-days", new("propose a No-Go when 90 days are over", "满 90 天后提交不通过决策建议", "滿 90 天後提交不通過決策建議"));

    internal static readonly Effect UpdateRecord = new(
        "update-crm-within-24-hours", new("update the record within 24 hours", "24 小时内更新系统记录", "24 小時內更新系統紀錄"));
}
