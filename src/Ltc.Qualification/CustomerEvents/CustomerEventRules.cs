using System.Collections.Generic;

namespace Ltc;

/// <summary>What an event with a customer needs: a project that it helps, a day before that project's next gate, and a budget.</summary>
/// <remarks>
/// Immutable. Source: seed 004 (客户的关系活动需要有明确具体的支撑项目): which project, whether the time fits the progress of the project, how much it will cost. Decided here:
/// the event ends before the day of the gate, so that what it brings can be used there; a budget of nothing is none.
/// </remarks>
public sealed class CustomerEventRules
{
    private const string Source = "seed 004";

    private readonly RequirementList<CustomerEventFacts> _rules = new(
        new Requirement<CustomerEventFacts>(
            "event-names-project", CustomerEventFact.Project.Known, new("the event names the project it supports", "活动已指明支撑的项目", "活動已指明支撐的專案"), Source),
        new Requirement<CustomerEventFacts>(
            "event-before-next-gate",
            CustomerEventFact.HeldOn.Before(CustomerEventFact.NextGateOn),
            new("the event falls before the next gate of the project", "活动在项目下一决策点之前举办", "活動在專案下一決策點之前舉辦"),
            Source),
        new Requirement<CustomerEventFacts>(
            "event-has-budget", CustomerEventFact.Budget.MoreThan(0), new("the event has a budget", "活动有预算", "活動有預算"), Source));

    private CustomerEventRules()
    {
    }

    /// <summary>The rules as requirements.</summary>
    /// <value>In the order of declaration.</value>
    public IReadOnlyList<Requirement> Requirements => _rules.Requirements;

    /// <summary>Defines the rules of the seed.</summary>
    /// <returns>The rules, equal on every call.</returns>
    public static CustomerEventRules Define() => new();

    /// <summary>Asks about one event. Never throws and allocates nothing.</summary>
    /// <param name="facts">What is known about it.</param>
    /// <returns>Allowed, Refused, or Unknown while something is not known; a project that is not named is Refused.</returns>
    public CustomerEventAnswer Evaluate(in CustomerEventFacts facts)
    {
        _rules.Test(facts, out var unmet, out var unknown);
        return new CustomerEventAnswer(_rules, unmet, unknown);
    }
}
