using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Asks a set of policies.</summary>
internal sealed class AuthorizationSubject : CaseSubject
{
    internal override string Id => "authorization";

    internal override CaseAnswer Answer(Given given)
    {
        var policies = PolicySet.For<AccessRequest>();
        foreach (var policy in given.Objects("policies"))
            Add(policies, policy);
        var request = Request(given.Object("request"));
        given.End();
        if (!policies.TryBuild(out var set, out var findings))
            throw CaseException.Of(findings);
        var verdict = set!.Evaluate(request);
        return new CaseAnswer(new JsonObject { ["allowed"] = verdict.IsAllowed, ["determining"] = CaseAnswer.List(verdict.Determining) });
    }

    private static void Add(PolicySetBuilder<AccessRequest> policies, Given policy)
    {
        var id = policy.Text("id");
        var effect = policy.Text("effect");
        var condition = ConditionOf(policy);
        policy.End();
        _ = effect switch
        {
            "permit" => policies.Permit(id, condition),
            "forbid" => policies.Forbid(id, condition),
            _ => throw CaseException.Expected(policy.Path("effect"), CaseExpected.OneOf("permit", "forbid"), effect),
        };
    }

    private static Condition<AccessRequest> ConditionOf(Given policy)
    {
        var parts = new List<Condition<AccessRequest>>();
        if (policy.TextsOrNull("roles") is { } roles)
            parts.Add(AccessFacts.Roles.HasAny(roles));
        if (policy.TextsOrNull("actions") is { } actions)
            parts.Add(AccessFacts.Action.In(actions));
        if (policy.TextsOrNull("units") is { } units)
            parts.Add(AccessFacts.Unit.In(units));
        if (policy.NumberOrNull("maxAmount") is { } most)
            parts.Add(AccessFacts.Amount.AtMost(most));
        if (policy.NumberOrNull("minAmount") is { } least)
            parts.Add(AccessFacts.Amount.AtLeast(least));
        return Condition<AccessRequest>.All([.. parts]);
    }

    private static AccessRequest Request(Given request)
    {
        var read = new AccessRequest
        {
            Actor = request.TextOrNull("actor"),
            Roles = request.TextsOrNull("roles"),
            Action = request.TextOrNull("action"),
            Unit = request.TextOrNull("unit"),
            Amount = request.NumberOrNull("amount"),
        };
        request.End();
        return read;
    }
}
