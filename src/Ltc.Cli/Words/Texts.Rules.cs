namespace Ltc.Cli;

/// <content>What <c>ltc rules</c> and <c>ltc schema</c> say.</content>
internal static partial class Texts
{
    internal static readonly Text RulesOption = new(
        "Ask the rules of this book instead of ours; said several times, each can lie over those before it.",
        "改用此规则手册中的规则，而不是内置规则；可多次给出，后者可叠加在前者之上。",
        "改用此規則手冊中的規則，而不是內建規則；可多次給出，後者可疊加在前者之上。");

    internal static readonly Text RulesDescription = new(
        "Rule books: shows, checks, describes and merges them.",
        "规则手册：显示、检查、描述和合并。",
        "規則手冊：顯示、檢查、描述和合併。");

    internal static readonly Text RulesShowDescription = new(
        "Writes a book in full, as JSON; ours without a file.",
        "以 JSON 输出完整的规则手册；不给文件时输出内置手册。",
        "以 JSON 輸出完整的規則手冊；不給檔案時輸出內建手冊。");

    internal static readonly Text RulesShowArgument = new("A rule book in JSON.", "JSON 规则手册。", "JSON 規則手冊。");

    internal static readonly Text RulesCheckDescription = new(
        "Says everything that is wrong with a book, each with its place.", "指出规则手册的全部问题及其位置。", "指出規則手冊的全部問題及其位置。");

    internal static readonly Text RulesCheckArgument = new("The rule book in JSON.", "JSON 规则手册。", "JSON 規則手冊。");

    internal static readonly Text RulesSchemaDescription = new("Writes the JSON Schema of rule books.", "输出规则手册的 JSON Schema。", "輸出規則手冊的 JSON Schema。");

    internal static readonly Text RulesFindings = new("Findings: {0}; this is no book to decide by.", "问题：{0}；该规则手册不可使用。", "問題：{0}；該規則手冊不可使用。");

    internal static readonly Text RulesFine = new("Nothing is wrong with {0}.", "{0} 没有问题。", "{0} 沒有問題。");

    internal static readonly Text RulesMergeDescription = new(
        "Lays books over each other: company, region, rep office; says which rule comes from where.",
        "按公司、地区部、代表处的顺序叠加规则手册，并指出每条规则的来源。",
        "按公司、地區部、代表處的順序疊加規則手冊，並指出每條規則的來源。");

    internal static readonly Text RulesMergeArgument = new(
        "The books, the lowest first; each can lie over those before it, and over ours.",
        "规则手册，最底层在前；每册可叠加在前面的手册或内置手册之上。",
        "規則手冊，最底層在前；每冊可疊加在前面的手冊或內建手冊之上。");

    internal static readonly Text RulesMergeOut = new("Where the complete book is written.", "完整规则手册的输出文件。", "完整規則手冊的輸出檔案。");

    internal static readonly Text RulesOver = new("over {0}", "叠加于 {0}", "疊加於 {0}");

    internal static readonly Text RulesHeadingElement = new("Element", "要素", "要素");

    internal static readonly Text RulesHeadingLayer = new("Layer", "层级", "層級");

    internal static readonly Text RulesHeadingBook = new("Book", "规则手册", "規則手冊");

    internal static readonly Text RulesHeadingLevel = new("Level", "组织层级", "組織層級");

    internal static readonly Text RulesDiffDescription = new(
        "Says what one book says otherwise than another, and whether it is stricter or looser.",
        "指出两册规则手册的不同，以及是收紧还是放宽。",
        "指出兩冊規則手冊的不同，以及是收緊還是放寬。");

    internal static readonly Text RulesDiffArgument = new(
        "The book that it is compared with; it can lie over the first.", "与之比较的规则手册；可叠加在第一册之上。", "與之比較的規則手冊；可疊加在第一冊之上。");

    internal static readonly Text RulesSame = new("The books say the same.", "两册规则手册内容相同。", "兩冊規則手冊內容相同。");

    internal static readonly Text RulesLooser = new("Looser", "放宽", "放寬");

    internal static readonly Text RulesStricter = new("Stricter", "收紧", "收緊");

    internal static readonly Text RulesNeither = new("Neither", "不变宽严", "不變寬嚴");

    internal static readonly Text SchemaDescription = new(
        "Writes facts as JSON Schema, for forms and definitions of tools.",
        "以 JSON Schema 输出事实，供表单和工具定义使用。",
        "以 JSON Schema 輸出事實，供表單和工具定義使用。");

    internal static readonly Text SchemaArgument = new("Which facts: {0}.", "哪些事实：{0}。", "哪些事實：{0}。");
}
