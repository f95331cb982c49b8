namespace Ltc;

/// <summary>What an event with a customer needs: a project that it helps, a day before that project's next gate, and a budget.</summary>
/// <remarks>
/// Source: seed 004 (客户的关系活动需要有明确具体的支撑项目): which project, whether the time fits the progress of the project, how much it will cost. Decided here:
/// the event ends before the day of the gate, so that what it brings can be used there; a budget of nothing is none; a project that nobody names is refused.
/// </remarks>
public static class CustomerEventRules
{
    private const string Source = "seed 004";

    /// <summary>Defines the rules of the seed.</summary>
    /// <returns>A checklist of three requirements, equal on every call.</returns>
    public static Checklist<CustomerEventFacts> Define() => new(
        "customer-event",
        new("event with a customer", "客户关系活动", "客戶關係活動"),
        CustomerEventFact.All,
        [
            new("event-names-project", CustomerEventFact.Project.Known, new("the event names the project it supports", "活动已指明支撑的项目", "活動已指明支撐的專案"), Source),
            new(
                "event-before-next-gate",
                CustomerEventFact.HeldOn.Before(CustomerEventFact.NextGateOn),
                new("the event falls before the next gate of the project", "活动在项目下一决策点之前举办", "活動在專案下一決策點之前舉辦"),
                Source),
            new("event-has-budget", CustomerEventFact.Budget.MoreThan(0), new("the event has a budget", "活动有预算", "活動有預算"), Source),
        ]);
}
