using System;
using System.Collections.Generic;
using System.Linq;
using static Ltc.TeamFact;

namespace Ltc;

/// <summary>What a team must meet, worked out from the terms of the grades.</summary>
internal static class TeamRequirements
{
    private const string Responsibilities = "seed 002; domain.md §4.2, §5.1";
    private const string ByGrade = "domain.md §4.2, default (ours)";
    private const string Selection = "seed 004; domain.md §8.4";

    internal static IEnumerable<Requirement<TeamFacts>> Of(TeamTerms[] terms, KeyValuePair<string, SponsorRank>[] tiers) =>
        Responsibility(terms).Concat(Staffing(terms)).Concat(Sponsoring(terms, tiers));

    private static IEnumerable<Requirement<TeamFacts>> Responsibility(TeamTerms[] terms)
    {
        yield return new("account-covered", Named(Account), new("somebody is responsible for the account", "有人承担客户责任", "有人承擔客戶責任"), Responsibilities);
        yield return new("solution-covered", Named(Solution), new("somebody is responsible for the solution", "有人承担解决方案责任", "有人承擔解決方案責任"), Responsibilities);
        yield return new("fulfilment-covered", Named(Fulfilment), new("somebody is responsible for fulfilment", "有人承担履行责任", "有人承擔履行責任"), Responsibilities);
        var different = Condition<TeamFacts>.All(Apart(Account, Solution), Apart(Account, Fulfilment), Apart(Solution, Fulfilment));
        yield return new(
            "responsibilities-apart",
            AtGrades(terms, one => !one.MayCombine, different),
            new("the three responsibilities are carried by three people", "三项责任由三人分别承担", "三項責任由三人分別承擔"),
            ByGrade);
    }

    private static IEnumerable<Requirement<TeamFacts>> Staffing(TeamTerms[] terms)
    {
        yield return new(
            "account-full-time",
            AtGrades(terms, one => one.AccountFullTime, AccountFullTime.IsTrue),
            new("the account responsible works on it full time", "客户责任人全职投入", "客戶責任人全職投入"),
            ByGrade);
        yield return new(
            "solution-full-time",
            AtGrades(terms, one => one.SolutionFullTime, SolutionFullTime.IsTrue),
            new("the solution responsible works on it full time", "解决方案责任人全职投入", "解決方案責任人全職投入"),
            ByGrade);
        yield return new(
            "expert-pool-open",
            AtGrades(terms, one => one.ExpertPool, ExpertPool.IsTrue),
            new("the team can call on the expert pool", "项目组可调用专家资源池", "專案組可調用專家資源池"),
            ByGrade);
        yield return new("director-named", Named(Director), new("a project director is named", "已指定项目负责人", "已指定專案負責人"), "domain.md §4.2, §5.1");
        yield return new(
            "director-is-account",
            AtGrades(terms, one => one.DirectorFrom is null, Director.SameAs(Account) | DirectorIsSeniorAccount.IsTrue),
            new("the account responsible, or a senior one, directs the project", "由客户责任人或资深客户责任人担任项目负责人", "由客戶責任人或資深客戶責任人擔任專案負責人"),
            ByGrade);
        var nominated = Condition<TeamFacts>.All([Always, .. terms.Where(one => one.DirectorFrom is not null)
            .Select(one => !Grade.Is(one.Grade) | DirectorNominatedBy.In(From(one.DirectorFrom.GetValueOrDefault())))]);
        yield return new(
            "director-nominated",
            nominated,
            new("the project director is nominated by the level that the grade asks for", "项目负责人由等级所要求的层级提名", "專案負責人由等級所要求的層級提名"),
            ByGrade);
    }

    private static IEnumerable<Requirement<TeamFacts>> Sponsoring(TeamTerms[] terms, KeyValuePair<string, SponsorRank>[] tiers)
    {
        var byGrade = terms.Where(one => one.SponsorRank is not null).ToArray();
        var wanted = Condition<TeamFacts>.Any(
            Grade.In([.. byGrade.Select(one => one.Grade)]), CustomerTier.In([.. tiers.Select(pair => pair.Key)]));
        yield return new("sponsor-named", !wanted | Named(Sponsor), new("a sponsor is named", "已指定赞助人", "已指定贊助人"), Selection + ", §4.2");
        yield return new(
            "sponsor-rank-for-grade",
            Condition<TeamFacts>.All(
                [Always, .. byGrade.Select(one => !Grade.Is(one.Grade) | TeamFact.SponsorRank.In(From(one.SponsorRank.GetValueOrDefault())))]),
            new("the sponsor has the rank that the grade asks for", "赞助人职级符合项目等级要求", "贊助人職級符合專案等級要求"),
            ByGrade);
        yield return new(
            "sponsor-rank-for-tier",
            Condition<TeamFacts>.All([Always, .. tiers.Select(pair => !CustomerTier.Is(pair.Key) | TeamFact.SponsorRank.In(From(pair.Value)))]),
            new("the sponsor has the rank that the customer's tier asks for", "赞助人职级符合客户等级要求", "贊助人職級符合客戶等級要求"),
            "domain.md §8.4");
        yield return new(
            "sponsor-at-eye-level",
            !wanted
                | Condition<TeamFacts>.All([.. EnumIds<SponsorRank>.Values.Select(rank => !CounterpartRank.Is(rank) | TeamFact.SponsorRank.In(From(rank)))]),
            new("the sponsor stands at eye level with the customer's highest person", "赞助人与客户最高层地位对等", "贊助人與客戶最高層地位對等"),
            Selection);
        yield return new(
            "sponsor-matches-business", !wanted | SponsorMatchesBusiness.IsTrue, new("the sponsor's business matches", "赞助人业务对口", "贊助人業務對口"), Selection);
        yield return new(
            "sponsor-known-to-customer",
            !wanted | SponsorHasPastContact.IsTrue,
            new("sponsor and customer have had contact before", "赞助人与客户有历史交往", "贊助人與客戶有歷史往來"),
            Selection);
        yield return new(
            "sponsor-able-and-willing",
            !wanted | SponsorAbleAndWilling.IsTrue,
            new("the sponsor is able and willing to solve problems", "赞助人有解决问题的能力和意愿", "贊助人有解決問題的能力和意願"),
            Selection);
    }

    /// <summary>Holds whatever the facts are: a list of conditions that may be empty starts with it.</summary>
    private static Condition<TeamFacts> Always => Grade.Known | !Grade.Known;

    /// <summary>Whom nobody has named is not there: this is refused, not unknown.</summary>
    private static Condition<TeamFacts> Named(TextFact<TeamFacts> person) => person.Known;

    /// <summary>Two different people; a responsibility that nobody carries is another rule's matter.</summary>
    private static Condition<TeamFacts> Apart(TextFact<TeamFacts> one, TextFact<TeamFacts> other) => !one.Known | !other.Known | one.NotSameAs(other);

    private static Condition<TeamFacts> AtGrades(TeamTerms[] terms, Func<TeamTerms, bool> ask, Condition<TeamFacts> condition) =>
        !Grade.In([.. terms.Where(ask).Select(one => one.Grade)]) | condition;

    private static TValue[] From<TValue>(TValue lowest)
        where TValue : unmanaged, Enum => [.. EnumIds<TValue>.Values.Where(value => Comparer<TValue>.Default.Compare(value, lowest) >= 0)];
}
