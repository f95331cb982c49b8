namespace Ltc.Cli;

/// <content>What <c>ltc rules</c> and <c>ltc schema</c> say.</content>
internal static partial class Texts
{
    internal static readonly Text RulesOption = new(
        "Ask the rules of this book instead of ours.",
        "改用此规则手册中的规则，而不是内置规则。",
        "改用此規則手冊中的規則，而不是內建規則。");

    internal static readonly Text RulesDescription = new(
        "Rule books: shows, checks and describes them.",
        "规则手册：显示、检查和描述。",
        "規則手冊：顯示、檢查和描述。");

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

    internal static readonly Text SchemaDescription = new(
        "Writes facts as JSON Schema, for forms and definitions of tools.",
        "以 JSON Schema 输出事实，供表单和工具定义使用。",
        "以 JSON Schema 輸出事實，供表單和工具定義使用。");

    internal static readonly Text SchemaArgument = new("Which facts: {0}.", "哪些事实：{0}。", "哪些事實：{0}。");
}
