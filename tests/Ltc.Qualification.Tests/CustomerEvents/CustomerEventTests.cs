using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.CustomerEvents;

public sealed class CustomerEventTests
{
    private static readonly Checklist<CustomerEventFacts> Rules = CustomerEventRules.Define();
    private static readonly CustomerEventFacts Good = new() { Project = "P-1", HeldOn = new(2026, 3, 9), NextGateOn = new(2026, 3, 10), Budget = 1m };

    [Fact]
    public void An_event_with_project_day_and_budget_may_be_planned()
    {
        Assert.True(Rules.Check(Good).IsAllowed);
        Assert.Empty(Rules.Check(Good).Reasons);
    }

    [Theory]
    [InlineData(null, 9, 1, Answer.Refused, "event-names-project")]
    [InlineData("", 9, 1, Answer.Refused, "event-names-project")]
    [InlineData("P-1", 10, 1, Answer.Refused, "event-before-next-gate")]
    [InlineData("P-1", null, 1, Answer.Unknown, "event-before-next-gate")]
    [InlineData("P-1", 9, 0, Answer.Refused, "event-has-budget")]
    [InlineData("P-1", 9, null, Answer.Unknown, "event-has-budget")]
    public void Each_thing_that_lacks_is_the_only_reason(string? project, int? day, int? budget, Answer answer, string reason)
    {
        var facts = Good with { Project = project, HeldOn = day is { } held ? new(2026, 3, held) : null, Budget = budget };
        var result = Rules.Check(facts);
        Assert.Equal((answer, reason), (result.Answer, Assert.Single(result.Reasons).Id));
    }

    [Fact]
    public void Reasons_come_with_value_and_bound()
    {
        var facts = Good with { HeldOn = new(2026, 3, 12), Budget = 0m };
        var reasons = Rules.Check(facts).Explain(facts).ToArray();
        Assert.Equal(["event-before-next-gate", "event-has-budget"], reasons.Select(reason => reason.Id));
        Assert.Equal(("0", "more than 0"), (reasons[1].Value(), reasons[1].Bound()));
    }

    [Fact]
    public void The_default_is_a_refusal_and_checking_allocates_nothing()
    {
        Assert.Equal(Answer.Refused, default(ChecklistAnswer).Answer);
        var answer = default(ChecklistAnswer);
        Assert.Equal(0, Allocations.Of(() => answer = Rules.Check(Good)));
        Assert.True(answer.IsAllowed);
    }
}
