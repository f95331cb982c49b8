using System.Collections.Generic;

namespace Ltc;

/// <summary>What decisions are called in reasons.</summary>
internal static class DecisionPhrases
{
    private static readonly Text Proceed = new("a Go ({0}) that covers it", "覆盖该事项的“通过”决策（{0}）", "涵蓋該事項的「通過」決策（{0}）");
    private static readonly Text GiveUp = new("a No-Go ({0}) for it", "针对该事项的“不通过”决策（{0}）", "針對該事項的「不通過」決策（{0}）");
    private static readonly Text KeepOnHold = new("a Hold ({0}) for it", "针对该事项的“暂缓”决策（{0}）", "針對該事項的「暫緩」決策（{0}）");
    private static readonly Text Rework = new("a Redirect ({0}) for it", "针对该事项的“打回”决策（{0}）", "針對該事項的「打回」決策（{0}）");
    private static readonly Text MeetConditions = new("a ConditionalGo ({0}) for it", "针对该事项的“有条件通过”决策（{0}）", "針對該事項的「有條件通過」決策（{0}）");
    private static readonly Text AnyPoint = new("any decision point", "任一决策点", "任一決策點");
    private static readonly Text Covered = new("nothing is missing", "无缺口", "無缺口");

    internal static Text Covering(DecisionPoint? point, Purpose purpose)
    {
        var form = purpose switch
        {
            Purpose.GiveUp => GiveUp,
            Purpose.KeepOnHold => KeepOnHold,
            Purpose.Rework => Rework,
            Purpose.MeetConditions => MeetConditions,
            _ => Proceed,
        };
        return Join(form, point is { } at ? Label(at) : AnyPoint);
    }

    internal static Text Label(DecisionPoint point) => point switch
    {
        DecisionPoint.Initiate => new("ATI, initiate", "ATI 立项决策", "ATI 立項決策"),
        DecisionPoint.Bid => new("ATB, bid", "ATB 投标决策", "ATB 投標決策"),
        DecisionPoint.Sign => new("ATC, sign", "ATC 签约决策", "ATC 簽約決策"),
        DecisionPoint.Amend => new("ATAC, amend", "ATAC 合同变更决策", "ATAC 合約變更決策"),
        _ => new("ATCC, close", "ATCC 合同关闭决策", "ATCC 合約關閉決策"),
    };

    internal static string Gaps(CoverageGaps gaps, Language language)
    {
        var words = new List<string>();
        foreach (var gap in EnumIds<CoverageGaps>.Values)
        {
            if (gap != CoverageGaps.None && (gaps & gap) != 0)
                words.Add(Name(gap).In(language));
        }

        return words.Count == 0 ? Covered.In(language) : string.Join(", ", words);
    }

    private static Text Name(CoverageGaps gap) => gap switch
    {
        CoverageGaps.WrongSubject => new("taken on something else", "决策对象不符", "決策對象不符"),
        CoverageGaps.WrongPoint => new("taken at another decision point", "决策点不符", "決策點不符"),
        CoverageGaps.WrongOutcome => new("its outcome does not allow this", "决策结论不允许", "決策結論不允許"),
        CoverageGaps.NotYetValid => new("does not hold yet", "尚未生效", "尚未生效"),
        CoverageGaps.Expired => new("has expired", "已过有效期", "已過有效期"),
        CoverageGaps.OpenCondition => new("a blocking condition is open", "阻塞条件未关闭", "阻塞條件未關閉"),
        CoverageGaps.LowerLevel => new("taken at too low a level", "决策层级过低", "決策層級過低"),
        CoverageGaps.OverAmount => new("the amount is outside its limit", "金额超出授权范围", "金額超出授權範圍"),
        CoverageGaps.UnderMargin => new("the margin is below its limit", "毛利率低于底线", "毛利率低於底線"),
        CoverageGaps.OverConcession => new("the concession is above its limit", "让步超出空间", "讓步超出空間"),
        CoverageGaps.WorseTerms => new("the terms are worse than its limit", "条款偏离超出范围", "條款偏離超出範圍"),
        CoverageGaps.TextChanged => new("the text is not the approved one", "文本与批准版本不一致", "文本與核准版本不一致"),
        CoverageGaps.Withdrawn => new("has been withdrawn", "已撤回", "已撤回"),
        _ => new("nothing", "无", "無"),
    };

    private static Text Join(in Text form, in Text label) => new(
        form.In(Language.English).Replace("{0}", label.In(Language.English)),
        form.In(Language.SimplifiedChinese).Replace("{0}", label.In(Language.SimplifiedChinese)),
        form.In(Language.TraditionalChinese).Replace("{0}", label.In(Language.TraditionalChinese)));
}
