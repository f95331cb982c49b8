using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Delegations;

public sealed class DelegationTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 27, 12, 0, 0, TimeSpan.Zero);
    private static readonly string[] People = ["a", "b", "c", "d", "e"];
    private static readonly string[] Units = ["north", "south"];

    [Theory]
    [InlineData(-1, "a")]
    [InlineData(0, "b")]
    [InlineData(59, "b")]
    [InlineData(60, "a")]
    public void A_window_is_half_open(int minutes, string approver)
    {
        var delegations = List(One("a", "b", 0, 60));
        Assert.Equal([approver], delegations.Follow(["a"], Noon.AddMinutes(minutes)).Approvers);
    }

    [Fact]
    public void A_window_is_compared_as_a_moment_and_not_by_its_digits()
    {
        var delegations = List(new DelegationData { From = "a", To = "b", Start = Noon.ToOffset(TimeSpan.FromHours(8)), End = Noon.AddHours(1).ToOffset(TimeSpan.FromHours(-5)) });
        Assert.Equal(["b"], delegations.Follow(["a"], Noon.ToOffset(TimeSpan.FromHours(3))).Approvers);
    }

    [Fact]
    public void The_first_that_applies_counts_and_no_other()
    {
        var delegations = List(One("a", "a", 0, 60), One("a", "b", -60, 0), One("a", "c", 0, 60, "south"), One("a", "d", 0, 60), One("a", "e", 0, 60), One("d", "a", 0, 60));
        var answer = delegations.Follow(["a"], Noon, "north");
        Assert.Equal(("d", 1), (answer.Approvers.Single(), answer.Hops));
        Assert.Equal(["c"], delegations.Follow(["a"], Noon, "south").Approvers);
        Assert.Equal(["d"], delegations.Follow(["a"], Noon).Approvers);
        Assert.Equal("a", answer.Ways.Single().Approver);
    }

    [Fact]
    public void Order_is_kept_repeats_are_removed_and_hops_are_summed()
    {
        var answer = List(One("a", "b", 0, 60), One("c", "b", 0, 60)).Follow(["c", "d", "a"], Noon);
        Assert.Equal(["b", "d"], answer.Approvers);
        Assert.Equal(2, answer.Hops);
    }

    [Fact]
    public void What_is_missing_is_named_at_once()
    {
        Assert.False(DelegationList.TryCreate([new DelegationData { From = "a" }, new DelegationData { To = "b", Start = Noon, End = Noon }], out _, out var findings));
        Assert.Equal(["/0/to", "/0/start", "/0/end", "/1/from"], findings.Select(finding => finding.Pointer));
    }

    /// <summary>A plain walk agrees on random webs of delegations.</summary>
    [Fact]
    public void The_naive_walk_agrees() => PropertyRun.ForAll(
        nameof(The_naive_walk_agrees),
        output.WriteLine,
        draw =>
        {
            DelegationData[] data = [.. Enumerable.Range(0, draw.Below(9)).Select(_ =>
                One(draw.Pick(People), draw.Pick(People), draw.Below(5) - 2, draw.Below(5) - 1, draw.Chance(40) ? draw.Pick(Units) : null))];
            string[] approvers = [.. Enumerable.Range(0, 1 + draw.Below(3)).Select(_ => draw.Pick(People))];
            var (at, unit) = (Noon.AddMinutes(draw.Below(4) - 2), draw.Chance(60) ? draw.Pick(Units) : null);
            var answer = List(data).Follow(approvers, at, unit);
            var (expected, hops) = NaiveDelegations.Follow(data, approvers, at, unit);
            Assert.Equal(expected, answer.Approvers);
            Assert.Equal(hops, answer.Hops);
            Assert.All(answer.Ways, way => Assert.Contains(way.Approver, way.Links.Count == 0 ? approvers : List(data).ActsFor(way.Person, at, unit)));
            draw.Saw(hops switch { 0 => "nobody away", 1 => "one step", _ => "a chain" });
        },
        "nobody away",
        "one step",
        "a chain");

    /// <summary>Somebody acts for another exactly when the way of the other passes there: the same links, read backwards.</summary>
    [Fact]
    public void Acting_for_is_following_read_backwards() => PropertyRun.ForAll(
        nameof(Acting_for_is_following_read_backwards),
        output.WriteLine,
        draw =>
        {
            DelegationData[] data = [.. Enumerable.Range(0, draw.Below(9)).Select(_ =>
                One(draw.Pick(People), draw.Pick(People), draw.Below(3) - 1, draw.Below(4), draw.Chance(30) ? draw.Pick(Units) : null))];
            var unit = draw.Chance(50) ? draw.Pick(Units) : null;
            var person = draw.Pick(People);
            var expected = List(data).Follow(People, Noon, unit).Ways
                .Where(way => way.Approver != person && way.Links.Any(link => link.To == person)).Select(way => way.Approver).ToArray();
            Assert.Equal(expected, List(data).ActsFor(person, Noon, unit).Order());
            draw.Saw(expected.Length switch { 0 => "for nobody", 1 => "for one", _ => "for several" });
        },
        "for several",
        "for one",
        "for nobody");

    private static DelegationData One(string from, string to, int start, int end, string? unit = null) =>
        new() { From = from, To = to, Start = Noon.AddMinutes(start), End = Noon.AddMinutes(end), Unit = unit };

    private static DelegationList List(params DelegationData[] data) => DelegationList.TryCreate(data, out var list, out var findings) ? list! : throw new InvalidOperationException(findings[0].Text());
}
