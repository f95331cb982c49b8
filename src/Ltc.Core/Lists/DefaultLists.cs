using System.Collections.Generic;

namespace Ltc;

/// <summary>The named lists of the sources, in our own words.</summary>
internal static class DefaultLists
{
    internal static IEnumerable<NamedList> All() =>
    [
        Of("sixteen-steps", new("three stages, sixteen steps", "三阶十六步", "三階十六步"), "seed 000; domain.md §12.1; steps 〔default (ours)〕", ProcessLists.SixteenSteps()),
        Of("sales-elements", new("four elements of a sale", "营销四要素", "行銷四要素"), "seed 000; domain.md §12.2", ProcessLists.SalesElements()),
        Of("five-looks", new("five looks", "五看", "五看"), "seed 004; domain.md §12.4", ProcessLists.FiveLooks()),
        Of("three-decisions", new("three decisions", "三定", "三定"), "seed 004; domain.md §12.4", ProcessLists.ThreeDecisions()),
        Of("buying-outcomes", new("verifiable outcomes of the customer's buying steps", "客户采购步骤的可验证结果", "客戶採購步驟的可驗證結果"), "domain.md §12.3", CustomerLists.BuyingOutcomes()),
        Of("contact-scenes", new("contact scenes 12+1", "接触场景 12+1", "接觸場景 12+1"), "seed 004; domain.md §12.5", CustomerLists.ContactScenes()),
        Of("customer-file", new("chapters of a customer file", "客户企业档案章节", "客戶企業檔案章節"), "seed 004; age and sources 〔default (ours)〕", CustomerLists.FileChapters(), 6, 2),
    ];

    private static NamedList Of(string id, Text text, string source, IEnumerable<NamedItem> items, int? mostAgeMonths = null, int leastSources = 0) =>
        NamedList.TryCreate(id, text, items, mostAgeMonths, leastSources, source, out var list, out var findings) ? list! : throw new DefinitionException(id, findings);
}
