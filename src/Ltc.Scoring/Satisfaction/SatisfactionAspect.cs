namespace Ltc;

/// <summary>The eighteen aspects of satisfaction: four of the product, eight of the service, six of the brand.</summary>
/// <remarks>Source: seed 004.</remarks>
public enum SatisfactionAspect : byte
{
    /// <summary>稳定性: how stable the product runs.</summary>
    Stability = 0,

    /// <summary>结构与工艺: how well the product is built.</summary>
    Workmanship,

    /// <summary>产品功能: what the product can do.</summary>
    Functions,

    /// <summary>安全性: how safe the product is.</summary>
    Safety,

    /// <summary>沟通渠道: the channel during design, bid and signature.</summary>
    Communication,

    /// <summary>宣传内容: how complete the information was.</summary>
    Publicity,

    /// <summary>解决方案: how fitting the solution was.</summary>
    SolutionFit,

    /// <summary>销售人员业务水平: the skill of the sales staff.</summary>
    SalesSkill,

    /// <summary>工程计划: how reasonable the plan of the works was.</summary>
    WorkPlan,

    /// <summary>供货、安装、工程质量、现场培训: supply, installation, works and training.</summary>
    WorkQuality,

    /// <summary>问题处理与技术支持: how problems are handled.</summary>
    ProblemHandling,

    /// <summary>备件支持、集中培训、有偿服务: spare parts, training and paid services.</summary>
    Aftercare,

    /// <summary>品牌知名度: how well the brand is known.</summary>
    Awareness,

    /// <summary>行业品牌知名度: how well it is known in the industry.</summary>
    IndustryAwareness,

    /// <summary>行业排名: its rank in the industry.</summary>
    Ranking,

    /// <summary>企业发展潜力: the prospects of the company.</summary>
    Prospects,

    /// <summary>科研开发能力: research and development.</summary>
    Research,

    /// <summary>品牌溢价能力: how far the brand carries a higher price.</summary>
    Premium,
}
