using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Decisions;

/// <summary>A small company: four levels, a deciding body and a head on each, a project team, reviewers, and a grant for each head.</summary>
internal static class DecisionWorld
{
    internal static readonly DateTimeOffset Now = new(2026, 4, 15, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly AuthorityDocument[] Documents = Enum.GetValues<AuthorityDocument>();

    internal static Organisation Company { get; } = MakeCompany();

    internal static GrantSet Grants { get; } = MakeGrants(_ => { });

    /// <summary>The grants with some of them changed or given to others.</summary>
    internal static GrantSet GrantsWith(Action<GrantData> change) => MakeGrants(change);

    internal static DecisionSetting Setting(params DecidedCase[] history) => new(Company, Grants) { Delegations = DelegationList.Empty, History = history };

    /// <summary>A case that the region decides, in order in every respect.</summary>
    internal static DecisionCaseData Case(DecisionPoint point = DecisionPoint.Bid, DecisionOutcome outcome = DecisionOutcome.Go, int version = 2)
    {
        var said = (string by, LtcRole? role) => new StatementData { By = by, Role = role, At = Now.AddHours(-2), Version = version, TextHash = ReadyFacts.All.TextHash };
        var data = new DecisionCaseData
        {
            Id = "D-" + point,
            SubjectKind = "opportunity",
            SubjectId = "O-7",
            Point = point,
            Version = version,
            Request = Request(),
            Facts = ReadyFacts.All with { AskedMargin = 0.15m },
            BidDeadline = new CalendarDate(2026, 4, 24),
            Requester = "wang",
            Beneficiaries = ["sun"],
            Recommendations = [said("li", LtcRole.SolutionResponsible), said("wang", LtcRole.AccountResponsible)],
            Opinions =
            [
                Opine(said("qian", LtcRole.ProjectFinance), Opinion.Agree), Opine(said("zhou", LtcRole.LegalAndCompliance), Opinion.AgreeWithConditions),
                Opine(said("wu", LtcRole.ContractCommercial), Opinion.Disagree), Opine(said("zhao", LtcRole.FulfilmentResponsible), Opinion.Agree),
            ],
            Votes = [Vote(said("region-1", null)), Vote(said("region-2", null))],
            Decider = "region-1",
            Outcome = outcome,
            DecidedAt = Now,
            ReviewStartedAt = Now.AddHours(-12),
            Envelope = new Envelope { Amount = new Money(6_000_000m, "CNY"), Margin = 0.15m, Concession = 0.05m, Terms = TermsDeviation.Low },
        };
        data.Recommendations[0].Role = LtcRole.SolutionResponsible;
        // Who recommends at each point: the row of the step in the table of roles.
        if (point is DecisionPoint.Amend or DecisionPoint.Close)
            data.Recommendations = [said("zhao2", LtcRole.FulfilmentResponsible)];
        if (outcome == DecisionOutcome.ConditionalGo)
            data.Conditions = [new DecisionCondition { Id = "c-1", Wording = "bank guarantee", Owner = "wang", Verifier = "qian", Due = new CalendarDate(2026, 5, 1) }];
        return data;
    }

    internal static DecisionCase Made(DecisionCaseData data) => DecisionCase.TryCreate(data, out var made, out var findings)
        ? made!
        : throw new InvalidOperationException(string.Join("; ", findings));

    /// <summary>The initiation of the same opportunity, which a bid looks back on.</summary>
    internal static DecidedCase Initiation(OrgLevel level = OrgLevel.RepOffice, ProjectGrade grade = ProjectGrade.RepOffice)
    {
        var data = Case(DecisionPoint.Initiate);
        data.DecidedAt = Now.AddDays(-60);
        foreach (var said in data.Recommendations.Concat(data.Opinions).Concat(data.Votes))
            said.At = Now.AddDays(-60).AddHours(-4);
        data.ReviewStartedAt = Now.AddDays(-60).AddHours(-12);
        var prefix = level switch { OrgLevel.Company => "company", OrgLevel.Region => "region", _ => "office" };
        data.Decider = prefix + "-1";
        data.Votes[0].By = prefix + "-1";
        data.Votes[1].By = prefix + "-2";
        data.Request = Request() with { Grade = grade, Amount = new Money(level == OrgLevel.RepOffice ? 4_000_000m : 6_000_000m, "CNY"), MarginOverFloor = 0.02m, Discount = 0.08m };
        data.Envelope = new Envelope();
        var answer = DecisionRights.Default.Decide(Made(data), Setting());
        return answer.Decided ?? throw new InvalidOperationException($"{answer} {string.Join("; ", answer.Voting)}");
    }

    internal static AuthorityRequest Request() => new()
    {
        Unit = "metro",
        Grade = ProjectGrade.RepOffice,
        Amount = new Money(6_200_000m, "CNY"),
        MarginOverFloor = 0.01m,
        Discount = 0.08m,
        AdvanceShare = 0.25m,
        PaymentDays = 45,
        CreditUse = 0.8m,
        TermsDeviation = TermsDeviation.Low,
        DeliveryRisk = DeliveryRisk.Low,
    };

    private static StatementData Opine(StatementData said, Opinion opinion)
    {
        said.Opinion = opinion;
        return said;
    }

    private static StatementData Vote(StatementData said)
    {
        said.Vote = Ltc.Vote.Approve;
        return said;
    }

    private static Organisation MakeCompany()
    {
        var data = new OrganisationData
        {
            Units =
            [
                new OrgUnitData { Id = "hq", Level = OrgLevel.Company }, new OrgUnitData { Id = "east", Level = OrgLevel.Region, Parent = "hq" },
                new OrgUnitData { Id = "harbour", Level = OrgLevel.RepOffice, Parent = "east" }, new OrgUnitData { Id = "metro", Level = OrgLevel.FrontUnit, Parent = "harbour" },
            ],
            People =
            [
                .. Body("hq", "company"), .. Body("east", "region"), .. Body("harbour", "office"),
                Someone("unit-1", "metro", "unit-head", null), Someone("wang", "metro", Id(LtcRole.AccountResponsible), "unit-1"),
                Someone("li", "metro", Id(LtcRole.SolutionResponsible), "unit-1"), Someone("zhao", "metro", Id(LtcRole.FulfilmentResponsible), "unit-1"),
                Someone("zhao2", "metro", Id(LtcRole.FulfilmentResponsible), "unit-1"), Someone("sun", "metro", "sales", "wang"),
                Someone("qian", "east", Id(LtcRole.ProjectFinance), "region-1"), Someone("zhou", "east", Id(LtcRole.LegalAndCompliance), "region-1"),
                Someone("wu", "east", Id(LtcRole.ContractCommercial), "region-1"),
                Someone("terms-1", "east", "terms-holder", "region-1"), Someone("price-1", "east", "price-holder", "region-1"),
                Someone("credit-1", "east", "credit-holder", "region-1"), Someone("centre", "hq", "expert", "company-1"),
            ],
        };
        return Organisation.TryCreate(data, out var made, out var findings) ? made! : throw new InvalidOperationException(string.Join("; ", findings));
    }

    private static IEnumerable<PersonData> Body(string unit, string prefix) => Enumerable.Range(1, 3).Select(number => new PersonData
    {
        Id = $"{prefix}-{number}",
        Unit = unit,
        Roles = number == 1 ? [Id(LtcRole.SalesDecisionTeam), prefix + "-head"] : [Id(LtcRole.SalesDecisionTeam)],
        Manager = number == 1 ? null : prefix + "-1",
    });

    private static PersonData Someone(string id, string unit, string role, string? manager) => new() { Id = id, Unit = unit, Roles = [role], Manager = manager };

    private static string Id(LtcRole role) => RoleTexts.IdOf(role);

    private static GrantSet MakeGrants(Action<GrantData> change)
    {
        var data = new GrantSetData
        {
            Sources = ["board"],
            Grants =
            [
                .. Heads("company", "hq", OrgLevel.Company), .. Heads("region", "east", OrgLevel.Region), .. Heads("office", "harbour", OrgLevel.RepOffice),
                .. Heads("unit", "metro", OrgLevel.FrontUnit),
            ],
        };
        foreach (var grant in data.Grants)
            change(grant);
        return GrantSet.TryCreate(data, AuthorityMatrix.Default, out var made, out var findings) ? made! : throw new InvalidOperationException(string.Join("; ", findings));
    }

    private static IEnumerable<GrantData> Heads(string prefix, string unit, OrgLevel level) => Documents.Select(document => new GrantData
    {
        Id = $"{prefix}-{document}",
        Grantor = "board",
        Grantee = prefix + "-1",
        Role = prefix + "-head",
        Document = document,
        Level = level,
        Scope = new GrantScope { Unit = unit },
        Limits = AuthorityMatrix.Default.Dimensions.Where(dimension => dimension.Documents.Contains(document)).ToDictionary(dimension => dimension.Id, _ => AuthorityLimit.Unlimited),
        ValidFrom = Now.AddDays(-100),
        ValidUntil = Now.AddDays(200),
        ReviewOn = new CalendarDate(2026, 9, 1),
    });
}
