namespace Ltc;

/// <summary>What can be wrong with a matrix of authority, in three languages.</summary>
internal static class AuthorityFindings
{
    internal static Finding NoId(string pointer) => Make("authority-no-id", pointer, new Text(
        "an id is missing; expected a text", "缺少标识；应为文本", "缺少識別碼；應為文字"));

    internal static Finding NoCurrency(string pointer) => Make("authority-no-currency", pointer, new Text(
        "the matrix has no currency; expected an ISO 4217 code such as CNY",
        "授权矩阵没有币种；应为 ISO 4217 代码，例如 CNY",
        "授權矩陣沒有幣別；應為 ISO 4217 代碼，例如 CNY"));

    internal static Finding NoSuchChoice(string pointer, string expected) => Make("authority-choice", pointer, new Text(
        $"there is no such choice; expected one of {expected}", $"没有这个选项；应为 {expected} 之一", $"沒有這個選項；應為 {expected} 之一"));

    internal static Finding NoGrantTerms(string pointer) => Make("authority-no-grant-terms", pointer, new Text(
        "the terms of grants are missing", "缺少授权条件", "缺少授權條件"));

    internal static Finding DimensionCount(int count, int most) => Make("authority-dimension-count", "/dimensions", new Text(
        $"there are {Numbers.ToText(count)} dimensions; expected 1 to {Numbers.ToText(most)}",
        $"共有 {Numbers.ToText(count)} 个维度；应为 1 到 {Numbers.ToText(most)} 个",
        $"共有 {Numbers.ToText(count)} 個維度；應為 1 到 {Numbers.ToText(most)} 個"));

    internal static Finding Twice(string dimension, string pointer) => Make("authority-dimension-twice", pointer, new Text(
        $"dimension `{dimension}` is there twice", $"维度 `{dimension}` 重复", $"維度 `{dimension}` 重複"));

    internal static Finding NoText(string dimension, string pointer) => Make("authority-no-text", pointer, new Text(
        $"dimension `{dimension}` has no text in three languages", $"维度 `{dimension}` 缺少三种语言的文本", $"維度 `{dimension}` 缺少三種語言的文字"));

    internal static Finding NoDocument(string dimension, string pointer) => Make("authority-no-document", pointer, new Text(
        $"dimension `{dimension}` belongs to no document; expected some of terms, signing, price, credit",
        $"维度 `{dimension}` 不属于任何授权文件；应为 terms、signing、price、credit 中的若干项",
        $"維度 `{dimension}` 不屬於任何授權文件；應為 terms、signing、price、credit 中的若干項"));

    internal static Finding NoDimensionOf(AuthorityDocument document) => Make("authority-document-empty", "/dimensions", new Text(
        $"no dimension belongs to document `{EnumIds<AuthorityDocument>.IdOf(document)}`, so that anybody could decide it",
        $"没有维度属于授权文件 `{EnumIds<AuthorityDocument>.IdOf(document)}`，任何人都可以决定",
        $"沒有維度屬於授權文件 `{EnumIds<AuthorityDocument>.IdOf(document)}`，任何人都可以決定"));

    internal static Finding Kind(string dimension, string pointer) => Make("authority-kind", pointer, new Text(
        $"dimension `{dimension}` needs words with ids, or a direction and no words; one that the request has a property for keeps its kind",
        $"维度 `{dimension}` 应有带标识的取值，或有方向而没有取值；请求自带属性的维度须保持其类型",
        $"維度 `{dimension}` 應有帶識別碼的取值，或有方向而沒有取值；請求自帶屬性的維度須保持其類型"));

    internal static Finding Word(string dimension, string pointer) => Make("authority-word", pointer, new Text(
        $"a word of dimension `{dimension}` lacks a text in three languages, or is called unlimited, which means no limit",
        $"维度 `{dimension}` 的取值缺少三种语言的文本，或名为 unlimited（表示不限）",
        $"維度 `{dimension}` 的取值缺少三種語言的文字，或名為 unlimited（表示不限）"));

    internal static Finding WordTwice(string dimension, string word, string pointer) => Make("authority-word-twice", pointer, new Text(
        $"dimension `{dimension}` has the word `{word}` twice", $"维度 `{dimension}` 的取值 `{word}` 重复", $"維度 `{dimension}` 的取值 `{word}` 重複"));

    internal static Finding Limit(string dimension, OrgLevel level, in AuthorityLimit limit, string pointer) => Make("authority-limit", pointer, new Text(
        $"limit `{limit}` of `{EnumIds<OrgLevel>.IdOf(level)}` does not fit dimension `{dimension}`; expected a number, one of its words, or unlimited",
        $"`{EnumIds<OrgLevel>.IdOf(level)}` 的限额 `{limit}` 不适用于维度 `{dimension}`；应为数值、该维度的取值或 unlimited",
        $"`{EnumIds<OrgLevel>.IdOf(level)}` 的限額 `{limit}` 不適用於維度 `{dimension}`；應為數值、該維度的取值或 unlimited"));

    internal static Finding CompanyLimit(string dimension, string pointer) => Make("authority-company-limit", pointer, new Text(
        $"the company decides without a limit in `{dimension}`; expected none or unlimited",
        $"公司层级在 `{dimension}` 上不设限额；应省略或为 unlimited",
        $"公司層級在 `{dimension}` 上不設限額；應省略或為 unlimited"));

    internal static Finding LimitOrder(string dimension, OrgLevel level, in AuthorityLimit limit, string pointer) => Make("authority-limit-order", pointer, new Text(
        $"limit `{limit}` of `{EnumIds<OrgLevel>.IdOf(level)}` in `{dimension}` reaches no further than that of a lower level",
        $"`{EnumIds<OrgLevel>.IdOf(level)}` 在 `{dimension}` 上的限额 `{limit}` 不比更低层级宽",
        $"`{EnumIds<OrgLevel>.IdOf(level)}` 在 `{dimension}` 上的限額 `{limit}` 不比更低層級寬"));

    private static Finding Make(string code, string pointer, in Text text) => new(code, text, pointer);
}
