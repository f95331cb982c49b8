using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Tables;

public sealed class DecisionTableTests(ITestOutputHelper output)
{
    private static readonly OrgLevel[] Levels = [OrgLevel.FrontUnit, OrgLevel.RepOffice, OrgLevel.Region, OrgLevel.Company];

    private static readonly Gen<DealFacts> SomeFacts =
        from amount in Gen.Elements<decimal?>(null, -1m, 0m, 99m, 100m, 101m, 499.99m, 500m, 501m)
        from risk in Gen.Elements<Risk?>(null, Risk.Low, Risk.Medium, Risk.High, (Risk)17, (Risk)(-3))
        from region in Gen.Elements(null, "", "home", "abroad", "elsewhere")
        from frame in Gen.Elements<bool?>(null, true, false)
        select new DealFacts { Amount = amount, Risk = risk, Region = region, Frame = frame };

    private static readonly (string Id, OrgLevel Then, Condition<DealFacts>[] When)[] Rows =
    [
        ("small", OrgLevel.FrontUnit, [DealFacts.AmountFact.LessThan(100m), DealFacts.RiskFact.Is(Risk.Low)]),
        ("middle", OrgLevel.RepOffice, [DealFacts.AmountFact.Within("[100,500)") & DealFacts.RiskFact.In(Risk.Low, Risk.Medium)]),
        ("narrow", OrgLevel.Region, [DealFacts.AmountFact.AtLeast(100m), DealFacts.AmountFact.AtMost(500m), !DealFacts.RiskFact.Is(Risk.Low)]),
        ("abroad", OrgLevel.Region, [DealFacts.RegionFact.In("abroad", "elsewhere")]),
        ("frame", OrgLevel.FrontUnit, [DealFacts.FrameFact.IsTrue]),
        ("no-frame", OrgLevel.RepOffice, [!DealFacts.FrameFact.IsTrue, DealFacts.AmountFact.MoreThan(100m)]),
        ("large", OrgLevel.Company, [DealFacts.AmountFact.AtLeast(500m)]),
        ("rest", OrgLevel.FrontUnit, []),
    ];

    [Theory]
    [InlineData(HitPolicy.Unique)]
    [InlineData(HitPolicy.First)]
    [InlineData(HitPolicy.Strictest)]
    [InlineData(HitPolicy.Collect)]
    public void A_typed_table_meets_exactly_the_rows_whose_conditions_are_known_to_hold(HitPolicy hit)
    {
        var table = Make(hit, rows: Rows.Length - 1);
        Law.Holds(SomeFacts, facts =>
        {
            var hits = Rows.SkipLast(1).Where(row => row.When.All(condition => condition.Test(facts).IsTrue)).ToArray();
            var got = table.Decide(facts);
            var raw = table.Definition.Decide(Raw(table.Definition, facts));
            Assert.Equal(hits.Take(hit == HitPolicy.First ? 1 : hits.Length).Select(row => row.Id), got.Hits.Select(row => row.Id));
            Assert.Equal(got.Hits.Select(row => row.Then), got.Results.Select(Id));
            Assert.Equal((raw.Answer, raw.Result), (got.Answer, got.Result is { } level ? Id(level) : null));
            Assert.Equal(raw.Unknown.Select(column => column.Id), got.Unknown.Select(column => column.Id));
            return got.Answer.ToString();
        }, output.WriteLine);
    }

    [Fact]
    public void The_default_answer_is_a_refusal_without_a_result()
    {
        TableAnswer<OrgLevel> answer = default;
        Assert.Equal(Answer.Refused, answer.Answer);
        Assert.Null(answer.Result);
        Assert.Empty(answer.Results);
    }

    [Fact]
    public void A_refusal_and_a_missing_row_have_no_result()
    {
        Assert.Null(Make(HitPolicy.Unique, Rows.Length).Decide(new DealFacts { Amount = 600m }).Result);
        Assert.Equal(Answer.Refused, Make(HitPolicy.Unique, Rows.Length).Decide(new DealFacts { Amount = 600m }).Answer);
        Assert.Null(Make(HitPolicy.Unique, 2).Decide(default).Result);
        Assert.Equal(["amount", "risk"], Make(HitPolicy.Unique, 2).Decide(default).Unknown.Select(column => column.Id));
    }

