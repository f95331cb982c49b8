using System;
using System.Collections.Generic;
using System.Linq;
using static Ltc.Tests.Decisions.DecisionWorld;

namespace Ltc.Tests.Decisions;

/// <summary>One way to cheat: what it does to a case in order, and the one guard that stops it; null where several do.</summary>
internal sealed record Cheat(string Name, string? Guard, DecisionPoint Point, Action<DecisionCaseData, DecisionSetting> Do, DecisionOutcome Outcome = DecisionOutcome.Go)
{
    internal static IReadOnlyList<Cheat> All { get; } =
    [
        new("a request that was taken back", "request-not-withdrawn", DecisionPoint.Bid, (data, _) => data.Withdrawal = new() { By = "wang", At = Now.AddHours(-1) }, DecisionOutcome.NoGo),
        new("nobody recommends", "recommended", DecisionPoint.Bid, (data, _) => data.Recommendations.Clear()),
        new("a recommendation of the version before", "recommended", DecisionPoint.Bid, (data, _) => Each(data.Recommendations, said => said.Version = 1)),
        new("a recommendation by somebody without the role", "recommended", DecisionPoint.Bid, (data, _) => Each(data.Recommendations, said => said.By = "sun")),
        new("the decider recommends", "separation-kept", DecisionPoint.Bid, (data, _) => data.Recommendations.Add(Said("region-1", LtcRole.AccountResponsible))),
        new("the decider reviews", "separation-kept", DecisionPoint.Bid, (data, _) => data.Opinions.Add(Said("region-1", LtcRole.ProjectFinance, Opinion.Agree))),
        new("the decider asks", "separation-kept", DecisionPoint.Bid, (data, _) => data.Requester = "region-1", DecisionOutcome.NoGo),
        new("the decider gains", "separation-kept", DecisionPoint.Bid, (data, _) => (data.Beneficiaries ??= []).Add("region-1")),
        new("who gains is kept silent", "separation-kept", DecisionPoint.Bid, (data, _) => data.Beneficiaries = null),
        new("self-approval through three delegates", "separation-kept", DecisionPoint.Bid, (_, setting) => setting.Delegations = Chain("li", "sun", "zhao2", "region-1")),
        new("a member of the body acts for a reviewer", "separation-kept", DecisionPoint.Bid, (_, setting) => setting.Delegations = Chain("qian", "region-2")),
        new("a veto is passed over", "no-veto-stands", DecisionPoint.Sign, (data, _) => data.Opinions.Add(Said("zhao", LtcRole.FulfilmentResponsible, Opinion.Veto, hours: -1))),
        new("a silent reviewer who may veto", "reviewers-heard", DecisionPoint.Sign, (data, _) => Drop(data, LtcRole.FulfilmentResponsible)),
        new("somebody else speaks for the reviewer", "reviewers-heard", DecisionPoint.Bid, (data, _) => Each(data.Opinions, said => said.By = "sun")),
        new("an opinion that comes after the decision", "reviewers-heard", DecisionPoint.Bid, (data, _) => Each(data.Opinions, said => said.At = Now.AddHours(1))),
        new("a reviewer who may veto speaks when others are asked in his place", "reviewers-heard", DecisionPoint.Bid, (data, _) => SpeakLate(data)),
        new("the express path for a deal of the region", "reviewers-heard", DecisionPoint.Bid, (data, _) => HurryPast(data, "qian")),
        new("a decision that was left lying", "decided-in-time", DecisionPoint.Bid, (data, _) => LeftLying(data)),
        new("one person votes twice", "votes-carried", DecisionPoint.Bid, (data, _) => data.Votes[1].By = "region-1"),
        new("a stranger votes", "votes-carried", DecisionPoint.Bid, (data, _) => data.Votes[1].By = "office-2"),
        new("votes of the version before are replayed", "votes-carried", DecisionPoint.Bid, (data, _) => Each(data.Votes, said => said.Version = 1)),
        new("votes on another text are replayed", "votes-carried", DecisionPoint.Sign, (data, _) => Each(data.Votes, said => said.TextHash = "sha256:other")),
        new("votes that come after the decision", "votes-carried", DecisionPoint.Bid, (data, _) => Each(data.Votes, said => said.At = Now.AddMinutes(1))),
        new("votes that carried an earlier decision", "votes-carried", DecisionPoint.Bid, (data, setting) => Again(data, setting, data.Votes)),
        new("a recommendation that led to an earlier decision", "recommended", DecisionPoint.Bid, (data, setting) => Again(data, setting, data.Recommendations)),
        new("an opinion on another margin is kept", "reviewers-heard", DecisionPoint.Bid, (data, setting) => Drift(data, setting)),
        new("the vote is lost", "votes-carried", DecisionPoint.Bid, (data, _) => data.Votes.Add(Ballot("region-2", Vote.Reject))),
        new("a decider without a grant", "decider-empowered", DecisionPoint.Bid, (data, _) => data.Decider = "region-3", DecisionOutcome.Redirect),
        new("a grant that has expired", "decider-empowered", DecisionPoint.Bid, (data, _) => Later(data, 200), DecisionOutcome.Redirect),
        new("a level that the terms of payment do not allow", "level-reached", DecisionPoint.Bid, (data, _) => data.Request = data.Request with { PaymentDays = 91 }),
        new("credit that nobody knows", "level-reached", DecisionPoint.Bid, (data, _) => data.Request = data.Request with { CreditUse = null }),
        new("an envelope wider than asked", "envelope-no-wider-than-asked", DecisionPoint.Bid, (data, _) => data.Envelope.Amount = new Money(6_200_000.01m, "CNY")),
        new("an envelope in another currency", "envelope-no-wider-than-asked", DecisionPoint.Bid, (data, _) => data.Envelope.Amount = new Money(1m, "EUR")),
        new("a floor below the one asked for", "envelope-no-wider-than-asked", DecisionPoint.Bid, (data, _) => data.Envelope.Margin = 0.1499m),
        new("a project graded down", "grade-not-lowered-silently", DecisionPoint.Sign, (_, setting) => setting.History = [Initiation(OrgLevel.Company, ProjectGrade.Company)]),
        new("a bid below the level of the initiation", "level-not-below-initiation", DecisionPoint.Bid, (_, setting) => setting.History = [Initiation(OrgLevel.Company)]),
        new("a bid without an initiation", "level-not-below-initiation", DecisionPoint.Bid, (_, setting) => setting.History = []),
        new("four days before the deadline", "days-before-deadline", DecisionPoint.Bid, (data, _) => data.BidDeadline = new CalendarDate(2026, 4, 19)),
        new("a deadline that is kept silent", "days-before-deadline", DecisionPoint.Bid, (data, _) => data.BidDeadline = null),
        new("a part of a deal that is too big", null, DecisionPoint.Bid, (data, setting) => Split(data, setting)),
        new("a text changed after everybody agreed", null, DecisionPoint.Sign, (data, _) => data.Facts = data.Facts with { TextHash = "sha256:changed" }),
        new("a decider who does not exist", null, DecisionPoint.Bid, (data, _) => data.Decider = "nobody"),
        new("a deal too big for the decider", null, DecisionPoint.Bid, (data, _) => data.Request = data.Request with { Amount = new Money(50_000_000.01m, "CNY") }),
        new("an amount in a currency without a rate", null, DecisionPoint.Bid, (data, _) => data.Request = data.Request with { Amount = new Money(1m, "USD") }),
        .. ReadyFacts.Breaks.Where(pair => IsOfTheHost(pair.Key)).SelectMany(OfHost),
    ];

