namespace Ltc.Cli;

/// <content>What <c>ltc check --as</c> says.</content>
internal static partial class Texts
{
    internal static readonly Text AsOption = new(
        "The view of one unit: which deals it watches and how often, and which it does not see.",
        "某一单位的视图：它关注哪些机会点、多久评审一次，以及看不到哪些。",
        "某一單位的視圖：它關注哪些機會點、多久評審一次，以及看不到哪些。");

    internal static readonly Text AsExpected = new(
        "--as: `{0}` is no unit; expected company, region:NAME or repOffice:NAME.",
        "--as：“{0}”不是单位；应为 company、region:名称 或 repOffice:名称。",
        "--as：「{0}」不是單位；應為 company、region:名稱 或 repOffice:名稱。");

    internal static readonly Text ExpectedUnit = new("a unit that an open deal belongs to", "有进行中机会点的单位", "有進行中機會點的單位");

    internal static readonly Text HeadingView = new("View of {0}", "{0} 的视图", "{0} 的視圖");

    internal static readonly Text ViewGrade = new("Grade", "项目等级", "專案等級");

    internal static readonly Text ViewRhythm = new("Review", "评审", "評審");

    internal static readonly Text ViewNotKnown = new("not known", "未知", "未知");

    internal static readonly Text ViewUnitNotKnown = new("{0}, if the deal is its own", "{0}（若属于该单位）", "{0}（若屬於該單位）");

    internal static readonly Text ViewNotSeen = new(
        "not seen: {0} below the grades that it watches, {1} of other units",
        "看不到：低于所关注等级的 {0} 个，其他单位的 {1} 个",
        "看不到：低於所關注等級的 {0} 個，其他單位的 {1} 個");

    internal static readonly Text ViewNothing = new("it watches no deal of this file", "此文件中没有它关注的机会点", "此檔案中沒有它關注的機會點");

    internal static readonly Text Weekly = new("weekly", "每周", "每週");

    internal static readonly Text EveryTwoWeeks = new("every two weeks", "每两周", "每兩週");

    internal static readonly Text Monthly = new("monthly", "每月", "每月");
}
