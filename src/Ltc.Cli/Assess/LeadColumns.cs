using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The columns of a file of leads and the headings under which they are usually exported, in English and Chinese.</summary>
internal static class LeadColumns
{
    internal static readonly LeadColumn Id = new("id", LeadColumnKind.Text, new("lead id", "线索编号", "線索編號"), null,
        ["leadid", "leadnumber", "线索编号", "線索編號", "线索id", "線索id"], ["id", "recordid", "编号", "編號", "序号", "序號"]);

    internal static readonly LeadColumn Name = new("name", LeadColumnKind.Text, new("name", "名称", "名稱"), null,
        ["leadname", "name", "线索名称", "線索名稱"], ["customer", "customername", "account", "accountname", "company", "companyname", "客户", "客戶", "客户名称", "客戶名稱", "公司名称", "公司名稱"]);

    internal static readonly LeadColumn ReviewedOn = new("reviewedOn", LeadColumnKind.Date, new("last review", "最近评审日期", "最近評審日期"), null,
        ["reviewedon", "lastreview", "lastreviewed", "lastreviewedon", "reviewdate", "最近评审日期", "最近評審日期", "上次评审日期", "上次評審日期", "评审日期", "評審日期"]);

    internal static readonly LeadColumn ActivityOn = new("activityOn", LeadColumnKind.Date, new("last customer activity", "客户最近活动日期", "客戶最近活動日期"), null,
        ["activityon", "lastactivity", "lastcustomeractivity", "lastactivitydate", "最近活动日期", "最近活動日期", "客户最近活动日期", "客戶最近活動日期", "最近跟进日期", "最近跟進日期"]);

    internal static readonly LeadColumn Owner = new("owner", LeadColumnKind.Text, new("owner now", "当前责任人", "目前責任人"), null,
        ["owner", "leadowner", "责任人", "責任人", "负责人", "負責人", "线索负责人", "線索負責人"]);

    internal static readonly LeadColumn Manager = new("leadManager", LeadColumnKind.Text, new("lead manager", "线索经理", "線索經理"), null,
        ["leadmanager", "线索经理", "線索經理"]);

    /// <summary>All columns.</summary>
    internal static IReadOnlyList<LeadColumn> All { get; } =
    [
        Id, Name,
        new("scopeFit", LeadColumnKind.Fulfilment, QualificationFact.ScopeFit.Text, QualificationFact.ScopeFit.Id, ["scopefit", "strategyfit", "strategicfit", "fit", "战略匹配", "战略匹配度", "策略匹配", "范围匹配", "範圍匹配", "业务范围匹配", "業務範圍匹配", "业务匹配"]),
        new("risk", LeadColumnKind.Fulfilment, QualificationFact.Risk.Text, QualificationFact.Risk.Id, ["risk", "risks", "riskacceptability", "风险", "風險", "风险可接受", "風險可接受", "风险可接受程度", "風險可接受程度"]),
        new("urgency", LeadColumnKind.Fulfilment, QualificationFact.Urgency.Text, QualificationFact.Urgency.Id, ["urgency", "urgent", "紧迫性", "紧迫程度", "需求紧迫性", "迫切性", "迫切程度", "需求迫切性", "急迫性"]),
        new("purchasingProcess", LeadColumnKind.Fulfilment, QualificationFact.PurchasingProcess.Text, QualificationFact.PurchasingProcess.Id, ["purchasingprocess", "buyingprocess", "process", "采购流程", "採購流程", "采购流程与预算", "採購流程與預算"]),
        new("relationship", LeadColumnKind.Fulfilment, QualificationFact.Relationship.Text, QualificationFact.Relationship.Id, ["relationship", "relation", "customerrelation", "客户关系", "客戶關係", "关系", "關係"]),
        new("solution", LeadColumnKind.Fulfilment, QualificationFact.Solution.Text, QualificationFact.Solution.Id, ["solution", "solutionmaturity", "方案", "方案成熟度", "解决方案", "解決方案"]),
        new("team", LeadColumnKind.Fulfilment, QualificationFact.Team.Text, QualificationFact.Team.Id, ["team", "teamavailability", "团队", "團隊", "销售团队", "銷售團隊"]),
        new("competition", LeadColumnKind.Fulfilment, QualificationFact.Competition.Text, QualificationFact.Competition.Id, ["competition", "competitiveposition", "竞争", "競爭", "竞争格局", "競爭格局"]),
        new("needReal", LeadColumnKind.Flag, QualificationFact.NeedReal.Text, QualificationFact.NeedReal.Id, ["needreal", "needisreal", "realneed", "需求真实", "需求真實", "需求是否真实", "需求是否真實"]),
        new("needDefinite", LeadColumnKind.Flag, QualificationFact.NeedDefinite.Text, QualificationFact.NeedDefinite.Id, ["needdefinite", "definiteneed", "需求明确", "需求明確", "需求是否明确"]),
        new("budgetDefinite", LeadColumnKind.Flag, QualificationFact.BudgetDefinite.Text, QualificationFact.BudgetDefinite.Id, ["budgetdefinite", "definitebudget", "预算明确", "預算明確", "预算是否明确"], ["budget", "预算", "預算"]),
        new("startDefinite", LeadColumnKind.Flag, QualificationFact.StartDefinite.Text, QualificationFact.StartDefinite.Id, ["startdefinite", "definitestart", "启动时间明确", "啟動時間明確", "启动明确", "啟動明確"]),
        new("decidersKnown", LeadColumnKind.Flag, QualificationFact.DecidersKnown.Text, QualificationFact.DecidersKnown.Id, ["decidersknown", "deciders", "决策人明确", "決策人明確", "决策人已识别", "決策人已識別", "关键决策人", "關鍵決策人"]),
        new("regionException", LeadColumnKind.Flag, QualificationFact.RegionException.Text, QualificationFact.RegionException.Id, ["regionexception", "exception", "地区部例外", "地區部例外", "例外"]),
        new(
            "previousValue", LeadColumnKind.Value, QualificationFact.PreviousValue.Text, QualificationFact.PreviousValue.Id,
            ["previousvalue", "lastvalue", "上次价值", "上次價值", "上次评级", "上次評級"]),
        new("industry", LeadColumnKind.Text, DistributionFact.Industry.Text, DistributionFact.Industry.Id, ["industry", "行业", "行業", "產業"]),
        new("region", LeadColumnKind.Text, DistributionFact.Region.Text, DistributionFact.Region.Id, ["region", "area", "territory", "区域", "區域", "地区", "地區"]),
        new("department", LeadColumnKind.Text, DistributionFact.Department.Text, DistributionFact.Department.Id, ["department", "dept", "部门", "部門"]),
        new("source", LeadColumnKind.Text, DistributionFact.Source.Text, DistributionFact.Source.Id, ["source", "leadsource", "来源", "來源", "线索来源", "線索來源"]),
        ReviewedOn, ActivityOn, Owner, Manager,
    ];

    /// <summary>The columns that answer the qualification.</summary>
    internal static IReadOnlyList<LeadColumn> Answers { get; } = [.. All.Where(column => column.Fact is { } fact && QualificationFact.All.Find(fact) is not null)];

    /// <summary>The columns that leads are distributed by.</summary>
    internal static IReadOnlyList<LeadColumn> Places { get; } = [.. All.Where(column => column.Fact is { } fact && DistributionFact.All.Find(fact) is not null)];
}