    public override string ToString() => Name;

    internal (DecisionCase Case, DecisionSetting Setting) Apply()
    {
        var data = Case(Point, Outcome);
        var setting = Setting(Initiation());
        Do(data, setting);
        return (Made(data), setting);
    }

    /// <summary>Guards over facts that the host states and nobody works out.</summary>
    private static bool IsOfTheHost(string guard) => guard is not ("recommended" or "terms-cleared" or "price-cleared" or "credit-cleared" or "decided-in-time" or "request-not-withdrawn" or "separation-kept" or "decider-empowered" or "assistant-co-signed" or "level-reached"
        or "envelope-no-wider-than-asked" or "grade-not-lowered-silently" or "reviewers-heard" or "no-veto-stands" or "votes-carried" or "days-before-deadline"
        or "level-not-below-initiation" or "refused-at-grade-level" or "company-will-respected" or "hold-is-limited" or "text-fixed");

    private static IEnumerable<Cheat> OfHost(KeyValuePair<string, Func<DecisionFacts, DecisionFacts>> pair) =>
        from point in DecisionPoints.Define().All
        from outcome in Enum.GetValues<DecisionOutcome>()
        where point.Requires(outcome).Requirements.Any(requirement => requirement.Id == pair.Key)
        // A record of a refusal or a hold without a reason cannot be made either: two guards, shown by other cheats each.
        where pair.Key != "reason-code-given" || outcome == DecisionOutcome.Redirect
        select new Cheat($"{point.Point} {outcome} without {pair.Key}", pair.Key, point.Point, (data, _) => data.Facts = pair.Value(data.Facts), outcome);

