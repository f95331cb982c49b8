namespace Ltc;

/// <summary>The vocabulary of customer events.</summary>
public static class CustomerEventFact
{
    /// <summary>Which project the event supports.</summary>
    public static readonly TextFact<CustomerEventFacts> Project = Fact.Words<CustomerEventFacts>(
        "project", (in facts) => facts.Project, (in facts, value) => facts with { Project = value }, new("project supported", "支撑的项目", "支撐的專案"));

    /// <summary>When the event takes place.</summary>
    public static readonly DateFact<CustomerEventFacts> HeldOn = Fact.Date<CustomerEventFacts>(
        "held-on", (in facts) => facts.HeldOn, (in facts, value) => facts with { HeldOn = value }, new("day of the event", "活动日期", "活動日期"));

    /// <summary>When the project is decided on next.</summary>
    public static readonly DateFact<CustomerEventFacts> NextGateOn = Fact.Date<CustomerEventFacts>(
        "next-gate-on",
        (in facts) => facts.NextGateOn,
        (in facts, value) => facts with { NextGateOn = value },
        new("day of the project's next gate", "项目下一决策点日期", "專案下一決策點日期"));

    /// <summary>What the event may cost.</summary>
    public static readonly NumberFact<CustomerEventFacts> Budget = Fact.Number<CustomerEventFacts>(
        "budget", (in facts) => facts.Budget, (in facts, value) => facts with { Budget = value }, new("budget of the event", "活动预算", "活動預算"), range: "[0,)");

    /// <summary>All facts of an event with a customer.</summary>
    public static readonly FactSet<CustomerEventFacts> All = new("customer-event", Project, HeldOn, NextGateOn, Budget);
}
