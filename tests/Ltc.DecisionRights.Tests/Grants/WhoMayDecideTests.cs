using System;
using System.Linq;

namespace Ltc.Tests.Grants;

public sealed class WhoMayDecideTests
{
    [Theory]
    [InlineData(3_000_000, "wang li")]
    [InlineData(3_000_000.01, "li")]
    [InlineData(20_000_000, "li")]
    [InlineData(20_000_000.01, "")]
    public void A_grant_reaches_up_to_its_limit(double amount, string names) => Assert.Equal(names, new Sample().Names(Sample.Price((decimal)amount)));

    [Fact]
    public void A_delegate_decides_only_up_to_the_level_of_the_grant()
    {
        var request = Sample.Price(1_000_000m) with { Discount = 0.12m };
        var answer = new Sample().Ask(request);
        Assert.Equal(["li"], answer.Deciders.Select(decider => decider.Person.Id));
        Assert.Equal((OrgLevel.Region, GrantGaps.LowerLevel), (answer.Required.Result, answer.Refusals.Single().Gaps));
    }

    [Fact]
    public void A_company_may_keep_higher_levels_from_standing_in()
    {
        var data = AuthorityMatrix.Default.ToData();
        data.HigherLevel = HigherLevel.MayNotStandIn;
        var sample = new Sample { Matrix = AuthorityMatrix.From(data) };
        Assert.Equal("wang", sample.Names(Sample.Price(1_000_000m)));
        Assert.Equal("li", sample.Names(Sample.Price(6_000_000m)));
        Assert.Throws<ArgumentException>(() => AuthorityMatrix.Default.WhoMayDecide(Sample.Price(1m), sample.Set(), Organisation(sample), Sample.At));
    }

    [Theory]
    [InlineData(-1, "wang li")]
    [InlineData(0, "")]
    [InlineData(1, "")]
    public void A_revocation_kills_the_whole_chain_from_its_moment_on(int ticks, string names)
    {
        var sample = new Sample();
        sample.First.RevokedAt = Sample.At;
        Assert.Equal(names, sample.Names(Sample.Price(1_000_000m), Sample.At.AddTicks(ticks)));
    }

    [Theory]
    [InlineData(0, "wang li")]
    [InlineData(-1, "")]
    public void A_window_begins_with_its_first_moment(int ticks, string names) => Assert.Equal(names, new Sample().Names(Sample.Price(1m), Sample.Start.AddTicks(ticks)));

    [Theory]
    [InlineData(-1, "wang li")]
    [InlineData(0, "")]
    public void A_window_ends_before_its_last_moment(int ticks, string names) =>
        Assert.Equal(names, new Sample().Names(Sample.Price(1m), Sample.Start.AddDays(365).AddTicks(ticks).ToUniversalTime()));

    [Fact]
    public void A_change_of_role_kills_the_grant_and_what_was_passed_on()
    {
        var sample = new Sample();
        sample.People.People[1].Roles = ["expert"];
        var answer = sample.Ask(Sample.Price(1_000_000m));
        Assert.Empty(answer.Deciders);
        Assert.All(answer.Refusals, refusal => Assert.Equal((GrantGaps.RoleLost, "g1"), (refusal.Gaps, refusal.Link.Id)));
    }

    [Fact]
    public void The_chain_is_named_and_so_are_the_co_signers_of_every_link()
    {
        var sample = new Sample();
        (sample.First.CoSigner, sample.First.AssistedUntil) = ("qian", Sample.At);
        (sample.Second.CoSigner, sample.Second.AssistedUntil) = ("zhao", null);
        var before = sample.Ask(Sample.Price(1_000_000m), Sample.At.AddTicks(-1)).Deciders[0];
        Assert.Equal(("board → li → wang", "qian zhao"), (before.Chain.ToString(), string.Join(" ", before.CoSigners)));
        var after = sample.Ask(Sample.Price(1_000_000m));
        Assert.Equal(["zhao"], after.Deciders[0].CoSigners);
        Assert.Empty(after.Deciders[1].CoSigners);
        Assert.Equal(
            "wang (office-head) under grant `g2`: board → li → wang; signed together with zhao\nli (region-head) under grant `g1`: board → li", after.Text());
        Assert.Equal("wang（office-head）依据授权 `g2`：board → li → wang；须由 zhao 会签", after.Deciders[0].Text(Language.SimplifiedChinese));
    }

    [Fact]
    public void Two_signatures_come_from_two_people_also_down_a_chain()
    {
        var sample = new Sample();
        sample.First.CoSigner = "wang";
        var answer = sample.Ask(Sample.Price(1_000_000m));
        Assert.Equal(["li"], answer.Deciders.Select(decider => decider.Person.Id));
        Assert.Equal((GrantGaps.NoCoSigner, "g1"), (answer.Refusals.Single().Gaps, answer.Refusals.Single().Link.Id));
    }

