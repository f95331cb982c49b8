namespace Ltc;

/// <summary>The steps from lead to cash in which roles have their parts.</summary>
/// <remarks>Source: domain.md §5.3; the preparation of decision papers from §3.1 item 19.</remarks>
public enum LtcStep : byte
{
    /// <summary>收集线索.</summary>
    CollectLead = 0,

    /// <summary>验证与定级线索.</summary>
    ValidateLead,

    /// <summary>培育线索.</summary>
    NurtureLead,

    /// <summary>验证机会点（PPVVC）.</summary>
    AssessOpportunity,

    /// <summary>ATI 立项建议.</summary>
    RecommendInitiate,

    /// <summary>ATI 立项决策.</summary>
    DecideInitiate,

    /// <summary>标前引导.</summary>
    PreBidGuidance,

    /// <summary>制定解决方案与概算.</summary>
    SolutionAndEstimate,

    /// <summary>ATB 投标建议.</summary>
    RecommendBid,

    /// <summary>ATB 投标决策.</summary>
    DecideBid,

    /// <summary>谈判; it is what recommends the signing.</summary>
    Negotiate,

    /// <summary>ATC 签约决策.</summary>
    DecideSign,

    /// <summary>合同注册与交接.</summary>
    RegisterAndHandOver,

    /// <summary>交付与验收.</summary>
    DeliverAndAccept,

    /// <summary>开票.</summary>
    Invoice,

    /// <summary>回款.</summary>
    Collect,

    /// <summary>变更建议.</summary>
    RecommendChange,

    /// <summary>ATAC 变更决策.</summary>
    DecideAmend,

    /// <summary>关闭与评价合同; it is what recommends the closing.</summary>
    CloseAndEvaluate,

    /// <summary>ATCC 关闭决策.</summary>
    DecideClose,

    /// <summary>准备决策材料.</summary>
    PrepareDecisionPapers,
}
