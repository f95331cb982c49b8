namespace Ltc.Scoring.Tests;

internal enum Industry : byte
{
    Retail,
    Telecom,
    Bank,
}

internal enum SizeGrade : byte
{
    Small,
    Middle,
    Large,
}

internal record struct LeadSizeFacts
{
    public decimal? Employees { get; set; }

    public Industry? Industry { get; set; }

    public bool? Budget { get; set; }

    public decimal? Fit { get; set; }

    public string? Country { get; set; }
}

/// <summary>A card that uses every kind of characteristic.</summary>
internal static class LeadSize
{
    internal static readonly NumberFact<LeadSizeFacts> Employees = Fact.Number<LeadSizeFacts>(
        "employees", (in facts) => facts.Employees, (in facts, value) => facts with { Employees = value }, Text.Same("employees"), "people", "[0,)");

    internal static readonly ChoiceFact<LeadSizeFacts, Industry> Line = Fact.Choice<LeadSizeFacts, Industry>(
        "industry", (in facts) => facts.Industry, (in facts, value) => facts with { Industry = value }, Text.Same("industry"));

    internal static readonly FlagFact<LeadSizeFacts> Budget = Fact.Flag<LeadSizeFacts>(
        "budget", (in facts) => facts.Budget, (in facts, value) => facts with { Budget = value }, Text.Same("budget"));

    internal static readonly NumberFact<LeadSizeFacts> Fit = Fact.Number<LeadSizeFacts>(
        "fit", (in facts) => facts.Fit, (in facts, value) => facts with { Fit = value }, Text.Same("fit"), "points", "[0,100]");

    internal static readonly TextFact<LeadSizeFacts> Country = Fact.Words<LeadSizeFacts>(
        "country", (in facts) => facts.Country, (in facts, value) => facts with { Country = value }, Text.Same("country"));

    internal static readonly FactSet<LeadSizeFacts> All = new("lead-size", Employees, Line, Budget, Fit, Country);

    internal static readonly ScoreBands<SizeGrade> Grades = ScoreBands.For("size-grade", SizeGrade.Small, Text.Same("small"))
        .From(40m, SizeGrade.Middle, Text.Same("middle")).From(70m, SizeGrade.Large, Text.Same("large")).Build();

    internal static ScorecardBuilder<LeadSizeFacts> Start() => Scorecard.For("lead-size", All, Text.Same("lead size"))
        .Initial(10m).Clamp(0m, 90m).Bands(Grades)
        .Group("company", Text.Same("company"), maximum: 45m)
        .Number(Employees, bins => bins.Below(50m, 0m).Below(500m, 15m).Rest(30m).Missing(5m).Increasing().In("company"))
        .Choice(Line, bins => bins.When(Industry.Bank, 10m).When(Industry.Telecom, 25m).Rest(-15m).Missing(0m).In("company"))
        .Flag(Budget, yes: 20m, no: 0m, missing: 5m)
        .Weighted(Fit, weight: 0.3m)
        .Words(Country, bins => bins.When(["CN", "DE"], 5m).Rest(0m));

    internal static readonly Scorecard<LeadSizeFacts> Card = Start().Build();
}
