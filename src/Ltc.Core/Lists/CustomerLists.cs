using System.Collections.Generic;

namespace Ltc;

/// <summary>The lists about customers.</summary>
/// <remarks>Decided here: the scenes that can turn into a gift or entertainment need compliance; none of them is ever scored.</remarks>
internal static class CustomerLists
{
    internal static IEnumerable<NamedItem> BuyingOutcomes() =>
    [
        new("relationship-valued", new("both sides agree on what a relationship is worth", "双方认同合作关系的价值", "雙方認同合作關係的價值")),
        new("interest-shown", new("the customer shows interest in working together", "客户表示有意合作", "客戶表示有意合作")),
        new("need-stated", new("the customer states need and vision and opens the way to the sponsor with power", "客户说明需求与愿景，并支持接触有权力的支持者", "客戶說明需求與願景，並支持接觸有權力的支持者")),
        new("preliminary-solution-agreed", new("the sponsor with power agrees to go on with a preliminary solution", "有权力的支持者同意按初步方案推进", "有權力的支持者同意按初步方案推進")),
        new("conditionally-approved", new("the sponsor with power approves under conditions", "有权力的支持者有条件认可", "有權力的支持者有條件認可")),
        new("contract-signed", new("the contract is signed", "合同已签订", "合約已簽訂")),
        new("value-acknowledged", new("the customer acknowledges the value", "客户确认所得价值", "客戶確認所得價值")),
    ];

    internal static IEnumerable<NamedItem> ContactScenes() =>
    [
        new("company-visit", new("visit to the company", "公司考察", "公司考察")),
        new("exhibition", new("exhibition or forum", "展会论坛", "展會論壇")),
        new("model-site-visit", new("visit to a model site", "样板点参观", "樣板點參觀")),
        new("topical-exchange", new("exchange on a topic", "专题交流", "專題交流")),
        new("executive-visit", new("visit of an executive", "高层拜访", "高層拜訪")),
        new("sponsor", new("sponsor", "赞助人", "贊助人")),
        new("executive-summit", new("summit of executives", "高层峰会", "高層峰會")),
        new("shared-travel", new("travelling together", "出差陪同", "出差陪同"), needsCompliance: true),
        new("home-visit", new("visit at home", "客户家访", "客戶家訪"), needsCompliance: true),
        new("dinner", new("dinner", "饭局宴请", "飯局宴請"), needsCompliance: true),
        new("courtesy", new("courtesy between the sides", "礼尚往来", "禮尚往來"), needsCompliance: true),
        new("daily-visit", new("daily visit", "日常拜访", "日常拜訪")),
        new("joint-work", new("technical exchange, joint innovation or brand, consulting", "技术交流、联合创新、联合品牌、商业与技术咨询", "技術交流、聯合創新、聯合品牌、商業與技術諮詢")),
    ];

    internal static IEnumerable<NamedItem> FileChapters() =>
    [
        new("customer-summary", new("summary of the customer", "客户概要", "客戶概要")),
        new("macro-environment", new("macro environment", "宏观环境", "宏觀環境")),
        new("industry-trends", new("trends of the industry", "行业动态", "產業動態")),
        new("customer-competition", new("competition of the customer", "客户竞争环境", "客戶競爭環境")),
        new("strategy-and-demands", new("strategy and demands on us", "战略分析与业务诉求", "策略分析與業務訴求")),
        new("executive-priorities", new("what the head of the company looks at", "企业负责人的关注重点", "企業負責人的關注重點")),
        new("business-strategy", new("business strategy", "业务战略", "業務策略")),
        new("public-relations", new("strategy of public relations", "公共关系战略", "公共關係策略")),
        new("pain-points", new("pains of the customer", "客户的痛点", "客戶的痛點")),
        new("financial-performance", new("financial performance", "财务绩效", "財務績效")),
        new("spending", new("spending", "财务开支分析", "財務支出分析")),
        new("organisation-structure", new("structure of the organisation", "组织结构", "組織結構")),
        new("purchasing-decisions", new("how purchases are decided", "采购决策模式和流程", "採購決策模式和流程")),
        new("strengths-and-weaknesses", new("strengths, weaknesses, chances and threats", "优势、劣势、机会与威胁分析", "優勢、劣勢、機會與威脅分析")),
    ];
}
