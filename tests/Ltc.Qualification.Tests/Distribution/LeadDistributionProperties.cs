using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Distribution;

public sealed class LeadDistributionProperties(ITestOutputHelper output)
{
    private static readonly string[] Owners = ["Ann", "Bo", "Chen"];
    private static readonly string[] Industries = ["bank", "rail", "power"];
    private static readonly string[] Values = ["none", "general", "high"];

    [Fact]
    public void The_naive_model_agrees() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees),
        output.WriteLine,
        draw =>
        {
            var (rules, naive) = Rules(draw);
            var leads = Leads(draw);
            var loads = Loads(draw);
            var given = rules.DecideAll(leads, loads);
            Assert.Equal(naive.Decide(leads, loads), given.Select(Show));
            foreach (var assignment in given)
                draw.Saw(assignment.Ground);
        },
        "Row", "FallbackNoRow", "FallbackRowsFull", "NobodyFree", "NobodyNamed");

    [Fact]
    public void Nobody_is_given_more_than_his_limit() => PropertyRun.ForAll(
        nameof(Nobody_is_given_more_than_his_limit),
        output.WriteLine,
        draw =>
        {
            var (rules, _) = Rules(draw);
            var loads = Loads(draw);
            var given = rules.DecideAll(Leads(draw), loads);
            foreach (var owner in given.Where(one => one.Owner is not null).GroupBy(one => one.Owner!))
            {
                Assert.True(rules.MostOf(owner.Key) is not { } most || loads.GetValueOrDefault(owner.Key) + owner.Count() <= most);
                draw.Saw(rules.MostOf(owner.Key) is null ? "no limit" : "limit");
            }
        },
        "limit", "no limit");

    [Fact]
    public void One_after_the_other_is_the_same_as_all_at_once() => PropertyRun.ForAll(
        nameof(One_after_the_other_is_the_same_as_all_at_once),
        output.WriteLine,
        draw =>
        {
            var (rules, _) = Rules(draw);
            var leads = Leads(draw);
            var loads = Loads(draw);
            var all = rules.DecideAll(leads, loads);
            for (var i = 0; i < leads.Count; i++)
            {
                var one = rules.Decide(leads[i], loads);
                Assert.Equal(all[i], one);
                Assert.Equal(one.Owner is not null, one.Answer == Answer.Allowed);
                if (one.Owner is { } owner)
                    loads[owner] = loads.GetValueOrDefault(owner) + 1;
                draw.Saw(one.Answer);
            }
        },
        "Allowed", "Refused", "NotDefined");

    [Fact]
    public void What_could_change_the_row_is_said() => PropertyRun.ForAll(
        nameof(What_could_change_the_row_is_said),
        output.WriteLine,
        draw =>
        {
            var (rules, _) = Rules(draw);
            var lead = Leads(draw)[0] with { Industry = null };
            var free = new Dictionary<string, int>();
            DistributionFacts[] said = [.. Industries.Select(industry => lead with { Industry = industry })];
            var changes = said.Any(one => rules.Table.Decide(InputsOf(rules, one)).Row?.Id != rules.Table.Decide(InputsOf(rules, lead)).Row?.Id);
            if (changes)
                Assert.Contains(rules.Decide(lead, free).Unknown, column => column.Id == "industry");
            draw.Saw(changes ? "would change" : "would not");
        },
        "would change", "would not");

    private static TableInput[] InputsOf(LeadDistribution rules, DistributionFacts lead) =>
        [.. rules.Table.Columns.Select(column => column.Id switch { "industry" => (TableInput)lead.Industry, "region" => lead.Region, _ => lead.Value?.ToString().ToLowerInvariant() })];

    private static string Show(LeadAssignment one) => one.Ground switch
    {
        AssignmentGround.Row => $"{one.Owner} by {one.Row!.Id}",
        AssignmentGround.FallbackNoRow => $"{one.Owner} as fallback, no row",
        AssignmentGround.FallbackRowsFull => $"{one.Owner} as fallback, full",
        AssignmentGround.NobodyNamed => "nobody named",
        _ => "nobody free",
    };

    private static (LeadDistribution Rules, NaiveDistribution Naive) Rules(Draw draw)
    {
        TableColumn[] columns = [TableColumn.Set("industry", null), TableColumn.Set("region", ["east", "west"]), TableColumn.Set("value", Values)];
        var rows = Enumerable.Range(0, 1 + draw.Below(6)).Select(i => new TableRow($"row-{i}", Cells(draw), draw.Pick(Owners))).ToArray();
        Assert.True(TableDefinition.TryCreate("distribution", HitPolicy.First, columns, rows, null, out var table, out var broken), string.Join('\n', broken));
        var fallback = draw.Chance(50) ? "Desk" : null;
        int? most = draw.Chance(50) ? null : draw.Below(3);
        var limits = Owners.Where(_ => draw.Chance(60)).Select(owner => new OwnerLimit(owner, draw.Chance(20) ? null : draw.Below(4))).ToArray();
        Assert.True(LeadDistribution.TryCreate(table!, fallback, limits, most, out var rules, out var findings), string.Join('\n', findings));
        return (rules!, new NaiveDistribution(rows, fallback, limits.ToDictionary(limit => limit.Owner, limit => limit.Most), most));
    }

    private static IEnumerable<KeyValuePair<string, TableCell>> Cells(Draw draw)
    {
        if (draw.Chance(60))
            yield return new("industry", TableCell.In(draw.Pick(Industries), draw.Pick(Industries)));
        if (draw.Chance(40))
            yield return new("region", TableCell.In(draw.Pick(["east", "west"])));
        if (draw.Chance(40))
            yield return new("value", TableCell.In(draw.Pick(Values), draw.Pick(Values)));
    }

    private static IReadOnlyList<DistributionFacts> Leads(Draw draw) => [.. Enumerable.Range(0, 1 + draw.Below(8)).Select(_ => new DistributionFacts
    {
        Industry = draw.Chance(20) ? null : draw.Pick(Industries),
        Region = draw.Chance(20) ? null : draw.Pick(["east", "west", "north"]),
        Value = draw.Chance(20) ? null : (LeadValue)draw.Below(3),
    })];

    private static Dictionary<string, int> Loads(Draw draw) => Owners.Append("Desk").Where(_ => draw.Chance(50)).ToDictionary(owner => owner, _ => draw.Below(4));
}
