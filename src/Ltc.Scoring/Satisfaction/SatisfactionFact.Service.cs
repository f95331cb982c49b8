namespace Ltc;

public static partial class SatisfactionFact
{
    /// <summary>How smooth the channel was while the solution was designed, bid and signed.</summary>
    public static readonly NumberFact<SatisfactionFacts> Communication = Fact.Number<SatisfactionFacts>(
        "communication",
        (in facts) => facts.Communication,
        (in facts, value) => facts with { Communication = value },
        new("channel during design, bid and signature", "方案设计、投标与签约阶段沟通渠道顺畅", "方案設計、投標與簽約階段溝通管道順暢"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How complete the information about the offer was.</summary>
    public static readonly NumberFact<SatisfactionFacts> Publicity = Fact.Number<SatisfactionFacts>(
        "publicity",
        (in facts) => facts.Publicity,
        (in facts, value) => facts with { Publicity = value },
        new("completeness of the information given", "宣传内容详尽", "宣傳內容詳盡"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How reasonable and fitting the solution was.</summary>
    public static readonly NumberFact<SatisfactionFacts> SolutionFit = Fact.Number<SatisfactionFacts>(
        "solution-fit",
        (in facts) => facts.SolutionFit,
        (in facts, value) => facts with { SolutionFit = value },
        new("fit of the solution", "解决方案合理恰当", "解決方案合理恰當"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How well the sales staff met what the customer expects of them.</summary>
    public static readonly NumberFact<SatisfactionFacts> SalesSkill = Fact.Number<SatisfactionFacts>(
        "sales-skill",
        (in facts) => facts.SalesSkill,
        (in facts, value) => facts with { SalesSkill = value },
        new("skill of the sales staff", "销售人员业务水平", "銷售人員業務水準"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How reasonable the plan for supply, installation and training was.</summary>
    public static readonly NumberFact<SatisfactionFacts> WorkPlan = Fact.Number<SatisfactionFacts>(
        "work-plan",
        (in facts) => facts.WorkPlan,
        (in facts, value) => facts with { WorkPlan = value },
        new("plan of the works", "工程计划制定合理", "工程計畫制定合理"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How supply, installation, quality of the works and training met expectations.</summary>
    public static readonly NumberFact<SatisfactionFacts> WorkQuality = Fact.Number<SatisfactionFacts>(
        "work-quality",
        (in facts) => facts.WorkQuality,
        (in facts, value) => facts with { WorkQuality = value },
        new("quality of supply and installation", "供货、安装、工程质量与现场培训", "供貨、安裝、工程品質與現場培訓"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How prompt and accurate problems are handled and support is given.</summary>
    public static readonly NumberFact<SatisfactionFacts> ProblemHandling = Fact.Number<SatisfactionFacts>(
        "problem-handling",
        (in facts) => facts.ProblemHandling,
        (in facts, value) => facts with { ProblemHandling = value },
        new("handling of problems", "问题处理与技术支持及时准确", "問題處理與技術支援及時準確"),
        unit: "points",
        range: "[1,5]");

    /// <summary>How the customer judges spare parts, central training and paid services.</summary>
    public static readonly NumberFact<SatisfactionFacts> Aftercare = Fact.Number<SatisfactionFacts>(
        "aftercare",
        (in facts) => facts.Aftercare,
        (in facts, value) => facts with { Aftercare = value },
        new("spare parts, training and paid services", "备件支持、集中培训与有偿服务", "備件支援、集中培訓與有償服務"),
        unit: "points",
        range: "[1,5]");
}
