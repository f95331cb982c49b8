namespace Ltc;

/// <summary>The vocabulary of the facts: what makes a key person of the customer fit to become our coach.</summary>
public static class CoachFact
{
    /// <summary>Whether the person knows many people across the organisation.</summary>
    public static readonly FlagFact<CoachFacts> WideContacts = Fact.Flag<CoachFacts>(
        "wide-contacts",
        (in facts) => facts.WideContacts,
        (in facts, value) => facts with { WideContacts = value },
        new("wide contacts", "人际关系广泛", "人際關係廣泛"));

    /// <summary>Whether others listen to the person.</summary>
    public static readonly FlagFact<CoachFacts> Influence = Fact.Flag<CoachFacts>(
        "influence",
        (in facts) => facts.Influence,
        (in facts, value) => facts with { Influence = value },
        new("influence", "有影响力", "有影響力"));

    /// <summary>Whether the person wants us to succeed.</summary>
    public static readonly FlagFact<CoachFacts> WillingToHelp = Fact.Flag<CoachFacts>(
        "willing-to-help",
        (in facts) => facts.WillingToHelp,
        (in facts, value) => facts with { WillingToHelp = value },
        new("willing to help us succeed", "愿意帮助我方成功", "願意幫助我方成功"));

    /// <summary>Whether the person has been with the organisation long enough to count.</summary>
    public static readonly FlagFact<CoachFacts> Seniority = Fact.Flag<CoachFacts>(
        "seniority",
        (in facts) => facts.Seniority,
        (in facts, value) => facts with { Seniority = value },
        new("seniority", "有一定资历", "有一定資歷"));

    /// <summary>Whether the post lies where things pass; it may be a low one.</summary>
    public static readonly FlagFact<CoachFacts> CentralPost = Fact.Flag<CoachFacts>(
        "central-post",
        (in facts) => facts.CentralPost,
        (in facts, value) => facts with { CentralPost = value },
        new("central post", "岗位位置关键", "崗位位置關鍵"));

    /// <summary>Whether news reaches the person early.</summary>
    public static readonly FlagFact<CoachFacts> WellInformed = Fact.Flag<CoachFacts>(
        "well-informed",
        (in facts) => facts.WellInformed,
        (in facts, value) => facts with { WellInformed = value },
        new("well informed", "信息灵通", "消息靈通"));

    /// <summary>Whether the person welcomes attention and care.</summary>
    public static readonly FlagFact<CoachFacts> OpenToCare = Fact.Flag<CoachFacts>(
        "open-to-care",
        (in facts) => facts.OpenToCare,
        (in facts, value) => facts with { OpenToCare = value },
        new("open to care", "渴望关爱", "渴望關愛"));

    /// <summary>Every fact in its order.</summary>
    public static readonly FactSet<CoachFacts> All = new(
        "coach",
        WideContacts, Influence, WillingToHelp, Seniority, CentralPost, WellInformed, OpenToCare);
}
