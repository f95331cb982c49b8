namespace Ltc;

/// <summary>The vocabulary of the facts of lateness.</summary>
public static class LatenessFact
{
    /// <summary>How many of the payments were late.</summary>
    public static readonly NumberFact<LatenessFacts> LateShare = Fact.Number<LatenessFacts>(
        "late-share",
        (in facts) => facts.LateShare,
        (in facts, value) => facts with { LateShare = value },
        new("share of late payments", "逾期付款占比", "逾期付款占比"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>How late payments were on average.</summary>
    public static readonly NumberFact<LatenessFacts> MeanDaysLate = Fact.Number<LatenessFacts>(
        "mean-days-late",
        (in facts) => facts.MeanDaysLate,
        (in facts, value) => facts with { MeanDaysLate = value },
        new("mean days late", "平均逾期天数", "平均逾期天數"),
        unit: "days",
        range: "[0,)");

    /// <summary>How many receivables were open.</summary>
    public static readonly NumberFact<LatenessFacts> OpenCount = Fact.Number<LatenessFacts>(
        "open-count",
        (in facts) => facts.OpenCount,
        (in facts, value) => facts with { OpenCount = value },
        new("open receivables", "未结清应收笔数", "未結清應收筆數"),
        unit: "items",
        range: "[0,)");

    /// <summary>How many of the open ones were overdue.</summary>
    public static readonly NumberFact<LatenessFacts> OverdueCount = Fact.Number<LatenessFacts>(
        "overdue-count",
        (in facts) => facts.OverdueCount,
        (in facts, value) => facts with { OverdueCount = value },
        new("overdue receivables", "逾期应收笔数", "逾期應收筆數"),
        unit: "items",
        range: "[0,)");

    /// <summary>How many of the receivables had been disputed.</summary>
    public static readonly NumberFact<LatenessFacts> DisputeShare = Fact.Number<LatenessFacts>(
        "dispute-share",
        (in facts) => facts.DisputeShare,
        (in facts, value) => facts with { DisputeShare = value },
        new("share of disputed receivables", "争议应收占比", "爭議應收占比"),
        unit: "fraction",
        range: "[0,1]");

    /// <summary>All facts of lateness.</summary>
    public static readonly FactSet<LatenessFacts> All = new("lateness", LateShare, MeanDaysLate, OpenCount, OverdueCount, DisputeShare);
}
