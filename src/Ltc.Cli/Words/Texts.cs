namespace Ltc.Cli;

/// <summary>Every text that the tool says, in three languages; the parts are one file a subject.</summary>
internal static partial class Texts
{
    internal static readonly Text RootDescription = new(
        "ltc: checks a pipeline against the rules of Lead to Cash.",
        "ltc：按线索到回款（LTC）的规则检查销售管道。",
        "ltc：按線索到回款（LTC）的規則檢查銷售管道。");

    internal static readonly Text JsonOption = new(
        "Write one JSON document instead of text.",
        "输出一份 JSON 文档，而不是文字。",
        "輸出一份 JSON 文件，而不是文字。");

    internal static readonly Text LanguageOption = new("Language of all texts; en by default.", "所有文字的语言；默认 en。", "所有文字的語言；預設 en。");

    internal static readonly Text HelpOption = new("Show this help.", "显示本帮助。", "顯示本說明。");

    internal static readonly Text VersionOption = new("Show the version.", "显示版本。", "顯示版本。");

    internal static readonly Text HelpUsage = new("Usage", "用法", "用法");

    internal static readonly Text HelpArguments = new("Arguments", "参数", "引數");

    internal static readonly Text HelpCommands = new("Commands", "命令", "命令");

    internal static readonly Text HelpOptions = new("Options", "选项", "選項");

    internal static readonly Text HelpExitCodes = new("Exit codes", "退出码", "結束代碼");

    internal static readonly Text ExitCodes = new(
        "0 nothing found; 1 something breaks a rule; 2 the input or the command line could not be read in full.",
        "0 没有发现问题；1 有内容违反规则；2 输入或命令行无法完整读取。",
        "0 沒有發現問題；1 有內容違反規則；2 輸入或命令列無法完整讀取。");

    internal static readonly Text SeeHelp = new("See {0}.", "参见 {0}。", "參見 {0}。");

    internal static readonly Text LanguageExpected = new(
        "--lang: `{0}` is not a language of ltc; expected one of {1}.",
        "--lang:ltc 没有语言“{0}”；应为 {1} 之一。",
        "--lang:ltc 沒有語言「{0}」；應為 {1} 之一。");

    internal static readonly Text OptionValueExpected = new("{0}: expected {0} {1}.", "{0}：应写作 {0} {1}。", "{0}：應寫作 {0} {1}。");

    internal static readonly Text ArgumentExpected = new("{0} is missing.", "缺少 {0}。", "缺少 {0}。");

    internal static readonly Text CommandExpected = new("A command is missing; expected one of {0}.", "缺少命令；应为 {0} 之一。", "缺少命令；應為 {0} 之一。");

    internal static readonly Text UnknownWordNearest = new(
        "`{0}` is not known; did you mean `{1}`?",
        "不认识“{0}”；是否指“{1}”？",
        "不認識「{0}」；是否指「{1}」？");

    internal static readonly Text UnknownWord = new(
        "`{0}` is not known; expected one of {1}.",
        "不认识“{0}”；应为 {1} 之一。",
        "不認識「{0}」；應為 {1} 之一。");

    internal static readonly Text TooManyWords = new("`{0}` is one word too many.", "多出了“{0}”。", "多出了「{0}」。");
}