    [Fact]
    public void A_table_that_was_exported_binds_to_an_equal_one()
    {
        var table = Make(HitPolicy.Strictest, Rows.Length);
        Assert.True(DecisionTable.TryBind<DealFacts, OrgLevel>(table.Definition, DealFacts.Facts, out var again, out _));
        Assert.Equal(table.Definition, again!.Definition);
        Assert.Equal(OrgLevel.Company, again.Decide(new DealFacts { Amount = 600m, Risk = Risk.High }).Result);
    }

    [Fact]
    public void Binding_says_everything_that_does_not_fit()
    {
        TableColumn[] columns = [TableColumn.Set("amount", null), TableColumn.Number("nothing"), TableColumn.Set("risk", ["low", "terrible"])];
        Assert.True(TableDefinition.TryCreate("t", HitPolicy.First, columns, [new TableRow("r", [], "king")], null, out var definition, out _));
        Assert.False(DecisionTable.TryBind<DealFacts, OrgLevel>(definition!, DealFacts.Facts, out _, out var findings));
        Assert.Equal(["table-unknown-fact", "table-unknown-fact", "table-unknown-fact-value", "table-unknown-output"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_condition_that_is_no_cell_is_a_finding()
    {
        var builder = DecisionTable.For<DealFacts, OrgLevel>("t").Hit(HitPolicy.Strictest)
            .Row("either", OrgLevel.Region, DealFacts.FrameFact.IsTrue | DealFacts.AmountFact.AtLeast(5m))
            .Row("known", OrgLevel.Region, DealFacts.AmountFact.Known);
        Assert.False(builder.TryBuild(out var table, out var findings));
        Assert.Null(table);
        Assert.Equal(["table-unsupported-condition", "table-unsupported-condition", "table-order-missing"], findings.Select(finding => finding.Code));
        Assert.Equal(findings.Select(finding => finding.Code), Assert.Throws<DefinitionException>(builder.Build).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_declared_direction_is_analysed()
    {
        var table = DecisionTable.For<DealFacts, OrgLevel>("t").Hit(HitPolicy.Unique, Levels)
            .Column(DealFacts.AmountFact, ColumnDirection.Stricter)
            .Row("low", OrgLevel.Region, DealFacts.AmountFact.Within("[0,10)"))
            .Row("high", OrgLevel.FrontUnit, DealFacts.AmountFact.AtLeast(10m))
            .Build();
        var inversion = Assert.Single(table.Analyze().Inversions);
        Assert.Equal(("low", "high"), (inversion.Stricter.Id, inversion.Milder.Id));
    }

    [Fact]
    public void Deciding_allocates_nothing()
    {
        var table = Make(HitPolicy.Strictest, Rows.Length);
        var unique = Make(HitPolicy.Unique, Rows.Length);
        DealFacts[] facts = [new() { Amount = 600m, Risk = Risk.High, Region = "abroad", Frame = true }, default, new() { Amount = -1m, Region = "x" }];
        var seen = 0L;
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var one in facts)
            {
                foreach (var level in table.Decide(one).Results)
                    seen += (int)level;
                seen += unique.Decide(one).IsAllowed ? 1 : 0;
            }
        }));
        Assert.True(seen > 0);
    }

    private static DecisionTable<DealFacts, OrgLevel> Make(HitPolicy hit, int rows)
    {
        var builder = DecisionTable.For<DealFacts, OrgLevel>("level").Hit(hit, Levels);
        foreach (var (id, then, when) in Rows.Take(rows))
            builder.Row(id, then, when);
        return builder.Build();
    }

    private static TableInput[] Raw(TableDefinition table, DealFacts facts) =>
    [
        .. table.Columns.Select(column => column.Id switch
        {
            "amount" => facts.Amount,
            "risk" => facts.Risk is { } risk ? risk.ToString().ToLowerInvariant() : (string?)null,
            "region" => facts.Region,
            _ => facts.Frame is { } frame ? (frame ? "true" : "false") : (TableInput)(string?)null,
        }),
    ];

    private static string Id(OrgLevel level) => char.ToLowerInvariant(level.ToString()[0]) + level.ToString()[1..];
}
