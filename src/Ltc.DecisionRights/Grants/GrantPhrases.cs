namespace Ltc;

/// <summary>What a grant is expected to say, in three languages.</summary>
internal static class GrantPhrases
{
    internal static readonly Text Id = new("an id", "标识", "識別碼");
    internal static readonly Text Kind = new("a kind: standing or acting", "类型：standing 或 acting", "類型：standing 或 acting");
    internal static readonly Text Grantor = new("a grantor", "授权人", "授權人");
    internal static readonly Text Grantee = new("a grantee", "被授权人", "被授權人");
    internal static readonly Text Role = new("the role of the grantee", "被授权人的角色", "被授權人的角色");
    internal static readonly Text DocumentOf = new("a document: terms, signing, price or credit", "授权文件：terms、signing、price 或 credit", "授權文件：terms、signing、price 或 credit");
    internal static readonly Text LevelOf = new("a level: frontUnit, repOffice, region or company", "层级：frontUnit、repOffice、region 或 company", "層級：frontUnit、repOffice、region 或 company");
    internal static readonly Text Unit = new("the unit in which it holds", "适用的单元", "適用的單位");
    internal static readonly Text ValidFrom = new("a moment from which it holds", "生效时间", "生效時間");
    internal static readonly Text ValidUntil = new("a moment until which it holds", "失效时间", "失效時間");
    internal static readonly Text ReviewOn = new("a day of review", "复审日期", "複審日期");
    internal static readonly Text Limits = new("limits", "限额", "限額");
}
