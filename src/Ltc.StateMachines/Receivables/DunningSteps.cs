using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The default steps of the dunning ladder.</summary>
/// <remarks>Source: domain.md §9.5; default (ours).</remarks>
internal static class DunningSteps
{
    internal static IReadOnlyList<DunningStep> Default { get; } = Array.AsReadOnly(
    [
        new DunningStep(
            DunningLevel.D0,
            new Interval(-14, 0),
            [-14, -3],
            new("collection manager", "回款经理", "回款經理"),
            new("confirm that the invoice is accepted and on which day it is paid", "确认发票已被接受以及付款日期", "確認發票已被接受以及付款日期")),
        new DunningStep(
            DunningLevel.D1,
            new Interval(1, 15),
            [1],
            new("collection manager", "回款经理", "回款經理"),
            new("remind; find the cause: dispute, process or cash", "提醒付款；查明原因：争议、流程或资金", "提醒付款；查明原因：爭議、流程或資金")),
        new DunningStep(
            DunningLevel.D2,
            new Interval(16, 30),
            [16],
            new("account responsible and collection manager", "客户经理与回款经理", "客戶經理與回款經理"),
            new("call the key person; get the promise of a date", "致电关键人；取得付款日期承诺", "致電關鍵人；取得付款日期承諾")),
        new DunningStep(
            DunningLevel.D3,
            new Interval(31, 60),
            [31],
            new("account responsible and finance of the rep office", "客户经理与代表处财务", "客戶經理與代表處財務"),
            new("formal notice; alert; no new credit", "正式催款函；预警；停止新增授信", "正式催款函；預警；停止新增授信")),
        new DunningStep(
            DunningLevel.D4,
            new Interval(61, 90),
            [61],
            new("head of the rep office and sponsor", "代表处主管与赞助人", "代表處主管與贊助人"),
            new("escalate to executives; review whether delivery goes on", "升级至高层；评审是否暂停交付", "升級至高層；評審是否暫停交付")),
        new DunningStep(
            DunningLevel.D5,
            new Interval(91, 360),
            [91],
            new("region and legal", "地区部与法务", "地區部與法務"),
            new("demand letter, payment plan, provision", "律师函、还款计划、计提坏账准备", "律師函、還款計畫、計提壞帳準備")),
        new DunningStep(
            DunningLevel.D6,
            new Interval(361, null),
            [361],
            new("company", "公司", "公司"),
            new("special task; proposal to write off", "专项清收；核销提案", "專項清收；核銷提案")),
    ]);
}
