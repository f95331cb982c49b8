using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Policies;

public sealed class PolicySetTests
{
    private static readonly NamedPolicy Sign = new(
        "p-sign", PolicyEffect.Permit, AccessFacts.Roles.Has("rep") & AccessFacts.Action.Is("sign") & AccessFacts.Amount.AtMost(500_000m));

    private static readonly NamedPolicy North = new("f-north", PolicyEffect.Forbid, AccessFacts.Unit.Is("north"));

    [Fact]
    public void The_default_verdict_is_a_refusal_without_ids()
    {
        Verdict<AccessRequest> verdict = default;
        Assert.Equal(Answer.Refused, verdict.Answer);
        Assert.Empty(verdict.Determining);
        Assert.Empty(verdict.Indeterminate);
    }

    [Fact]
    public void An_empty_set_refuses_everything() => Assert.Equal(Answer.Refused, PolicyGenerators.Make().Evaluate(new AccessRequest { Action = "view" }).Answer);

    [Fact]
    public void A_forbid_that_cannot_be_evaluated_applies()
    {
        var verdict = PolicyGenerators.Make(Sign, North).Evaluate(new AccessRequest { Roles = ["rep"], Action = "sign", Amount = 500_000m });
        Assert.Equal(Answer.Unknown, verdict.Answer);
        Assert.False(verdict.IsAllowed);
        Assert.Equal(["f-north"], verdict.Determining);
        Assert.Equal(["f-north"], verdict.Indeterminate);
    }

    [Fact]
    public void A_permit_that_cannot_be_evaluated_does_not_apply()
    {
        var verdict = PolicyGenerators.Make(Sign, North).Evaluate(new AccessRequest { Roles = ["rep"], Action = "sign", Unit = "south" });
        Assert.Equal(Answer.Unknown, verdict.Answer);
        Assert.Empty(verdict.Determining);
        Assert.Equal(["p-sign"], verdict.Indeterminate);
    }

    [Fact]
    public void A_known_bound_is_inside_and_the_next_cent_is_not()
    {
        var set = PolicyGenerators.Make(Sign, North);
        Assert.True(set.Evaluate(Request(500_000m)).IsAllowed);
        Assert.Equal(Answer.Refused, set.Evaluate(Request(500_000.01m)).Answer);

        static AccessRequest Request(decimal amount) => new() { Roles = ["clerk", "rep"], Action = "sign", Unit = "south", Amount = amount };
    }

    [Fact]
    public void Two_different_policies_of_one_id_and_an_empty_id_are_findings()
    {
        var builder = PolicySet.For<AccessRequest>().Permit("one", AccessFacts.Action.Is("view")).Forbid("one", AccessFacts.Action.Is("view"))
            .Permit("", AccessFacts.Action.Is("view"));
        Assert.False(builder.TryBuild(out var set, out var findings));
        Assert.Null(set);
        Assert.Equal(["policy-duplicate-id", "policy-empty-id"], findings.Select(finding => finding.Code));
        Assert.Equal(2, Assert.Throws<DefinitionException>(builder.Build).Findings.Count);
    }

    [Fact]
    public void A_set_that_was_exported_binds_to_an_equal_one()
    {
        var set = PolicyGenerators.Make(Sign, North);
        Assert.True(PolicySet.TryBind(set.Data.Reverse(), AccessFacts.All, out var again, out _));
        Assert.Equal(set.Data, again!.Data);
    }

    [Fact]
    public void Binding_says_everything_that_does_not_fit()
    {
        PolicyData[] data =
        [
            new("one", PolicyEffect.Permit, new ConditionData(ConditionKind.Number, "height", range: Interval.Parse("[0,1]"))),
            new("two", (PolicyEffect)7, AccessFacts.Action.Is("view").Data),
            new("", PolicyEffect.Forbid, AccessFacts.Action.Is("view").Data),
        ];
        Assert.False(PolicySet.TryBind(data, AccessFacts.All, out var set, out var findings));
        Assert.Null(set);
        Assert.Equal(3, findings.Count);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    [InlineData(200)]
    public void A_verdict_and_its_ids_allocate_nothing(int policies)
    {
        var set = PolicyGenerators.Make([.. Enumerable.Range(0, policies).Select(Numbered)]);
        AccessRequest[] requests =
        [
            new() { Actor = "ann", Roles = ["rep", "clerk"], Action = "sign", Unit = "south", Amount = 100m },
            new() { Roles = ["rep"], Action = "sign", Unit = "north", Amount = 1m },
            default,
        ];
        var seen = 0;
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var request in requests)
            {
                var verdict = set.Evaluate(request);
                foreach (var id in verdict.Determining)
                    seen += id.Length;
                foreach (var id in verdict.Indeterminate)
                    seen += id.Length;
            }
        }));
        Assert.True(seen > 0);
    }

    private static NamedPolicy Numbered(int number) => (number % 3) switch
    {
        0 => Sign with { Id = "p-" + number },
        1 => North with { Id = "f-" + number },
        _ => new NamedPolicy("e-" + number, PolicyEffect.Permit, AccessFacts.Actor.Is("ann") | AccessFacts.Amount.AtLeast(1000m)),
    };
}