    [Theory]
    [InlineData(CeilingPeriod.Month, "2026-05-01T00:00:00+08:00", 4_000_000, "li")]
    [InlineData(CeilingPeriod.Month, "2026-05-01T00:00:00+08:00", 4_000_000.01, "")]
    [InlineData(CeilingPeriod.Month, "2026-04-30T23:59:59+08:00", 9_000_000, "li")]
    [InlineData(CeilingPeriod.Month, "2026-04-30T16:00:00Z", 4_000_000.01, "")]
    [InlineData(CeilingPeriod.Month, "2026-05-27T10:00:00+08:00", 4_000_000.01, "")]
    [InlineData(CeilingPeriod.Month, "2026-05-27T10:00:01+08:00", 9_000_000, "li")]
    [InlineData(CeilingPeriod.Quarter, "2026-04-01T00:00:00+08:00", 4_000_000.01, "")]
    [InlineData(CeilingPeriod.Quarter, "2026-03-31T23:59:59+08:00", 9_000_000, "li")]
    [InlineData(CeilingPeriod.Year, "2026-01-01T00:00:00+08:00", 4_000_000.01, "")]
    [InlineData(CeilingPeriod.Validity, "2026-01-01T00:00:00+08:00", 4_000_000.01, "")]
    public void A_ceiling_counts_what_was_used_in_its_period_also_further_down(CeilingPeriod period, string at, double used, string names)
    {
        var sample = new Sample();
        sample.First.Ceilings.Add(new GrantCeiling { Most = new Money(10_000_000m, "CNY"), Period = period });
        GrantHistory.TryCreate([new GrantUse { Grant = "g2", At = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), Amount = new Money((decimal)used, "CNY") }], out var history, out _);
        sample.History = history;
        Assert.Equal(names, sample.Names(Sample.Price(6_000_000m)));
    }

    [Fact]
    public void Without_a_history_a_ceiling_keeps_a_grant_shut_and_says_why()
    {
        var sample = new Sample { History = null };
        sample.First.Ceilings.Add(new GrantCeiling { Most = new Money(10_000_000m, "CNY") });
        var answer = sample.Ask(Sample.Price(1m));
        Assert.Equal((Answer.Unknown, GrantGaps.None, GrantGaps.OverCeiling), (answer.Answer, answer.Refusals[0].Gaps, answer.Refusals[0].Unknown));
        Assert.False(GrantHistory.TryCreate([new GrantUse { Grant = "g1", At = Sample.At, Amount = new Money(-1m, "CNY") }], out _, out var findings));
        Assert.Equal("grant-use", findings.Single().Code);
    }

    [Fact]
    public void What_a_scope_asks_for_and_nobody_says_covers_nothing()
    {
        var sample = new Sample();
        sample.First.Scope!.Products = sample.Second.Scope!.Products = ["radio"];
        Assert.Equal("wang li", sample.Names(Sample.Price(1m) with { Product = "radio" }));
        Assert.Equal(Answer.Refused, sample.Ask(Sample.Price(1m) with { Product = "core" }).Answer);
        Assert.Equal(Answer.Unknown, sample.Ask(Sample.Price(1m)).Answer);
        Assert.Equal("li", sample.Names(Sample.Price(1m) with { Product = "radio", Unit = "north" }));
        Assert.Equal(Answer.Refused, sample.Ask(Sample.Price(1m) with { Product = "radio", Unit = "company" }).Answer);
    }

    [Fact]
    public void When_nobody_may_decide_it_says_why_and_whom_to_ask()
    {
        var answer = new Sample().Ask(Sample.Price(25_000_000m));
        Assert.Equal((Answer.Refused, OrgLevel.Company, "zhao"), (answer.Answer, answer.Escalation!.Level, answer.Escalation.People.Single().Id));
        Assert.Equal(
            "nobody may decide price at the level region\ngrant `g2` of wang: decides at a lower level; beyond its limit (contract amount)\n"
            + "grant `g1` of li: beyond its limit (contract amount)\nescalate to the company (company): zhao",
            answer.Text());
        Assert.Equal(
            "没有人可在地区部层级决定价格\nwang 的授权 `g2`：决策层级不足；超出限额（合同金额）\nli 的授权 `g1`：超出限额（合同金额）\n上升至公司（company）：zhao",
            answer.Text(Language.SimplifiedChinese));
        Assert.Equal(
            "沒有人可在地區部層級決定價格\nwang 的授權 `g2`：決策層級不足；超出限額（合約金額）\nli 的授權 `g1`：超出限額（合約金額）\n上升至公司（company）：zhao",
            answer.Text(Language.TraditionalChinese));
    }

    [Fact]
    public void Above_the_last_unit_stand_the_sources_of_authority()
    {
        var sample = new Sample();
        sample.People.People.RemoveAt(0);
        sample.People.People[0].Manager = null;
        var escalation = sample.Ask(Sample.Price(25_000_000m)).Escalation!;
        Assert.Null(escalation.Unit);
        Assert.Equal("escalate to the source of authority: board", escalation.Text());
    }

    [Fact]
    public void A_question_without_document_or_unit_is_not_known_and_never_allowed()
    {
        var sample = new Sample();
        Assert.Equal(Answer.Unknown, sample.Ask(Sample.Price(1m) with { Document = null }).Answer);
        Assert.Equal(Answer.Unknown, sample.Ask(Sample.Price(1m) with { Unit = null }).Answer);
        Assert.Equal(Answer.Refused, sample.Ask(Sample.Price(1m) with { Unit = "nowhere" }).Answer);
        Assert.Equal(Answer.Refused, sample.Ask(Sample.Price(1m) with { Document = AuthorityDocument.Credit }).Answer);
        Assert.Equal("nobody may decide: the unit that asks is not known", sample.Ask(Sample.Price(1m) with { Unit = null }).Text().Split('\n')[0]);
    }

    [Fact]
    public void Parts_of_one_deal_count_together_under_a_grant()
    {
        var request = Sample.Price(2_000_000m) with { AggregationKey = "deal", DecidedSoFar = new Money(1_000_000m, "CNY") };
        Assert.Equal("wang li", new Sample().Names(request));
        Assert.Equal("li", new Sample().Names(request with { DecidedSoFar = new Money(1_000_000.01m, "CNY") }));
        Assert.Equal(Answer.Unknown, new Sample().Ask(request with { DecidedSoFar = null }).Answer);
    }

    private static Organisation Organisation(Sample sample)
    {
        Ltc.Organisation.TryCreate(sample.People, out var organisation, out _);
        return organisation!;
    }
}
