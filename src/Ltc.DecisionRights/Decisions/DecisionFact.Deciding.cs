namespace Ltc;

/// <content>What is worked out while deciding.</content>
public static partial class DecisionFact
{
    /// <summary>The level at which the decider decides.</summary>
    public static readonly ChoiceFact<DecisionFacts, OrgLevel> Level = Fact.Choice<DecisionFacts, OrgLevel>(
        "level",
        (in facts) => facts.Level,
        (in facts, value) => facts with { Level = value },
        new("decided at", "决策层级", "決策層級"));

    /// <summary>The level that the request asks for.</summary>
    public static readonly ChoiceFact<DecisionFacts, OrgLevel> RequiredLevel = Fact.Choice<DecisionFacts, OrgLevel>(
        "required-level",
        (in facts) => facts.RequiredLevel,
        (in facts, value) => facts with { RequiredLevel = value },
        new("level that must decide", "应决策层级", "應決策層級"));

    /// <summary>The level that belongs to the grade of the project.</summary>
    public static readonly ChoiceFact<DecisionFacts, OrgLevel> GradeLevel = Fact.Choice<DecisionFacts, OrgLevel>(
        "grade-level",
        (in facts) => facts.GradeLevel,
        (in facts, value) => facts with { GradeLevel = value },
        new("level of the grade", "项目等级对应层级", "專案等級對應層級"));

    /// <summary>Whether somebody who may recommend has recommended this version.</summary>
    public static readonly FlagFact<DecisionFacts> Recommended = Fact.Flag<DecisionFacts>(
        "recommended",
        (in facts) => facts.Recommended,
        (in facts, value) => facts with { Recommended = value },
        new("recommended", "已提出建议", "已提出建議"));

    /// <summary>Whether nobody decides who recommends, reviews, asks or gains, through any delegation.</summary>
    public static readonly FlagFact<DecisionFacts> SeparationKept = Fact.Flag<DecisionFacts>(
        "separation-kept",
        (in facts) => facts.SeparationKept,
        (in facts, value) => facts with { SeparationKept = value },
        new("separation kept", "职责分离", "職責分離"));

    /// <summary>Whether every reviewer has spoken, or was passed by the clock without holding a veto.</summary>
    public static readonly FlagFact<DecisionFacts> OpinionsIn = Fact.Flag<DecisionFacts>(
        "opinions-in",
        (in facts) => facts.OpinionsIn,
        (in facts, value) => facts with { OpinionsIn = value },
        new("opinions in", "评审意见齐全", "評審意見齊全"));

    /// <summary>Whether the decision was taken within the time of its node, or by a level above.</summary>
    public static readonly FlagFact<DecisionFacts> InTime = Fact.Flag<DecisionFacts>(
        "in-time",
        (in facts) => facts.InTime,
        (in facts, value) => facts with { InTime = value },
        new("decided in time, or escalated", "按时决策或已升级", "按時決策或已升級"));

    /// <summary>Whether a reviewer who may veto has vetoed this version.</summary>
    public static readonly FlagFact<DecisionFacts> VetoStands = Fact.Flag<DecisionFacts>(
        "veto-stands",
        (in facts) => facts.VetoStands,
        (in facts, value) => facts with { VetoStands = value },
        new("a veto stands", "存在否决意见", "存在否決意見"));

    /// <summary>Whether the votes on this version reached what is needed.</summary>
    public static readonly FlagFact<DecisionFacts> VotesCarried = Fact.Flag<DecisionFacts>(
        "votes-carried",
        (in facts) => facts.VotesCarried,
        (in facts, value) => facts with { VotesCarried = value },
        new("votes carried", "表决通过", "表決通過"));

    /// <summary>Whether the decider holds a grant for what is decided.</summary>
    public static readonly FlagFact<DecisionFacts> Empowered = Fact.Flag<DecisionFacts>(
        "empowered",
        (in facts) => facts.Empowered,
        (in facts, value) => facts with { Empowered = value },
        new("decider empowered", "决策人已获授权", "決策人已獲授權"));

    /// <summary>Whether who holds the authority for the terms stands behind this version.</summary>
    public static readonly FlagFact<DecisionFacts> TermsCleared = Fact.Flag<DecisionFacts>(
        "terms-cleared",
        (in facts) => facts.TermsCleared,
        (in facts, value) => facts with { TermsCleared = value },
        new("terms cleared", "条款授权已确认", "條款授權已確認"));

    /// <summary>Whether who holds the authority for the price stands behind this version.</summary>
    public static readonly FlagFact<DecisionFacts> PriceCleared = Fact.Flag<DecisionFacts>(
        "price-cleared",
        (in facts) => facts.PriceCleared,
        (in facts, value) => facts with { PriceCleared = value },
        new("price cleared", "价格授权已确认", "價格授權已確認"));

    /// <summary>Whether who holds the authority for credit stands behind this version.</summary>
    public static readonly FlagFact<DecisionFacts> CreditCleared = Fact.Flag<DecisionFacts>(
        "credit-cleared",
        (in facts) => facts.CreditCleared,
        (in facts, value) => facts with { CreditCleared = value },
        new("credit cleared", "授信授权已确认", "授信授權已確認"));

    /// <summary>Whether the limits of the decision are no wider than what was asked for.</summary>
    public static readonly FlagFact<DecisionFacts> EnvelopeInside = Fact.Flag<DecisionFacts>(
        "envelope-inside-request",
        (in facts) => facts.EnvelopeInside,
        (in facts, value) => facts with { EnvelopeInside = value },
        new("envelope inside the request", "决策边界未超出申请", "決策邊界未超出申請"));

    /// <summary>Whether whoever assists the exercise of the grant has signed as well.</summary>
    public static readonly FlagFact<DecisionFacts> CoSigned = Fact.Flag<DecisionFacts>(
        "co-signed",
        (in facts) => facts.CoSigned,
        (in facts, value) => facts with { CoSigned = value },
        new("co-signed", "已会签", "已會簽"));

    /// <summary>Whether the request was taken back before it was decided.</summary>
    public static readonly FlagFact<DecisionFacts> RequestWithdrawn = Fact.Flag<DecisionFacts>(
        "request-withdrawn",
        (in facts) => facts.RequestWithdrawn,
        (in facts, value) => facts with { RequestWithdrawn = value },
        new("request withdrawn", "申请已撤回", "申請已撤回"));

    /// <summary>Whether the grade is lower than the one that was set.</summary>
    public static readonly FlagFact<DecisionFacts> GradeLowered = Fact.Flag<DecisionFacts>(
        "grade-lowered",
        (in facts) => facts.GradeLowered,
        (in facts, value) => facts with { GradeLowered = value },
        new("grade lowered", "等级已下调", "等級已下調"));

    /// <summary>Whether the level that set the grade has decided to lower it.</summary>
    public static readonly FlagFact<DecisionFacts> LoweringDecided = Fact.Flag<DecisionFacts>(
        "lowering-decided",
        (in facts) => facts.LoweringDecided,
        (in facts, value) => facts with { LoweringDecided = value },
        new("lowering decided", "下调已经决策", "下調已經決策"));
}
