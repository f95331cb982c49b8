using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;
using static Ltc.Tests.Decisions.DecisionWorld;
using static Ltc.Tests.Redecisions.RedecisionWorld;

namespace Ltc.Tests.Redecisions;

public sealed class RedecisionProperties(ITestOutputHelper output)
{
    private static readonly string[] Papers = [.. Bid.Case.ToData().PaperHashes.Keys];

    [Fact]
    public void TheNaiveComparisonAgrees() => PropertyRun.ForAll(nameof(TheNaiveComparisonAgrees), output.WriteLine, draw =>
    {
        var decided = draw.Chance(90) ? Bid : Withdrawn();
        var now = Draw(draw, decided);
        var answer = DecisionRights.Default.Compare(decided, now, Setting());
        var broken = NaiveRedecision.Broken(decided.Case.ToData(), decided.Decision.Record.ToData(), now.ToData(), answer.Required.Result);
        Assert.Equal(broken.Where(pair => pair.Value != false).Select(pair => (pair.Key, pair.Value == true)).Order(), answer.Reasons.Select(one => (one.Id, one.Kind == ReasonKind.Unmet)).Order());
        Assert.Equal(broken.Values.Contains(true) ? Answer.Refused : broken.Values.Contains(null) ? Answer.Unknown : Answer.Allowed, answer.Answer);
        draw.Saw(answer.Answer);
        foreach (var reason in answer.Reasons)
            draw.Saw(reason.Id);
        if (answer.Facts.SameMatter != true)
            return;
        var again = answer.Parts.Where(part => part.Kind == CasePartKind.Opinion && !part.Carries).Select(part => part.By).ToArray();
        Assert.Equal(NaiveRedecision.Again(decided.Case.ToData(), now.ToData()), again);
        draw.Saw($"{again.Length} opinions again");
    }, "Allowed", "Refused", "Unknown", "0 opinions again", "1 opinions again", "2 opinions again", "3 opinions again", "margin-not-fallen", "amount-not-grown", "no-new-red-line", "inside-the-envelope", "level-still-reached", "decision-in-force", "decision-not-withdrawn", "text-not-changed", "same-subject-and-point");

    /// <summary>What the comparison carries is what deciding counts: neither more nor less.</summary>
    [Fact]
    public void DecidingAnewCountsExactlyWhatTheComparisonCarries() => PropertyRun.ForAll(nameof(DecidingAnewCountsExactlyWhatTheComparisonCarries), output.WriteLine, draw =>
    {
        var now = Draw(draw, Bid);
        var answer = DecisionRights.Default.Compare(Bid, now, Setting());
        if (answer.Facts.SameMatter != true)
            return;
        var heard = answer.Parts.Where(part => part.Kind == CasePartKind.Opinion).All(part => part.Carries);
        var decided = DecisionRights.Default.Decide(now, Setting(Initiation(), Bid));
        Assert.Equal(heard, decided.Facts.OpinionsIn);
        Assert.False(decided.Facts.VotesCarried == true || decided.Facts.Recommended == true);
        draw.Saw(heard ? "heard" : "not heard");
    }, "heard", "not heard");

    private static DecidedCase Withdrawn() =>
        DecisionRights.Default.Withdraw(Bid, new WithdrawalData { By = "region-1", At = Now.AddDays(1), ReasonCode = "late", IsUsed = false }, Setting()).Withdrawn!;

    private static DecisionCase Draw(Draw draw, DecidedCase decided) => Changed(decided, data =>
    {
        data.ReviewStartedAt = null;
        for (var times = draw.Below(4); times > 0; times--)
            Change(draw, data);
    });

    private static void Change(Draw draw, DecisionCaseData data)
    {
        switch (draw.Below(10))
        {
            case 0:
                data.Facts = data.Facts with { EstimatedMargin = draw.Pick<decimal?>([null, 0.18m, 0.1501m, 0.15m, 0.1499m, 0.10m, 0.0999m, 0.30m]) };
                break;
            case 1:
                data.Request = data.Request with { Amount = draw.Pick<Money?>([null, Yuan(6_200_000m), Yuan(6_200_000.01m), Yuan(6_820_000m), Yuan(6_820_000.01m), Yuan(1m), new(1m, "EUR")]) };
                break;
            case 2:
                data.Facts = data.Facts with { TextHash = draw.Pick<string?>([null, "sha256:other", "sha256:3f1c"]) };
                break;
            case 3:
                data.Request = data.Request with { TermsDeviation = draw.Pick<TermsDeviation?>([null, TermsDeviation.Standard, TermsDeviation.Low, TermsDeviation.Medium, TermsDeviation.RedLine]) };
                break;
            case 4:
                data.Facts = data.Facts with { RedLines = draw.Pick<string[]?>([null, [], ["unlimited-liability"]]) };
                break;
            case 5:
                data.Request = data.Request with { MarginOverFloor = draw.Pick<decimal?>([null, 0.01m, -0.02m, -0.0201m]) };
                break;
            case 6:
                data.Request = data.Request with { PaymentDays = draw.Pick<decimal?>([null, 45m, 90m, 91m]) };
                break;
            case 7:
                data.DecidedAt = draw.Pick([Now.AddDays(90).AddTicks(-1), Now.AddDays(90), Later]);
                break;
            case 8:
                data.PaperHashes[draw.Pick(Papers)] = "another";
                break;
            default:
                data.SubjectId = draw.Pick(["O-7", "O-8"]);
                break;
        }
    }

    private static Money Yuan(decimal amount) => new(amount, "CNY");
}
