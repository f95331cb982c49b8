using static Ltc.DecisionFact;

namespace Ltc;

/// <summary>What every decision requires of those who take it.</summary>
internal static class DecidingRequirements
{
    private const string FourDocuments = "domain.md §3.1 no. 2 and 4, §3.4";
    private const string Separation = "seed 000; domain.md §3.2";

    internal static readonly Requirement<DecisionFacts> IsRecommended = new(
        "recommended",
        Recommended.IsTrue,
        new("somebody who may recommend has recommended this version", "有权建议者已就本版本提出建议", "有權建議者已就本版本提出建議"),
        Separation);

    internal static readonly Requirement<DecisionFacts> StillAsked = new(
        "request-not-withdrawn",
        RequestWithdrawn.IsFalse,
        new("the request has not been taken back", "申请未被撤回", "申請未被撤回"),
        "domain.md §1.4");

    internal static readonly Requirement<DecisionFacts> DutiesSeparate = new(
        "separation-kept",
        SeparationKept.IsTrue,
        new("nobody decides who recommends, reviews, asks or gains", "建议、评审、申请与受益者均不参与决策", "建議、評審、申請與受益者均不參與決策"),
        Separation);

    internal static readonly Requirement<DecisionFacts> ReviewersHeard = new(
        "reviewers-heard",
        OpinionsIn.IsTrue,
        new("every reviewer has spoken, or was passed by the clock without holding a veto", "评审人均已表态，或无否决权者超时视为通过", "評審人均已表態，或無否決權者逾時視為通過"),
        "domain.md §3.2, §3.5");

    internal static readonly Requirement<DecisionFacts> NotOverdue = new(
        "decided-in-time",
        InTime.IsTrue,
        new("it is decided within the time of its node, or by the level that it was escalated to", "在节点时限内决策，或由升级后的层级决策", "在節點時限內決策，或由升級後的層級決策"),
        "domain.md §3.5");

    internal static readonly Requirement<DecisionFacts> VetoRespected = new(
        "no-veto-stands",
        VetoStands.IsFalse | (KnownDeviation.IsTrue & DecisionFact.Level.Is(OrgLevel.Company)),
        new("no veto stands, or the company takes a known deviation", "无否决意见，或公司层级接受已知偏离", "無否決意見，或公司層級接受已知偏離"),
        Separation);

    internal static readonly Requirement<DecisionFacts> BodyAgrees = new(
        "votes-carried",
        VotesCarried.IsTrue,
        new("the votes on this version carry it", "本版本表决通过", "本版本表決通過"),
        "domain.md §2.4");

    internal static readonly Requirement<DecisionFacts> DeciderEmpowered = new(
        "decider-empowered",
        Empowered.IsTrue,
        new("the decider holds a grant for what is decided", "决策人持有覆盖本事项的授权", "決策人持有涵蓋本事項的授權"),
        "domain.md §3.5");

    internal static readonly Requirement<DecisionFacts> AssistantSigned = new(
        "assistant-co-signed",
        CoSigned.IsTrue,
        new("whoever assists the exercise of the grant has signed as well", "辅助行权方已会签", "輔助行權方已會簽"),
        "domain.md §3.1 no. 14");

    internal static readonly Requirement<DecisionFacts> TermsHeld = new(
        "terms-cleared", TermsCleared.IsTrue, new("who holds the authority for the terms stands behind this version", "条款授权持有人已确认本版本", "條款授權持有人已確認本版本"), FourDocuments);

    internal static readonly Requirement<DecisionFacts> PriceHeld = new(
        "price-cleared", PriceCleared.IsTrue, new("who holds the authority for the price stands behind this version", "价格授权持有人已确认本版本", "價格授權持有人已確認本版本"), FourDocuments);

    internal static readonly Requirement<DecisionFacts> CreditHeld = new(
        "credit-cleared", CreditCleared.IsTrue, new("who holds the authority for credit stands behind this version", "授信授权持有人已确认本版本", "授信授權持有人已確認本版本"), FourDocuments);

    internal static readonly Requirement<DecisionFacts> NoWiderThanAsked = new(
        "envelope-no-wider-than-asked",
        EnvelopeInside.IsTrue,
        new("the limits of the decision are no wider than what was asked for", "决策边界不超出申请范围", "決策邊界不超出申請範圍"),
        "domain.md §14.2 step 6");

    internal static readonly Requirement<DecisionFacts> LevelReached = new(
        "level-reached",
        DecisionFact.Level.AtLeast(RequiredLevel),
        new("the decider stands at the level that the request asks for, or higher", "决策人层级不低于应决策层级", "決策人層級不低於應決策層級"),
        "domain.md §3.4");

    internal static readonly Requirement<DecisionFacts> GradeStands = new(
        "grade-not-lowered-silently",
        GradeLowered.IsFalse | LoweringDecided.IsTrue,
        new("the grade was not lowered without the level that set it", "未经定级层级批准不得下调等级", "未經定級層級核准不得下調等級"),
        "domain.md §4.2");
}
