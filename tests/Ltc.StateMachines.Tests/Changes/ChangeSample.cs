using System;
using System.Collections.Generic;
using Ltc.Tests.Contracts;
using static Ltc.Tests.Contracts.TestDecision;

namespace Ltc.Tests.Changes;

/// <summary>A change that is ready for each of its moves, and one way to break each requirement.</summary>
internal static class ChangeSample
{
    internal static VerifiedDecision Amendment()
    {
        var data = Data("contract-change", "x-3", DecisionPoint.Amend);
        data.TextHash = "amendment-1";
        data.Envelope = new Envelope { Amount = new Money(1_020_000m, "CNY"), Margin = 0.15m, Terms = TermsDeviation.Low };
        return Verified(data);
    }

    internal static VerifiedDecision Rejection() => Verified(Data("contract-change", "x-3", DecisionPoint.Amend, DecisionOutcome.NoGo));

    /// <summary>The facts with which a move is allowed.</summary>
    internal static ContractChangeFacts Ready(ContractChangeTrigger trigger) => trigger switch
    {
        ContractChangeTrigger.Reject => Full() with { AmendDecision = Rejection() },
        ContractChangeTrigger.Apply => Full() with { CustomerSignedAt = Now.AddDays(-1) },
        _ => Full(),
    };

    /// <summary>One way to break each requirement and no other.</summary>
    internal static Dictionary<string, Func<ContractChangeFacts, ContractChangeFacts>> Breaks { get; } = new()
    {
        ["contract-running"] = facts => facts with { ContractStage = ContractStage.ClosePending },
        ["request-form-complete"] = facts => facts with { RequestFormComplete = false },
        ["change-owner-named"] = facts => facts with { ChangeOwner = null },
        ["impact-assessed"] = facts => facts with { ScheduleAssessed = false },
        ["reestimate-reviewed"] = facts => facts with { ReestimateReviewed = false },
        ["reserve-tested"] = facts => facts with { ReserveBalance = null },
        ["customer-position-known"] = facts => facts with { CustomerPosition = null },
        ["legal-reviewed"] = facts => facts with { LegalReviewed = false },
        ["earlier-changes-counted"] = facts => facts with { EarlierChangesCounted = false },
        ["level-follows-class"] = facts => facts with { CumulativeValueShare = 0.11m },
        ["not-executed-yet"] = facts => facts with { ExecutionStarted = true },
        ["atac-covers-change"] = facts => facts with { AmendDecision = Amendment().But(data => data.SubjectId = "x-4") },
        ["atac-covered-signature"] = facts => facts with { AmendDecision = Amendment().But(data => data.DecidedAt = Now.AddHours(-1)) },
        ["decision-covers-rejection"] = facts => facts with { AmendDecision = Amendment() },
        ["rejection-reason-given"] = facts => facts with { RejectionReason = null },
        ["rework-reason-given"] = facts => facts with { ReworkReason = null },
        ["customer-signed"] = facts => facts with { CustomerSigned = false },
        ["signed-text-is-approved-text"] = facts =>
            facts.CustomerSignedAt is null ? facts with { SignedTextHash = "other" } : facts with { AmendedTextHash = "other" },
        ["signatories-empowered"] = facts => facts with { SignatoriesEmpowered = false },
        ["signed-before-now"] = facts => facts with { CustomerSignedAt = Now.AddDays(1) },
        ["ground-to-reopen"] = facts => facts with { CustomerDeclines = false, AmendDecision = Amendment() },
        ["ground-to-withdraw"] = facts => facts with { WithdrawnBy = "zhao", CustomerDeclines = false },
    };

    private static ContractChangeFacts Full() => new()
    {
        ChangeId = "x-3",
        ContractStage = ContractStage.InExecution,
        RequestedBy = "wang",
        RequestFormComplete = true,
        ChangeOwner = "li",
        ScopeAssessed = true,
        ScheduleAssessed = true,
        CostAssessed = true,
        ReestimateReviewed = true,
        ReserveBalance = 40_000,
        CustomerPosition = "wants it",
        LegalReviewed = true,
        ExecutionStarted = false,
        ReworkReason = "price",
        RejectionReason = "no-reserve",
        WithdrawnBy = "wang",
        CustomerDeclines = true,
        At = Now,
        EarlierChangesCounted = true,
        CumulativeValueShare = 0.02m,
        CumulativeCostShare = 0.01m,
        CumulativeReserveUse = 0.20m,
        TermsChanged = false,
        Terms = TermsDeviation.Standard,
        MarginAfter = 0.15m,
        MarginFloor = 0.12m,
        AmountAfter = 1_020_000,
        Currency = "CNY",
        SignLevel = OrgLevel.Region,
        RequiredLevel = OrgLevel.RepOffice,
        AmendDecision = Amendment(),
        AmendedTextHash = "amendment-1",
        SignedTextHash = "amendment-1",
        CustomerSigned = true,
        SignatoriesEmpowered = true,
    };
}
