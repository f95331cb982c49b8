using System.Collections.Generic;

namespace Ltc;

/// <summary>The lists about the process and the strategy.</summary>
internal static class ProcessLists
{
    internal static IEnumerable<NamedItem> SixteenSteps() =>
    [
        new("collect-leads", new("collect and generate leads", "收集与生成线索", "收集與產生線索")),
        new("validate-leads", new("validate and grade leads", "验证与分级线索", "驗證與分級線索")),
        new("distribute-leads", new("distribute leads", "分发线索", "分派線索")),
        new("nurture-leads", new("nurture and convert leads", "培育与转化线索", "培育與轉化線索")),
        new("validate-opportunity", new("validate the opportunity and its certainty", "验证机会点与确定性", "驗證機會點與確定性")),
        new("initiate-project", new("initiate, grade and staff the project", "立项、定级与组队", "立項、定級與組隊")),
        new("guide-customer", new("guide the customer before the bid", "标前引导", "標前引導")),
        new("design-solution", new("design the solution and estimate it", "制定方案与概算", "制定方案與概算")),
        new("submit-bid", new("decide on the bid and submit it", "投标决策与递交标书", "投標決策與遞交標書")),
        new("negotiate-contract", new("negotiate the contract", "合同谈判", "合約談判")),
        new("sign-contract", new("decide on the contract and sign it", "签约决策与签订合同", "簽約決策與簽訂合約")),
        new("hand-over-contract", new("register the contract and hand it over", "合同注册与交底", "合約註冊與交底")),
        new("deliver-order", new("take orders, deliver and have them accepted", "接收订单、交付与验收", "接收訂單、交付與驗收")),
        new("collect-money", new("invoice and collect", "开票与回款", "開立發票與收款")),
        new("manage-changes", new("manage changes, disputes and risks", "管理变更、争议与风险", "管理變更、爭議與風險")),
        new("close-contract", new("close the contract and evaluate it", "关闭与评价合同", "關閉與評價合約")),
    ];

    internal static IEnumerable<NamedItem> SalesElements() =>
    [
        new("customer-relation", new("customer relation", "客户关系", "客戶關係")),
        new("solution", new("solution", "解决方案", "解決方案")),
        new("financing-and-terms", new("financing and terms of collection", "融资与回款条件", "融資與收款條件")),
        new("delivery", new("delivery", "交付", "交付")),
    ];

    internal static IEnumerable<NamedItem> FiveLooks() =>
    [
        new("macro", new("the macro environment", "看宏观", "看宏觀")),
        new("industry", new("the industry", "看行业", "看產業")),
        new("customer", new("the customer", "看客户", "看客戶")),
        new("competition", new("the competition", "看竞争", "看競爭")),
        new("self", new("ourselves", "看自身", "看自身")),
    ];

    internal static IEnumerable<NamedItem> ThreeDecisions() =>
    [
        new("goals", new("goals", "定目标", "定目標")),
        new("strategy", new("strategy", "定策略", "定策略")),
        new("control-points", new("strategic control points", "定战略控制点", "定策略控制點")),
    ];
}
