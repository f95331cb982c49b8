using System;
using System.Collections;
using System.Linq;

namespace Ltc.Tests.Json;

/// <summary>A case holds everything that deciding needs: nothing of it is lost on the way to JSON and back.</summary>
public sealed class CaseJsonTests
{
    private static readonly DateTimeOffset At = new(2026, 4, 15, 9, 0, 0, TimeSpan.FromHours(8));

    private static DecisionCaseData Full => new()
    {
        Id = "D-7",
        SubjectKind = "opportunity",
        SubjectId = "O-17",
        Point = DecisionPoint.Sign,
        Version = 3,
        PaperHashes = { ["final-text"] = "sha256:1", ["concession-log"] = "sha256:2" },
        Request = new AuthorityRequest
        {
            Unit = "metro",
            Region = "east",
            CustomerGroup = "carriers",
            Product = "core",
            Grade = ProjectGrade.Region,
            Amount = new Money(6_200_000.10m, "CNY"),
            AggregationKey = "metro-2026",
            MarginOverFloor = -0.01m,
            Discount = 0.08m,
            AdvanceShare = 0.25m,
            PaymentDays = 45m,
            CreditUse = 0.8m,
            TermsDeviation = TermsDeviation.RedLine,
            DeliveryRisk = DeliveryRisk.High,
            Others = default(AuthorityValues).With("highRisks", 2m).With("country", "high"),
        },
        Facts = new DecisionFacts { Papers = ["final-text"], RedLines = ["unlimited-liability"], EstimatedMargin = 0.18m, TextHash = "sha256:1", HoldUntil = new CalendarDate(2026, 5, 1) },
        BidDeadline = new CalendarDate(2026, 4, 24),
        Requester = "wang",
        Beneficiaries = ["sun"],
        Recommendations = { new StatementData { By = "wang", Role = LtcRole.AccountResponsible, At = At, Version = 3, TextHash = "sha256:1" } },
        Opinions = { new StatementData { By = "qian", Role = LtcRole.ProjectFinance, At = At, Version = 2, TextHash = "sha256:1", Opinion = Opinion.AgreeWithConditions } },
        Votes = { new StatementData { By = "region-1", At = At, Version = 3, TextHash = "sha256:1", Vote = Vote.Approve } },
        Clearances = { new StatementData { By = "li", At = At, Version = 3, TextHash = "sha256:1", Document = AuthorityDocument.Credit } },
        CoSignatures = { new StatementData { By = "centre", At = At, Version = 3, TextHash = "sha256:1" } },
        ReviewStartedAt = At.AddDays(-1),
        IsExpress = true,
        Decider = "region-1",
        Outcome = DecisionOutcome.ConditionalGo,
        DecidedAt = At,
        ValidUntil = At.AddDays(7),
        Envelope = new Envelope { Amount = new Money(6_000_000m, "CNY"), Margin = 0.15m, Concession = 0.03m, Terms = TermsDeviation.RedLine },
        Conditions = { new DecisionCondition { Id = "c-1", Wording = "guarantee", Owner = "li", Verifier = "wang", Due = new CalendarDate(2026, 5, 1) } },
        Withdrawal = new WithdrawalData { By = "region-1", At = At.AddDays(1), ReasonCode = "customer-stopped", IsUsed = false },
    };

    [Fact]
    public void TheExampleLeavesNothingOut()
    {
        foreach (var property in typeof(DecisionCaseData).GetProperties())
            Assert.True(property.GetValue(Full) is { } value and not ICollection { Count: 0 } and not false, property.Name);
    }

    [Fact]
    public void AFullCaseSurvivesTheTrip()
    {
        Assert.True(DecisionCase.TryCreate(Full, out var one, out var defects), string.Join("; ", defects));
        var text = DefinitionJson.Write(one!);
        Assert.True(DefinitionJson.TryReadCase(text, out var read, out var findings), string.Join("; ", findings));
        Assert.Equal(text, DefinitionJson.Write(read!));
        var data = read!.ToData();
        foreach (var property in typeof(DecisionCaseData).GetProperties())
            Assert.True(property.GetValue(data) is { } value and not ICollection { Count: 0 }, property.Name);
        Assert.Equal(Full.Request, data.Request);
        Assert.Equal(Full.PaperHashes, data.PaperHashes);
        Assert.Equal(DecisionFact.All.Facts.Select(fact => fact.IsKnown(Full.Facts)), DecisionFact.All.Facts.Select(fact => fact.IsKnown(data.Facts)));
        Assert.Equal((false, "customer-stopped"), (data.Withdrawal!.IsUsed, data.Withdrawal.ReasonCode));
    }

    [Fact]
    public void WhatIsOutOfFormIsNamedWithItsPlace()
    {
        Assert.False(DefinitionJson.TryReadCase("{\n\"paperHashes\": 3,\n\"withdrawal\": {\"used\": \"no\"}\n}", out _, out var findings));
        Assert.Contains(findings, finding => finding.Pointer == "/paperHashes" && finding.Line == 2);
        Assert.Contains(findings, finding => finding.Pointer == "/withdrawal/used" && finding.Line == 3);
        Assert.Contains(findings, finding => finding.Pointer == "/withdrawal/by");
    }
}
