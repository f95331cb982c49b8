using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.CheatingHosts;

/// <summary>One way in which a host cheats, and the gate that it aims at.</summary>
/// <param name="Name">What it does, in words.</param>
/// <param name="Stage">The gated stage that it wants to reach.</param>
/// <param name="Guard">For a case: the one requirement of deciding that stops it; null where several do.</param>
/// <param name="Do">Does it to an honest host.</param>
internal sealed record HostCheat(string Name, string Stage, string? Guard, Action<Host> Do)
{
    /// <summary>The case says what is not so: deciding has to see it.</summary>
    internal static IReadOnlyList<HostCheat> OfCases { get; } =
    [
        Case("self-approval through three delegates", "D-2", "separation-kept", (host, _) => host.Delegations = Chain(host, "chen-yu", "sun-wei", "zhou-min", "ma-li")),
        Case("the decider gains", "D-3", "separation-kept", (_, data) => data.Beneficiaries!.Add("ma-li")),
        Case("votes on the version before are replayed", "D-2", "votes-carried", (_, data) => NextVersion(data, data.Votes)),
        Case("one vote is counted twice", "D-3", "votes-carried", (_, data) => data.Votes[1].By = "ma-li"),
        Case("a recommendation of the version before", "D-5", "recommended", (_, data) => NextVersion(data, data.Recommendations)),
        Case("nobody recommends", "D-4", "recommended", (_, data) => data.Recommendations.Clear()),
        Case("a silent reviewer who may veto", "D-3", "reviewers-heard", (_, data) => Silence(data, "zhou-min")),
        Case("a reviewer is passed before his time", "D-2", "reviewers-heard", (_, data) => Silence(data, "he-fang")),
        Case("a veto is passed over", "D-3", "no-veto-stands", (_, data) => data.Opinions.Last().Opinion = Opinion.Veto),
        Case("a decision that was left lying", "D-2", "decided-in-time", (_, data) => LeaveLying(data)),
        Case("a request that was taken back", "D-2", "request-not-withdrawn", (_, data) => data.Withdrawal = new() { By = "chen-yu", At = data.DecidedAt }),
        Case("limits wider than asked", "D-2", "envelope-no-wider-than-asked", (_, data) => data.Envelope.Amount = new Money(6_500_000.01m, "CNY")),
        Case("four days before the deadline", "D-2", "days-before-deadline", (_, data) => data.BidDeadline = new CalendarDate(2026, 4, 21)),
        Case("a win chance below the floor", "D-2", "win-chance-at-floor", (_, data) => data.Facts = data.Facts with { WinChance = 0.2999m }),
        Case("no reserve for risk", "D-3", "risk-reserve-kept", (_, data) => data.Facts = data.Facts with { RiskReserve = 0.0499m }),
        Case("the clauses before the price", "D-3", "configuration-before-clauses", (_, data) => data.Facts = data.Facts with { ClausesApprovedAt = data.Facts.ConfigurationConfirmedAt!.Value.AddTicks(-1) }),
        Case("nobody clears the credit", "D-3", "credit-cleared", (_, data) => data.Clearances.Clear()),
        Case("a paper is missing", "D-3", "required-papers-there", (_, data) => data.Facts = data.Facts with { Papers = [.. data.Facts.Papers!.Skip(1)] }),
        Case("a margin below the floor of the bid", "D-3", "margin-at-bid-floor", (_, data) => data.Facts = data.Facts with { EstimatedMargin = 0.1499m }),
        Case("a budget below its estimate", "D-5", "budget-inherits-estimate", (_, data) => data.Facts = data.Facts with { BudgetedProfit = 959_999m }),
        Case("no re-estimate of the change", "D-5", "reestimate-made", (_, data) => data.Facts = data.Facts with { ReestimatePresent = false }),
        Case("a deviation that nobody took up", "D-4", "deviation-taken-up", (_, data) => data.Facts = data.Facts with { CostDeviation = 0.21m }),
        Case("a tail payment is open", "D-4", "no-tail-payment-open", (_, data) => data.Facts = data.Facts with { TailPaymentOpen = true }),
        Case("terms of payment for the company", "D-2", "level-reached", (_, data) => data.Request = data.Request with { PaymentDays = 91 }),
        Case("a bid without an initiation", "D-2", null, (host, _) => host.Cases.Remove("D-1")),
        Case("a part of a deal that is too big", "D-2", null, (host, data) => Split(host, data)),
        Case("a downgraded project", "D-2", null, (host, _) => Downgrade(host)),
        Case("a decider without a grant", "D-3", null, (_, data) => data.Decider = "gao-feng"),
        Case("a text changed after everybody agreed", "D-3", null, (_, data) => data.Facts = data.Facts with { TextHash = "sha256:changed" }),
    ];

