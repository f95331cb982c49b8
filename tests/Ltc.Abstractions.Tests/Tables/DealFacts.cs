namespace Ltc.Tests.Tables;

internal enum Risk
{
    Low,
    Medium,
    High,
}

internal struct DealFacts
{
    public decimal? Amount { get; set; }

    public Risk? Risk { get; set; }

    public string? Region { get; set; }

    public bool? Frame { get; set; }

    public static readonly NumberFact<DealFacts> AmountFact =
        Fact.Number<DealFacts>("amount", (in f) => f.Amount, (in f, v) => f with { Amount = v }, Text.Same("amount"));

    public static readonly ChoiceFact<DealFacts, Risk> RiskFact =
        Fact.Choice<DealFacts, Risk>("risk", (in f) => f.Risk, (in f, v) => f with { Risk = v }, Text.Same("risk"));

    public static readonly TextFact<DealFacts> RegionFact =
        Fact.Words<DealFacts>("region", (in f) => f.Region, (in f, v) => f with { Region = v }, Text.Same("region"));

    public static readonly FlagFact<DealFacts> FrameFact =
        Fact.Flag<DealFacts>("frame", (in f) => f.Frame, (in f, v) => f with { Frame = v }, Text.Same("frame"));

    public static readonly FactSet<DealFacts> Facts = new("deal", AmountFact, RiskFact, RegionFact, FrameFact);
}
