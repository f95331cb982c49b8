using System.Collections.Generic;

namespace Ltc;

/// <summary>The dated rules of the seeds. Where a seed names no number, it is default (ours).</summary>
internal static class DefaultDatedRules
{
    private const string Owner = "owner";
    private const string Superior = "superior";
    private const string Seed = "seed 004";
    private const string Ours = "seed 004; default (ours)";

    internal static IEnumerable<DatedRule> All =>
    [
        DatedRule.EachWeek(
            "too-few-visits", "person", "visited", 6, Superior,
            new("fewer than {0} customer visits in the last week", "上周客户拜访少于 {0} 次", "上週客戶拜訪少於 {0} 次"), Seed).WithCondition("customer-facing", true),
        DatedRule.EachYear(
            "budget-table-missing", "customer", "budget-table", 1, 31, 3, Owner,
            new("the customer's investment budget of the year is missing", "未取得客户当年投资预算表", "未取得客戶當年投資預算表"), Ours),
        DatedRule.EachYear(
            "budget-committee-missing", "customer", "budget-committee", 9, 30, 1, Owner,
            new("the budget committee of the customer was not set up in September", "9 月未成立客户预算投资委员会", "9 月未成立客戶預算投資委員會"), Seed),
        DatedRule.MoreThan(
            "lead-not-reviewed", "lead", "reviewed", 7, DatedUnit.Days, "lead-manager",
            new("the lead was not reviewed for more than {0}", "线索超过 {0}未评审", "線索超過 {0}未評審"), "seed 004; domain.md §1.2").WithCondition("open", true),
        DatedRule.AtLeast(
            "lead-dormant", "lead", "customer-activity", 180, DatedUnit.Days, Owner,
            new("the customer of the lead has done nothing for {0}", "线索客户 {0}无活动", "線索客戶 {0}無活動"), "domain.md §1.4; default (ours)").WithCondition("open", true),
        DatedRule.MoreThan(
            "plan-not-reviewed", "relationship-plan", "reviewed-by-superior", 7, DatedUnit.Days, Superior,
            new("the superior did not review the relationship plan for more than {0}", "主管超过 {0}未检查客户关系攻关计划", "主管超過 {0}未檢查客戶關係攻關計畫"), Seed),
        DatedRule.MoreThan(
            "sponsor-silent", "sponsor", "contact", 1, DatedUnit.Quarters, "sponsor",
            new("the sponsor had no contact for more than {0}", "赞助人超过 {0}未与客户接触", "贊助人超過 {0}未與客戶接觸"), "domain.md §8.4; default (ours)"),
        DatedRule.MoreThan(
            "commitments-not-reviewed", "sponsor", "commitments-reviewed", 3, DatedUnit.Months, Superior,
            new("nobody looked back on the commitments for more than {0}", "超过 {0}未回溯目标承诺", "超過 {0}未回溯目標承諾"), "seed 004; domain.md §8.4"),
        DatedRule.MoreThan(
            "owner-tenure", "customer", "owner-since", 4, DatedUnit.Years, Superior,
            new("the owner has had the customer for more than {0}", "负责该客户超过 {0}未轮换", "負責該客戶超過 {0}未輪換"), "seed 004; domain.md §8.5"),
        DatedRule.MoreThan(
            "valued-customer-idle", "customer", "contact", 3, DatedUnit.Months, Owner,
            new("a valued customer has no deal and no contact for more than {0}", "有价值客户超过 {0}无项目且无接触", "有價值客戶超過 {0}無專案且無接觸"), Ours)
            .WithCondition("valued", true).WithCondition("deal-open", false),
        DatedRule.MoreThan(
            "card-stale", "customer-card", "updated", 3, DatedUnit.Months, Owner,
            new("the card of the key person was not updated for more than {0}", "关键客户拓展卡片超过 {0}未更新", "關鍵客戶拓展卡片超過 {0}未更新"), Ours),
        DatedRule.MoreThan(
            "file-stale", "customer-file", "updated", 6, DatedUnit.Months, Owner,
            new("the file of the customer was not updated for more than {0}", "客户档案超过 {0}未更新", "客戶檔案超過 {0}未更新"), Ours),
        Expiring("contract-expiring", "contract", 60, new("the contract is about to expire", "合同即将到期", "合約即將到期")),
        Expiring("guarantee-expiring", "guarantee", 30, new("the guarantee is about to expire", "保函即将到期", "保函即將到期")),
        Expiring("bid-expiring", "bid", 14, new("the bid is about to lose its validity", "投标有效期即将届满", "投標有效期即將屆滿")),
        Expiring("retention-expiring", "retention", 30, new("the retention is about to fall due", "质保金即将到期", "質保金即將到期")),
        DatedRule.MoreThan(
            "weekly-issue-watch-missed", "issue-watch", "watched", 7, DatedUnit.Days, Owner,
            new("the weekly watch of customer issues was missed", "错过客户问题周监控", "錯過客戶問題週監控"), Seed).WithCondition("weekly", true),
        DatedRule.MoreThan(
            "monthly-issue-watch-missed", "issue-watch", "watched", 1, DatedUnit.Months, Owner,
            new("the monthly review of customer issues was missed", "错过客户问题月度质量分析会议", "錯過客戶問題月度品質分析會議"), Seed).WithCondition("weekly", false),
    ];

    private static DatedRule Expiring(string id, string about, int notice, Text text) =>
        DatedRule.Ahead(id, about, "expires-on", notice, DatedUnit.Days, Owner, text, "seed 003; default (ours)").WithCondition("in-force", true);
}