    /// <summary>The record that is brought back says more than its case decided: verifying has to see it. Each comes with a journal that needs what is forged.</summary>
    internal static IReadOnlyList<HostCheat> OfRecords { get; } =
    [
        Record("a forged amount", "D-2", "submitted", host => host.Say("E-10", "amount", 7_000_000m), data => data.Envelope.Amount = new Money(7_000_000m, "CNY")),
        Record("a forged concession", "D-3", "signed", host => host.Say("E-14", "concession", 0.06m), data => data.Envelope.Concession = 0.06m),
        Record("a forged text", "D-2", "submitted", host => host.Say("E-10", "proposal-hash", "sha256:other"), data => data.TextHash = "sha256:other"),
        Record("a forged level", "D-4", "closed", host => host.Say("E-35", "sign-level", "company"), data => data.Level = OrgLevel.Company),
        Record("a forged validity", "D-3", "signed", host => host.At("E-16").At = host.At("E-16").At.AddDays(27), data => data.ValidUntil = data.ValidUntil!.Value.AddDays(30)),
        Record("a forged subject", "D-2b", "submitted", host => host.Say("E-10", "bid-decision", "D-2b"), data => data.SubjectId = "O-7"),
        Record("a forged point", "D-1b", "submitted", host => host.Say("E-10", "bid-decision", "D-1b"), ForgePoint),
        Record("a forged change", "D-5", "applied", host => host.Say("X-2", "amount-after", 6_200_000m), data => data.Envelope.Amount = new Money(6_200_000m, "CNY")),
    ];

    /// <summary>The decision is real and does not cover what happens: the gate has to see it.</summary>
    internal static IReadOnlyList<HostCheat> OfGates { get; } =
    [
        Gate("no decision", "submitted", host => host.Say("E-10", "bid-decision", null)),
        Gate("the decision on another deal", "submitted", host => host.Say("E-10", "bid-decision", "D-2b")),
        Gate("the decision at another point", "submitted", host => host.Say("E-10", "bid-decision", "D-1")),
        Gate("a bid that is dearer than decided", "submitted", host => host.At("E-11").Facts["amount"] = 6_500_000.01m),
        Gate("a bid in another currency", "submitted", host => host.At("E-11").Facts["currency"] = "EUR"),
        Gate("a margin below the floor", "submitted", host => host.At("E-11").Facts["margin"] = 0.1499m),
        Gate("more conceded than allowed", "submitted", host => host.At("E-11").Facts["concession"] = 0.0501m),
        Gate("worse terms than decided", "submitted", host => host.At("E-11").Facts["terms"] = "medium"),
        Gate("another proposal", "submitted", host => host.At("E-11").Facts["proposal-hash"] = "sha256:other"),
        Gate("too low a level", "submitted", host => host.At("E-11").Facts["required-level"] = "company"),
        Gate("a decision that was withdrawn", "submitted", Withdraw),
        Gate("a contract without a decision", "signed", host => host.Say("E-14", "sign-decision", null)),
        Gate("another text is signed", "signed", host => host.At("E-16").Facts["contract-hash"] = "sha256:other"),
        Gate("a stale decision", "signed", host => host.At("E-16").At = host.At("E-16").At.AddDays(27)),
        Gate("the bid decision signs", "signed", host => host.Say("E-14", "sign-decision", "D-2")),
        Gate("a change without a decision", "applied", host => host.Say("X-2", "amend-decision", null)),
        Gate("a change that is dearer than decided", "applied", host => host.At("X-4").Facts["amount-after"] = 6_100_000.01m),
        Gate("a change that was signed before it was decided", "applied", host => host.At("X-4").Facts["customer-signed-at"] = "2026-09-01T07:59:59+08:00"),
        Gate("a closing without a decision", "closed", host => host.At("E-35").Facts["closing-decision"] = null),
        Gate("another final account", "closed", host => host.At("E-35").Facts["final-account-hash"] = "sha256:other"),
        Gate("a closing after its decision expired", "closed", host => host.At("E-35").At = host.At("E-35").At.AddDays(60)),
    ];

