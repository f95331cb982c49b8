using System;
using System.Collections.Generic;
using System.Linq;
using static Ltc.Tests.Decisions.DecisionWorld;

namespace Ltc.Tests.Redecisions;

/// <summary>A bid that was decided with papers fixed by their hashes, and the same bid a week later.</summary>
internal static class RedecisionWorld
{
    internal static DateTimeOffset Later { get; } = Now.AddDays(7);

    /// <summary>Decided on a margin of 18 %, down to 10 %, for the amount that was asked for.</summary>
    internal static DecidedCase Bid { get; } = Decide(BidData());

    /// <summary>Decided without limits, as initiations are: what was asked for is all there is.</summary>
    internal static DecidedCase Begun { get; } = Initiation();

    internal static DecisionCaseData BidData()
    {
        var data = Case();
        data.Facts = data.Facts with { AskedMargin = 0.10m, RedLines = [], BidFloorMargin = 0.10m };
        data.Envelope = new Envelope { Amount = new Money(6_200_000m, "CNY"), Margin = 0.10m, Terms = TermsDeviation.Low };
        data.PaperHashes = DecisionRights.Default.Points[DecisionPoint.Bid].Papers.ToDictionary(paper => paper.Id, paper => "hash of " + paper.Id);
        return data;
    }

    /// <summary>The same case a week later, changed and called the next version; what people said is as it was.</summary>
    internal static DecisionCase Changed(DecidedCase decided, Action<DecisionCaseData> change)
    {
        var data = decided.Case.ToData();
        (data.Id, data.Version, data.DecidedAt) = (data.Id + "-next", data.Version + 1, Later);
        if (decided == Begun)
            (data.Version, data.DecidedAt) = (data.Version - 1, Now);
        change(data);
        return Made(data);
    }

    internal static RedecisionAnswer Compare(DecidedCase decided, Action<DecisionCaseData> change) =>
        DecisionRights.Default.Compare(decided, Changed(decided, change), Setting(Initiation()));

    internal static DecidedCase Decide(DecisionCaseData data, params DecidedCase[] history)
    {
        var answer = DecisionRights.Default.Decide(Made(data), Setting([Initiation(), .. history]));
        return answer.Decided ?? throw new InvalidOperationException($"{answer} {string.Join("; ", answer.Voting)}");
    }

    internal static IEnumerable<string> Ids(RedecisionAnswer answer) => answer.Reasons.Select(reason => reason.Id);
}
