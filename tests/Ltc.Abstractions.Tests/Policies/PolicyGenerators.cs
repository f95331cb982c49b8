using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ltc.Tests.Policies;

/// <summary>Random policies and requests over few values, so that conditions often meet.</summary>
internal static class PolicyGenerators
{
    private static readonly string[] RoleNames = ["rep", "head", "clerk"];
    private static readonly string[] Actions = ["view", "sign", "bid"];
    private static readonly string[] Units = ["north", "south"];

    internal static readonly Gen<AccessRequest> Requests =
        from actor in Gen.Elements(null, "ann", "bob")
        from bits in Gen.Choose(-1, 7)
        from action in Gen.Elements([null, .. Actions, "elsewhere", ""])
        from unit in Gen.Elements([null, .. Units, "nowhere"])
        from amount in Gen.Elements<decimal?>(null, -1m, 0m, 99.99m, 100m, 100.01m, 500m, 501m)
        select new AccessRequest { Actor = actor, Roles = Roles(bits), Action = action, Unit = unit, Amount = amount };

    internal static Gen<NamedPolicy[]> Policies(int most) =>
        from count in Gen.Choose(0, most)
        from policies in Gen.CollectToArray(Enumerable.Range(0, count), Policy)
        select policies;

    internal static Gen<NamedPolicy> Policy(int number) =>
        from effect in Gen.Elements(PolicyEffect.Permit, PolicyEffect.Permit, PolicyEffect.Forbid)
        from count in Gen.Choose(0, 4)
        from parts in Gen.ArrayOf(Part, count)
        select new NamedPolicy("policy-" + number.ToString(CultureInfo.InvariantCulture), effect, Condition<AccessRequest>.All(parts));

    private static Gen<Condition<AccessRequest>> Part => Gen.Frequency((9, Leaf), (1, Either), (1, Opposite));

    private static Gen<Condition<AccessRequest>> Either => from one in Leaf
                                                           from other in Leaf
                                                           select one | other;

    private static Gen<Condition<AccessRequest>> Opposite => from one in Leaf
                                                             select !one;

    private static Gen<Condition<AccessRequest>> Leaf =>
        from kind in Gen.Choose(0, 6)
        from bits in Gen.Choose(0, 7)
        from bound in Gen.Elements(0m, 100m, 500m)
        select kind switch
        {
            0 => AccessFacts.Roles.HasAny(Some(RoleNames, bits)),
            1 => AccessFacts.Action.In(Some(Actions, bits)),
            2 => AccessFacts.Unit.In(Some(Units, bits)),
            3 => AccessFacts.Amount.AtMost(bound),
            4 => AccessFacts.Amount.AtLeast(bound),
            5 => AccessFacts.Actor.SameAs(AccessFacts.Unit),
            _ => AccessFacts.Actor.Is("ann"),
        };

    internal static PolicySet<AccessRequest> Make(params NamedPolicy[] policies)
    {
        var builder = PolicySet.For<AccessRequest>();
        foreach (var policy in policies)
            _ = policy.Effect == PolicyEffect.Permit ? builder.Permit(policy.Id, policy.Condition) : builder.Forbid(policy.Id, policy.Condition);
        return builder.Build();
    }

    internal static string Show((NamedPolicy[] Policies, AccessRequest Request) one) =>
        $"{string.Join("; ", one.Policies.Select(policy => $"{policy.Effect} {policy.Id}: {policy.Condition}"))} for {one.Request} roles {string.Join(",", one.Request.Roles ?? ["?"])}";

    private static string[]? Roles(int bits) => bits < 0 ? null : Some(RoleNames, bits);

    private static string[] Some(string[] names, int bits) => [.. names.Where((_, i) => (bits & (1 << i)) != 0)];
}
