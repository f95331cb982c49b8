using System;
using System.Linq;
using Ltc.Testing;
using Ltc.Tests.Authority;
using Xunit.Abstractions;

namespace Ltc.Tests.Grants;

public sealed class GrantProperties(ITestOutputHelper output)
{
    /// <summary>A naive model over the stored form names the same grants on random organisations and grants, and the same co-signers.</summary>
    [Fact]
    public void The_naive_model_names_the_same_deciders() => PropertyRun.ForAll(
        nameof(The_naive_model_names_the_same_deciders),
        output.WriteLine,
        draw =>
        {
            var world = new World(draw);
            var answer = world.Ask();
            var expected = world.Naive.Deciding(world.Request).ToArray();
            Assert.Equal(expected.Select(grant => grant.Id).Order(), answer.Deciders.Select(decider => decider.Grant.Id).Order());
            foreach (var decider in answer.Deciders)
            {
                var chain = GenerateGrants.Chain(expected.Single(grant => grant.Id == decider.Grant.Id), world.GrantData).ToArray();
                Assert.Equal(chain.Reverse().Select(link => link.Id), decider.Chain.Select(link => link.Id));
                Assert.Equal(chain.Where(world.Naive.NeedsSigner).Select(link => link.CoSigner).Distinct().Order(), decider.CoSigners.Order());
                Assert.Equal(decider.Grant.Grantee, decider.Person.Id);
            }

            Assert.Equal(answer.Deciders.Count > 0, answer.Answer == Answer.Allowed);
            Assert.Equal(answer.Deciders.Count == 0, answer.Escalation is not null);
            draw.Saw(answer.Answer);
            draw.Saw(answer.Deciders.Any(decider => decider.Chain.Count > 1) ? "through a chain" : "first hand");
            foreach (var gap in answer.Refusals.SelectMany(refusal => Enum.GetValues<GrantGaps>().Where(gap => gap != GrantGaps.None && (refusal.Gaps & gap) != 0)))
                draw.Saw(gap);
        },
        "Allowed",
        "Refused",
        "Unknown",
        "through a chain",
        "NotYetValid",
        "Expired",
        "Revoked",
        "RoleLost",
        "OutsideScope",
        "LowerLevel",
        "HigherLevel",
        "OverLimit",
        "OverCeiling",
        "NoCoSigner");

    /// <summary>Law 3: what a delegate may decide, every delegator above may decide too.</summary>
    [Fact]
    public void A_delegate_never_has_more_than_the_delegator() => PropertyRun.ForAll(
        nameof(A_delegate_never_has_more_than_the_delegator),
        output.WriteLine,
        draw =>
        {
            var world = new World(draw, HigherLevel.MayStandIn);
            var deciding = world.Ask().Deciders;
            foreach (var link in deciding.SelectMany(decider => decider.Chain))
                Assert.Contains(link, deciding.Select(decider => decider.Grant));
            draw.Saw(deciding.Count == 0 ? "nobody" : deciding.Any(decider => decider.Chain.Count > 1) ? "a delegate" : "no delegate");
        },
        "nobody",
        "a delegate",
        "no delegate");

    /// <summary>Law 3: from its own moment on a revocation leaves nobody whose chain runs through the grant, and touches nobody else.</summary>
    [Fact]
    public void A_revocation_kills_everything_below_from_then_on() => PropertyRun.ForAll(
        nameof(A_revocation_kills_everything_below_from_then_on),
        output.WriteLine,
        draw =>
        {
            var world = new World(draw);
            var before = world.Ask().Deciders;
            var revoked = draw.Pick(world.GrantData.Grants.ToArray());
            var moment = GenerateGrants.Noon.AddHours(draw.Below(7) - 3);
            revoked.RevokedAt = revoked.RevokedAt <= moment ? revoked.RevokedAt : moment;
            var after = world.Ask().Deciders.Select(decider => decider.Grant.Id);
            var spared = before.Where(decider => world.At < moment || decider.Chain.All(link => link.Id != revoked.Id)).Select(decider => decider.Grant.Id);
            Assert.Equal(spared, after);
            draw.Saw(after.Count() < before.Count ? "fewer" : world.At < moment ? "not yet" : "nobody below");
        },
        "fewer",
        "not yet",
        "nobody below");

