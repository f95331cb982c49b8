using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The bank of sixteen questions, in our own words.</summary>
/// <remarks>
/// Source: domain.md §7.2, where the questions about pain and part of those about power are public and the others are defaults. Decided here: the question
/// about a rival's vision is turned round, so that yes is the good answer everywhere.
/// </remarks>
internal static class PpvvcQuestions
{
    internal static readonly IReadOnlyList<PpvvcQuestion> Bank = Array.AsReadOnly(
    [
        new PpvvcQuestion("need-known", PpvvcDimension.Pain, new(
            "do we know what the customer needs, and why?", "我们是否清楚客户的需求及其缘由？", "我們是否清楚客戶的需求及其緣由？")),
        new PpvvcQuestion("need-felt", PpvvcDimension.Pain, new(
            "does the customer feel the need himself?", "客户自己是否已感到痛点？", "客戶自己是否已感到痛點？")),
        new PpvvcQuestion("cause-admitted", PpvvcDimension.Pain, new(
            "does the key decider admit what causes it?", "关键决策人是否承认问题的根源？", "關鍵決策人是否承認問題的根源？")),
        new PpvvcQuestion("reading-confirmed", PpvvcDimension.Pain, new(
            "has the key decider confirmed how we read the need and the strategy behind it?",
            "关键决策人是否确认了我们对需求及其战略意图的理解？",
            "關鍵決策人是否確認了我們對需求及其策略意圖的理解？")),
        new PpvvcQuestion("powerful-known", PpvvcDimension.Power, new(
            "do we know who has power and influence over the decision?", "我们是否知道谁对决策有权力和影响力？", "我們是否知道誰對決策有權力和影響力？")),
        new PpvvcQuestion("relations-carry", PpvvcDimension.Power, new(
            "are our relations strong enough to carry the project?", "我们的客户关系能否支撑该项目？", "我們的客戶關係能否支撐該專案？")),
        new PpvvcQuestion("roles-known", PpvvcDimension.Power, new(
            "do we know how it is decided and where each role stands?", "我们是否了解决策流程及各角色的立场？", "我們是否了解決策流程及各角色的立場？")),
        new PpvvcQuestion("decider-reached", PpvvcDimension.Power, new(
            "can we speak to the final decider directly?", "我们能否直接接触最终决策人？", "我們能否直接接觸最終決策人？")),
        new PpvvcQuestion("vision-fits", PpvvcDimension.Vision, new(
            "does the decider describe a solution that fits ours?", "决策人描述的方案是否与我们的方案相符？", "決策人描述的方案是否與我們的方案相符？")),
        new PpvvcQuestion("criteria-ours", PpvvcDimension.Vision, new(
            "do the criteria contain what only we do well?", "评标标准是否包含我们的控制点？", "評標標準是否包含我們的控制點？")),
        new PpvvcQuestion("no-rival-vision", PpvvcDimension.Vision, new(
            "is there no rival whose picture of the solution is as good or better?", "是否没有对手的构想与我们相当或更好？", "是否沒有對手的構想與我們相當或更好？")),
        new PpvvcQuestion("value-counted", PpvvcDimension.Value, new(
            "is the value counted in figures?", "价值是否已量化？", "價值是否已量化？")),
        new PpvvcQuestion("value-agreed", PpvvcDimension.Value, new(
            "do the decider and his finance agree with the figures?", "决策人及其财务是否认可这些数据？", "決策人及其財務是否認可這些數據？")),
        new PpvvcQuestion("value-beats-others", PpvvcDimension.Value, new(
            "is it worth more than every alternative, doing nothing included?", "价值是否高于包括不作为在内的其他选择？", "價值是否高於包括不作為在內的其他選擇？")),
        new PpvvcQuestion("plan-agreed", PpvvcDimension.Control, new(
            "is there an agreed plan, with dates, up to the decision?", "是否有双方认可、带日期的决策计划？", "是否有雙方認可、帶日期的決策計畫？")),
        new PpvvcQuestion("changes-first", PpvvcDimension.Control, new(
            "do we hear of changes first, from a coach of ours?", "情况变化时我们的教练是否会最先告知我们？", "情況變化時我們的教練是否會最先告知我們？")),
    ]);
}
