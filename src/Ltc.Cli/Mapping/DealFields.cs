using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Ltc.Cli;

/// <summary>The fields of a deal and the headings under which CRM systems export them, in English and Chinese.</summary>
internal static class DealFields
{
    /// <summary>All fields, in the order of <see cref="DealField"/>.</summary>
    internal static IReadOnlyList<DealFieldInfo> All { get; } =
    [
        new(DealField.Id, "id", new("deal id", "机会点编号", "機會點編號"),
            [
                "opportunityid", "dealid", "opportunitynumber", "dealnumber", "商机编号", "商機編號", "机会编号", "機會編號", "机会点编号",
                "機會點編號", "商机id", "商機id", "销售机会编号",
            ],
            ["id", "recordid", "编号", "編號", "序号"]),
        new(DealField.Owner, "owner", new("owner", "负责人", "負責人"),
            [
                "owner", "salesagent", "dealowner", "opportunityowner", "ownername", "salesrep", "salesperson",
                "accountmanager", "负责人", "負責人", "商机负责人", "销售负责人", "销售员", "业务员", "業務員", "销售代表", "客户经理", "客戶經理", "所有人",
                "商机所有人",
            ],
            ["agent", "rep", "assignedto", "ownerid"]),
        new(DealField.Account, "account", new("account", "客户", "客戶"),
            [
                "account", "accountname", "customer", "customername", "company", "companyname", "organization",
                "dealorganization", "potentialcustomer", "associatedcompany", "客户", "客戶", "客户名称", "客戶名稱", "公司", "公司名称",
                "公司名稱",
            ],
            ["accountid", "customerid", "client", "客户编号", "客戶編號"]),
        new(DealField.Product, "product", new("product", "产品", "產品"),
            ["product", "productname", "dealproduct", "产品", "產品", "产品名称", "產品名稱", "产品线"],
            ["item", "productid", "sku"]),
        new(DealField.Stage, "stage", new("stage", "阶段", "階段"),
            [
                "stage", "dealstage", "salesstage", "opportunitystage", "stagename", "pipelinestage", "pipelinephase",
                "阶段", "階段", "销售阶段", "銷售階段", "商机阶段", "商機階段", "机会阶段", "当前阶段", "目前階段",
            ],
            ["status", "dealstatus", "phase", "状态", "狀態", "商机状态"]),
        new(DealField.EngageDate, "engageDate", new("engage date", "接触日期", "接觸日期"),
            ["engagedate", "engaged", "engagementdate", "接触日期", "接觸日期", "跟进开始日期", "立项日期", "立項日期"],
            [
                "createdate", "createddate", "datecreated", "createdon", "created", "createdtime", "creationdate",
                "dealcreated", "dealdealcreated", "创建日期", "建立日期", "创建时间", "建立時間",
            ],
            ["startdate", "opendate", "开始日期", "開始日期"]),
        new(DealField.CloseDate, "closeDate", new("close date", "关闭日期", "關閉日期"),
            [
                "closedate", "closeddate", "actualclosedate", "dateclosed", "closedon", "dealclosedon",
                "dealdealclosedon", "关闭日期", "關閉日期", "结单日期", "結單日期", "成交日期", "实际成交日期",
            ],
            ["closed", "closingdate", "enddate", "结束日期", "結束日期", "关闭时间", "關閉時間"]),
        new(DealField.ExpectedCloseDate, "expectedCloseDate", new("expected close date", "预计成交日期", "預計成交日期"),
            [
                "expectedclosedate", "expectedclosingdate", "dealexpectedclosedate", "estimatedclosedate",
                "estclosedate", "预计成交日期", "預計成交日期", "预计签单日期", "预计关闭日期", "预计结单日期", "預計結單日期",
            ]),
        new(DealField.StageDate, "stageDate", new("stage date", "进入阶段日期", "進入階段日期"),
            [
                "stagedate", "laststagechangedate", "stageentereddate", "dateenteredstage", "进入阶段日期", "進入階段日期",
                "阶段变更日期", "阶段更新时间", "最近阶段变更时间",
            ]),
        new(DealField.Value, "value", new("amount", "金额", "金額"),
            [
                "closevalue", "value", "amount", "dealvalue", "dealamount", "金额", "金額", "成交金额", "成交金額", "合同金额", "合同金額",
                "商机金额", "商機金額", "销售金额",
            ],
            [
                "actualrevenue", "estimatedvalue", "estrevenue", "estimatedrevenue", "revenue", "total", "预计金额",
                "預計金額", "预计销售金额", "预计成交金额",
            ]),
        new(DealField.Currency, "currency", new("currency", "币种", "幣別"),
            [
                "currency", "currencycode", "currencyisocode", "dealcurrency", "dealcurrencyofvalue", "币种", "幣別", "币别",
                "货币", "貨幣",
            ]),
        new(DealField.Probability, "probability", new("win probability", "赢单概率", "贏單機率"),
            ["probability", "winprobability", "dealprobability", "赢单概率", "贏單機率", "赢率", "贏率", "概率", "可能性"]),
        new(DealField.Region, "region", new("region", "地区部", "地區部"),
            ["region", "salesregion", "regionname", "地区部", "地區部", "所属地区部", "所屬地區部", "大区", "大區"],
            ["area", "territory", "区域", "區域", "地区", "地區"]),
        new(DealField.RepOffice, "repOffice", new("rep office", "代表处", "代表處"),
            ["repoffice", "representativeoffice", "代表处", "代表處", "所属代表处", "所屬代表處", "办事处", "辦事處"],
            ["office", "salesoffice", "branch", "branchoffice", "分公司"]),
        new(DealField.Grade, "grade", new("project grade", "项目等级", "專案等級"),
            [
                "grade", "projectgrade", "dealgrade", "opportunitygrade", "projectlevel", "项目等级", "項目等級", "專案等級", "项目级别", "項目級別",
                "专案等级", "项目分级", "项目定级", "机会点等级", "機會點等級",
            ],
            ["level", "等级", "等級", "级别", "級別"]),
    ];

    /// <summary>The fields whose absence leaves checks undone; stage alone cannot be done without.</summary>
    internal static IReadOnlyList<DealField> Expected { get; } =
        [DealField.Id, DealField.Owner, DealField.Account, DealField.EngageDate, DealField.CloseDate, DealField.Value];

    /// <summary>Finds what is known of a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Its names.</returns>
    internal static DealFieldInfo Of(DealField field) => All[(int)field];

    /// <summary>Finds a field by its id.</summary>
    /// <param name="id">The id in <c>--map</c>.</param>
    /// <returns>The field, or null.</returns>
    internal static DealFieldInfo? Find(string id) => All.FirstOrDefault(field => string.Equals(field.Id, id, System.StringComparison.OrdinalIgnoreCase));

    /// <summary>Folds a heading: letters and digits only, upper and lower case alike, nothing in brackets.</summary>
    /// <param name="heading">The heading of a file.</param>
    /// <returns>The folded form that headings are compared in.</returns>
    internal static string Fold(string heading)
    {
        var folded = new StringBuilder(heading.Length);
        var depth = 0;
        foreach (var character in heading)
        {
            if (character is '(' or '（' or '[' or '【')
                depth++;
            else if (character is ')' or '）' or ']' or '】')
                depth--;
            else if (depth <= 0 && char.IsLetterOrDigit(character))
                folded.Append(char.ToLowerInvariant(character));
        }

        return folded.ToString();
    }
}
