using System;
using System.Collections.Generic;
using static Ltc.ProjectGradeFact;

namespace Ltc;

/// <summary>The rules beside the score of a project, as domain.md has them.</summary>
internal static class GradeRules
{
    private const string Source = "domain.md §4.2";

    internal static readonly IReadOnlyList<GradeRule> Default = Array.AsReadOnly(
    [
        GradeRule.AtLeast(ProjectGrade.Company, new("amount-for-company", Amount.AtLeast(50_000_000m), new(
            "the amount asks for the company grade", "金额达到公司级", "金額達到公司級"), Source)),
        GradeRule.AtLeast(ProjectGrade.Region, new("amount-for-region", Amount.AtLeast(10_000_000m), new(
            "the amount asks for the region grade", "金额达到地区部级", "金額達到地區部級"), Source)),
        GradeRule.AtLeast(ProjectGrade.RepOffice, new("amount-for-rep-office", Amount.AtLeast(1_000_000m), new(
            "the amount asks for the rep-office grade", "金额达到代表处级", "金額達到代表處級"), Source)),
        GradeRule.AtLeast(ProjectGrade.Company, new("stronghold-of-company", StrongholdByCompany.IsTrue, new(
            "the company has confirmed a stronghold or market-structure project", "公司确认的山头或格局项目", "公司確認的山頭或格局專案"), Source)),
        GradeRule.AtLeast(ProjectGrade.Region, new("stronghold-of-region", StrongholdByRegion.IsTrue, new(
            "the region has confirmed a stronghold or market-structure project", "地区部确认的山头或格局项目", "地區部確認的山頭或格局專案"), Source)),
        GradeRule.AtLeast(ProjectGrade.Company, new("several-countries", MultiCountry.IsTrue, new(
            "a global account in several countries", "全球客户的跨国项目", "全球客戶的跨國專案"), Source)),
        GradeRule.AtLeast(ProjectGrade.Region, new("first-of-its-kind", FirstSale.IsTrue, new(
            "the first sale of a new product, solution or business model", "新产品、新方案或新商业模式的首单", "新產品、新方案或新商業模式的首單"), Source)),
        GradeRule.FastLane(new("repeat-under-frame", FrameRepeat.IsTrue, new(
            "a repeat order under a frame contract takes the fast lane", "框架合同下的重复订单走快速通道", "框架合約下的重複訂單走快速通道"), Source)),
        GradeRule.Lift(new("loss-lifts", LossMaking.IsTrue, new(
            "an estimated loss lifts the grade by one", "预计亏损，等级上升一级", "預計虧損，等級上升一級"), Source)),
        GradeRule.Lift(new("red-line-lifts", RedLineTerms.IsTrue, new(
            "terms across a red line lift the grade by one", "条款触及红线，等级上升一级", "條款觸及紅線，等級上升一級"), Source)),
    ]);
}