    /// <summary>Law 3: whatever is decided one after the other, no ceiling is ever passed, by deputies and delegates neither.</summary>
    [Fact]
    public void No_history_of_decisions_passes_a_ceiling() => PropertyRun.ForAll(
        nameof(No_history_of_decisions_passes_a_ceiling),
        output.WriteLine,
        draw =>
        {
            var world = new World(draw, HigherLevel.MayStandIn);
            world.Uses = [];
            for (var i = 0; i < 8; i++)
            {
                world.At = world.At.AddMinutes(draw.Below(30));
                var deciders = world.Ask().Deciders;
                if (deciders.Count > 0)
                    world.Uses = [.. world.Uses, new GrantUse { Grant = draw.Pick(deciders).Grant.Id, At = world.At, Amount = world.Request.Amount ?? new Money(0m, GenerateAuthority.Currency) }];
            }

            foreach (var grant in world.GrantData.Grants)
            {
                var uses = world.Uses.Where(use => GenerateGrants.Chain(world.GrantData.Grants.Single(one => one.Id == use.Grant), world.GrantData).Contains(grant)).ToArray();
                foreach (var ceiling in grant.Ceilings.Where(one => one.Period == CeilingPeriod.Validity))
                    Assert.True(uses.Sum(use => use.Amount!.Value.Amount) <= ceiling.Most!.Value.Amount);
                if (grant.Ceilings.Count > 0 && uses.Length > 0)
                    draw.Saw("used under a ceiling");
            }

            draw.Saw(world.Uses.Count == 0 ? "nothing decided" : "decided");
        },
        "used under a ceiling",
        "decided");

    /// <summary>Law 4: a larger amount leaves no new deciders, where a higher level may stand in.</summary>
    [Fact]
    public void A_larger_amount_brings_no_new_decider() => PropertyRun.ForAll(
        nameof(A_larger_amount_brings_no_new_decider),
        output.WriteLine,
        draw =>
        {
            var world = new World(draw, HigherLevel.MayStandIn);
            if (world.Request.Amount is not { } amount)
                return;
            var before = world.Ask().Deciders.Select(decider => decider.Grant.Id).ToArray();
            world.Request = world.Request with { Amount = new Money(amount.Amount + 1 + draw.Below(5), amount.Currency) };
            var after = world.Ask().Deciders.Select(decider => decider.Grant.Id).ToArray();
            Assert.Empty(after.Except(before));
            draw.Saw(after.Length < before.Length ? "fewer" : "the same");
        },
        "fewer",
        "the same");

    /// <summary>Law 9: without the grants that no decider's chain runs through, the deciders are the same; the order of the grants does not matter.</summary>
    [Fact]
    public void Removing_any_other_grant_changes_nothing() => PropertyRun.ForAll(
        nameof(Removing_any_other_grant_changes_nothing),
        output.WriteLine,
        draw =>
        {
            var world = new World(draw);
            var before = world.Ask().Deciders;
            var used = before.SelectMany(decider => decider.Chain).Select(link => link.Id).ToHashSet();
            var all = world.GrantData.Grants.Count;
            // What counts against a ceiling is kept, whoever used it.
            used.UnionWith((world.Uses ?? []).SelectMany(use => GenerateGrants.Chain(world.GrantData.Grants.Single(one => one.Id == use.Grant), world.GrantData)).Select(link => link.Id!));
            world.GrantData.Grants = draw.Shuffle(world.GrantData.Grants.Where(grant => used.Contains(grant.Id!)));
            var after = world.Ask().Deciders;
            Assert.Equal(before.Select(decider => decider.ToString()).Order(), after.Select(decider => decider.ToString()).Order());
            draw.Saw(before.Count == 0 ? "nobody" : used.Count < all ? "some removed" : "none to remove");
        },
        "nobody",
        "some removed");

    /// <summary>A grant that gives more than the one above holds is refused, whatever it exceeds.</summary>
    [Fact]
    public void A_grant_that_gives_more_than_is_held_is_refused() => PropertyRun.ForAll(
        nameof(A_grant_that_gives_more_than_is_held_is_refused),
        output.WriteLine,
        draw =>
        {
            var matrix = GenerateGrants.Matrix(draw);
            var data = GenerateGrants.Grants(draw, matrix);
            GrantData[] below = [.. data.Grants.Where(grant => grant.From is not null)];
            if (below.Length == 0)
                return;
            var grant = draw.Pick(below);
            var what = PlantExcess.Into(draw, grant, data.Grants.Single(one => one.Id == grant.From), matrix);
            if (what is null)
                return;
            Assert.False(GrantSet.TryCreate(data, AuthorityMatrix.From(matrix), out _, out var findings));
            Assert.Contains(findings, finding => finding.Code == "grant-beyond" && finding.Text().Contains($"`{grant.Id}`", StringComparison.Ordinal) && finding.Pointer.EndsWith("/" + what, StringComparison.Ordinal));
            draw.Saw(what is "level" or "validFrom" or "validUntil" or "regions" ? what : "a limit");
        },
        "level",
        "validFrom",
        "validUntil",
        "regions",
        "a limit");
}
