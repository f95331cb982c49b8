namespace Ltc;

/// <summary>The names of roles and steps for people, and the short ids of roles.</summary>
public static class RoleTexts
{
    /// <summary>Names a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Its name in three languages; the number for a value that is not defined.</returns>
    public static Text Of(LtcRole role) => role switch
    {
        LtcRole.AccountResponsible => new("account responsible (AR)", "客户责任人（AR）", "客戶責任人（AR）"),
        LtcRole.SolutionResponsible => new("solution responsible (SR)", "解决方案责任人（SR）", "解決方案責任人（SR）"),
        LtcRole.FulfilmentResponsible => new("fulfilment responsible (FR)", "履行责任人（FR）", "履行責任人（FR）"),
        LtcRole.ProjectDirector => new("project director (PD)", "项目负责人（PD）", "專案負責人（PD）"),
        LtcRole.LeadManager => new("lead manager", "线索经理", "線索經理"),
        LtcRole.ProjectFinance => new("project finance (PFC)", "项目财经（PFC）", "專案財務（PFC）"),
        LtcRole.LegalAndCompliance => new("legal and compliance", "法务与合规", "法務與合規"),
        LtcRole.ContractCommercial => new("contract and commerce (CCFM)", "合同商务（CCFM）", "合約商務（CCFM）"),
        LtcRole.CollectionManager => new("collection manager", "回款经理", "回款經理"),
        LtcRole.Sponsor => new("sponsor", "赞助人", "贊助人"),
        LtcRole.SalesDecisionTeam => new("sales decision team (SDT)", "销售决策团队（SDT）", "銷售決策團隊（SDT）"),
        LtcRole.ReviewManager => new("review manager", "评审经理", "評審經理"),
        _ => Text.Same(EnumIds<LtcRole>.IdOf(role)),
    };

    /// <summary>Gives the short id of a role: the one that organisations, grants, mandates and constraints use.</summary>
    /// <param name="role">The role.</param>
    /// <returns>In kebab-case, for example <c>ar</c>; the number for a value that is not defined.</returns>
    public static string IdOf(LtcRole role) => role switch
    {
        LtcRole.AccountResponsible => "ar",
        LtcRole.SolutionResponsible => "sr",
        LtcRole.FulfilmentResponsible => "fr",
        LtcRole.ProjectDirector => "pd",
        LtcRole.LeadManager => "lead-manager",
        LtcRole.ProjectFinance => "pfc",
        LtcRole.LegalAndCompliance => "legal",
        LtcRole.ContractCommercial => "ccfm",
        LtcRole.CollectionManager => "collection-manager",
        LtcRole.Sponsor => "sponsor",
        LtcRole.SalesDecisionTeam => "sdt",
        LtcRole.ReviewManager => "review-manager",
        _ => EnumIds<LtcRole>.IdOf(role),
    };

    /// <summary>Names a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>Its name in three languages; the number for a value that is not defined.</returns>
    public static Text Of(LtcStep step) => step switch
    {
        LtcStep.CollectLead => new("collect a lead", "收集线索", "收集線索"),
        LtcStep.ValidateLead => new("validate and grade a lead", "验证与定级线索", "驗證與定級線索"),
        LtcStep.NurtureLead => new("nurture a lead", "培育线索", "培育線索"),
        LtcStep.AssessOpportunity => new("assess an opportunity (PPVVC)", "评估机会点（PPVVC）", "評估機會點（PPVVC）"),
        LtcStep.RecommendInitiate => new("recommend ATI, initiate", "ATI 立项建议", "ATI 立項建議"),
        LtcStep.DecideInitiate => new("decide ATI, initiate", "ATI 立项决策", "ATI 立項決策"),
        LtcStep.PreBidGuidance => new("guide before the bid", "标前引导", "標前引導"),
        LtcStep.SolutionAndEstimate => new("make the solution and the estimate", "制定解决方案与概算", "制定解決方案與概算"),
        LtcStep.RecommendBid => new("recommend ATB, bid", "ATB 投标建议", "ATB 投標建議"),
        LtcStep.DecideBid => new("decide ATB, bid", "ATB 投标决策", "ATB 投標決策"),
        LtcStep.Negotiate => new("negotiate", "谈判", "談判"),
        LtcStep.DecideSign => new("decide ATC, sign", "ATC 签约决策", "ATC 簽約決策"),
        LtcStep.RegisterAndHandOver => new("register and hand over the contract", "合同注册与交接", "合約註冊與交接"),
        LtcStep.DeliverAndAccept => new("deliver and have it accepted", "交付与验收", "交付與驗收"),
        LtcStep.Invoice => new("invoice", "开票", "開立發票"),
        LtcStep.Collect => new("collect", "回款", "回款"),
        LtcStep.RecommendChange => new("recommend a change", "变更建议", "變更建議"),
        LtcStep.DecideAmend => new("decide ATAC, amend", "ATAC 合同变更决策", "ATAC 合約變更決策"),
        LtcStep.CloseAndEvaluate => new("close and evaluate the contract", "关闭与评价合同", "關閉與評價合約"),
        LtcStep.DecideClose => new("decide ATCC, close", "ATCC 合同关闭决策", "ATCC 合約關閉決策"),
        LtcStep.PrepareDecisionPapers => new("prepare the papers of a decision", "准备决策材料", "準備決策材料"),
        _ => Text.Same(EnumIds<LtcStep>.IdOf(step)),
    };
}
