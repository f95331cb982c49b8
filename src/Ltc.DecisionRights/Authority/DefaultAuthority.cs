using System.Collections.Generic;
using System.Linq;
using static Ltc.AuthorityDocument;

namespace Ltc;

/// <summary>The nine dimensions of domain.md §3.4, default (ours).</summary>
/// <remarks>
/// The tenth row of the source, the register of risks, is left to a company's own dimension. A document is asked for the dimensions that its name stands for:
/// price for price, margin and amount; credit for credit use, cash and amount; terms for terms and cash; signing for the deal as a whole.
/// </remarks>
internal static class DefaultAuthority
{
    internal static AuthorityMatrixData Data(string currency) => new()
    {
        Id = "authority",
        Currency = currency,
        Dimensions =
        [
            Words("grade", new("project grade", "项目等级", "專案等級"), [Signing], Grades(), "general", "repOffice", "region"),
            Number("amount", new("contract amount", "合同金额", "合約金額"), DimensionKind.Money, null, [Signing, Price, Credit], 500_000m, 5_000_000m, 50_000_000m),
            Number("marginOverFloor", new("gross margin over the floor", "毛利率高于底线", "毛利率高於底線"), DimensionKind.Number, "fraction", [Signing, Price], 0.05m, 0m, -0.05m),
            Number("discount", new("discount from the authorised price", "授权价折扣", "授權價折扣"), DimensionKind.Number, "fraction", [Price], 0.05m, 0.10m, 0.15m),
            Number("advanceShare", new("share paid before delivery", "交付前收款比例", "交付前收款比例"), DimensionKind.Number, "fraction", [Terms, Credit], 0.30m, 0.20m, 0.10m),
            Number("paymentDays", new("payment term", "付款期限", "付款期限"), DimensionKind.Number, "days", [Terms, Credit], 30m, 60m, 90m),
            Number("creditUse", new("use of the credit limit", "信用额度占用", "信用額度占用"), DimensionKind.Number, "fraction", [Credit], 1.00m, null, 1.20m),
            Words("termsDeviation", new("deviation from the standard terms", "条款偏离", "條款偏離"), [Terms], Deviations(), "standard", "low", "medium"),
            Words("deliveryRisk", new("delivery risk", "交付风险", "交付風險"), [Signing], Risks(), "low", "medium", "high"),
        ],
    };

    private static AuthorityDimensionData Number(
        string id, Text text, DimensionKind kind, string? unit, IList<AuthorityDocument> documents, decimal front, decimal? office, decimal region)
    {
        var data = new AuthorityDimensionData
        {
            Id = id,
            Text = text,
            Kind = kind,
            Unit = unit,
            Documents = documents,
            Direction = front < region ? ColumnDirection.Stricter : ColumnDirection.Milder,
            Range = kind == DimensionKind.Money ? new Interval(0m, null) : default,
        };
        data.Limits[OrgLevel.FrontUnit] = AuthorityLimit.Of(front);
        if (office is { } limit)
            data.Limits[OrgLevel.RepOffice] = AuthorityLimit.Of(limit);
        data.Limits[OrgLevel.Region] = AuthorityLimit.Of(region);
        return data;
    }

    private static AuthorityDimensionData Words(string id, Text text, IList<AuthorityDocument> documents, AuthorityWord[] words, params string[] limits)
    {
        var data = new AuthorityDimensionData { Id = id, Text = text, Kind = DimensionKind.Words, Documents = documents, Words = words.ToList() };
        for (var level = 0; level < limits.Length; level++)
            data.Limits[(OrgLevel)level] = AuthorityLimit.UpTo(limits[level]);
        return data;
    }

    private static AuthorityWord[] Grades() =>
    [
        new("general", new("general", "一般级", "一般級")),
        new("repOffice", new("rep-office level", "代表处级", "代表處級")),
        new("region", new("region level", "地区部级", "地區部級")),
        new("company", new("company level", "公司级", "公司級")),
    ];

    private static AuthorityWord[] Deviations() =>
    [
        new("standard", new("standard text", "标准文本", "標準文本")),
        new("low", new("low-risk deviations", "低风险偏离", "低風險偏離")),
        new("medium", new("medium-risk deviations", "中风险偏离", "中風險偏離")),
        new("redLine", new("a red-line term", "红线条款", "紅線條款")),
    ];

    private static AuthorityWord[] Risks() =>
    [
        new("low", new("low", "低", "低")),
        new("medium", new("medium", "中", "中")),
        new("high", new("high", "高", "高")),
        new("veryHigh", new("very high", "很高", "很高")),
    ];
}