    internal static IReadOnlyList<HostCheat> All { get; } = [.. OfCases, .. OfRecords, .. OfGates];

    public override string ToString() => Name;

    private static HostCheat Case(string name, string id, string? guard, Action<Host, DecisionCaseData> change) => new($"{name} ({id})", StageOf(id), guard, host =>
    {
        host.Tampered.Add(id);
        change(host, host.Cases[id]);
    });

    private static HostCheat Record(string name, string id, string stage, Action<Host> use, Action<DecisionRecordData> forge) => new($"{name} ({id})", stage, null, host =>
    {
        host.Tampered.Add(id);
        host.Forgeries[id] = forge;
        use(host);
    });

    private static HostCheat Gate(string name, string stage, Action<Host> change) => new(name, stage, null, change);

    private static string StageOf(string id) => id switch { "D-2" => "submitted", "D-3" => "signed", "D-4" => "closed", _ => "applied" };

    private static DelegationList Chain(Host host, params string[] people)
    {
        var at = host.Cases["D-2"].DecidedAt!.Value;
        var data = people.Zip(people.Skip(1), (from, to) => new DelegationData { From = from, To = to, Start = at.AddMinutes(-1), End = at.AddMinutes(1) });
        Assert.True(DelegationList.TryCreate(data, out var list, out _));
        return list!;
    }

    private static void NextVersion(DecisionCaseData data, IList<StatementData> left)
    {
        data.Version = 2;
        foreach (var said in data.Recommendations.Concat(data.Opinions).Concat(data.Votes).Concat(data.Clearances).Except(left))
            said.Version = 2;
    }

    private static void Silence(DecisionCaseData data, string reviewer) => data.Opinions = [.. data.Opinions.Where(said => said.By != reviewer)];

    private static void LeaveLying(DecisionCaseData data)
    {
        data.ReviewStartedAt = null;
        foreach (var said in data.Opinions)
            said.At = data.DecidedAt!.Value.AddHours(-24);
    }

    private static void Split(Host host, DecisionCaseData data)
    {
        var part = host.Cases["D-2b"];
        foreach (var one in new[] { data, part })
            one.Request = one.Request with { AggregationKey = "metro-2026" };
        part.Request = part.Request with { Amount = new Money(45_000_000m, "CNY") };
    }

    private static void Downgrade(Host host)
    {
        var first = host.Cases["D-1"];
        first.Request = first.Request with { Grade = ProjectGrade.Company };
        first.Decider = "wu-jun";
        first.Votes = [first.Votes[0]];
        first.Votes[0].By = "wu-jun";
    }

    private static void ForgePoint(DecisionRecordData data)
    {
        (data.SubjectId, data.Point, data.TextHash) = ("O-7", DecisionPoint.Bid, "sha256:3f1c");
        data.Envelope = new Envelope { Amount = new Money(6_500_000m, "CNY"), Margin = 0.1m, Concession = 0.1m, Terms = TermsDeviation.Medium };
    }

    private static void Withdraw(Host host) =>
        host.Cases["D-2"].Withdrawal ??= new() { By = "ma-li", At = host.At("E-11").At, ReasonCode = "customer-stopped", IsUsed = false };
}