    private static void Each(IEnumerable<StatementData> statements, Action<StatementData> change)
    {
        foreach (var said in statements)
            change(said);
    }

    private static StatementData Said(string by, LtcRole role, Opinion? opinion = null, int hours = -2) => new()
    {
        By = by,
        Role = role,
        Opinion = opinion,
        At = Now.AddHours(hours),
        Version = 2,
        TextHash = ReadyFacts.All.TextHash,
    };

    private static StatementData Ballot(string by, Vote vote) => new() { By = by, Vote = vote, At = Now.AddHours(-1), Version = 2, TextHash = ReadyFacts.All.TextHash };

    private static void Drop(DecisionCaseData data, LtcRole role) => data.Opinions = [.. data.Opinions.Where(said => said.Role != role)];

    private static void Later(DecisionCaseData data, int days) => data.DecidedAt = Now.AddDays(days);

    private static DelegationList Chain(params string[] people)
    {
        var data = people.Zip(people.Skip(1), (from, to) => new DelegationData { From = from, To = to, Start = Now.AddDays(-1), End = Now.AddDays(1) });
        return DelegationList.TryCreate(data, out var list, out var findings) ? list! : throw new InvalidOperationException(string.Join("; ", findings));
    }

    /// <summary>Puts an earlier decision on the same bid behind the case; only what is named is as old as that one.</summary>
    private static void Again(DecisionCaseData data, DecisionSetting setting, IEnumerable<StatementData> old)
    {
        setting.History = [.. setting.History!, Earlier()];
        Each(data.Recommendations.Concat(data.Opinions).Concat(data.Votes), said => said.At = Now.AddMinutes(-5));
        Each(old, said => said.At = Now.AddHours(-2));
    }

    private static void LeftLying(DecisionCaseData data)
    {
        data.ReviewStartedAt = null;
        Each(data.Opinions, said => said.At = Now.AddHours(-24));
    }

    private static void SpeakLate(DecisionCaseData data)
    {
        data.ReviewStartedAt = Now.AddHours(-26);
        Each(data.Opinions.Where(said => said.Role == LtcRole.LegalAndCompliance), said => said.At = Now.AddHours(-1));
    }

    private static void HurryPast(DecisionCaseData data, string reviewer)
    {
        (data.IsExpress, data.ReviewStartedAt) = (true, Now.AddHours(-9));
        data.Opinions = [.. data.Opinions.Where(said => said.By != reviewer)];
    }

    private static void Drift(DecisionCaseData data, DecisionSetting setting)
    {
        Again(data, setting, data.Opinions);
        data.Facts = data.Facts with { EstimatedMargin = 0.175m };
    }

    private static DecidedCase Earlier()
    {
        var data = Case();
        (data.Id, data.DecidedAt) = ("D-earlier", Now.AddHours(-1));
        return DecisionRights.Default.Decide(Made(data), Setting(Initiation())).Decided!;
    }

    private static void Split(DecisionCaseData data, DecisionSetting setting)
    {
        var first = Case();
        (first.Id, first.SubjectId) = ("D-part", "O-6");
        first.Request = Request() with { AggregationKey = "metro-2026", Amount = new Money(46_000_000m, "CNY") };
        var before = Initiation();
        var own = before.Case.ToData();
        own.SubjectId = "O-6";
        own.Id = "D-first";
        var initiation = DecisionRights.Default.Decide(Made(own), Setting()).Decided!;
        setting.History = [before, DecisionRights.Default.Decide(Made(first), Setting(initiation)).Decided!];
        data.Request = data.Request with { AggregationKey = "metro-2026", DecidedSoFar = new Money(0m, "CNY") };
    }
}
