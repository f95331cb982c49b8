namespace Ltc;

/// <summary>The words of the distribution of leads.</summary>
internal static class DistributionPhrases
{
    private static readonly Text NobodyFree = new("nobody is free", "无人有空", "無人有空");
    private static readonly Text NobodyNamed = new("no row and no fallback", "无匹配行且无兜底", "無匹配列且無預設負責人");
    private static readonly Text NoRow = new("fallback: no row meets it", "兜底：无匹配行", "預設負責人：無匹配列");
    private static readonly Text RowsFull = new("fallback: owners are full", "兜底：责任人已满", "預設負責人：責任人已滿");
    private static readonly Text RowForm = new("row `{0}`", "规则行 `{0}`", "規則列 `{0}`");

    internal static string Of(AssignmentGround ground, string? row, Language language) => ground switch
    {
        AssignmentGround.Row => RowForm.In(language).Replace("{0}", row),
        AssignmentGround.FallbackNoRow => NoRow.In(language),
        AssignmentGround.FallbackRowsFull => RowsFull.In(language),
        AssignmentGround.NobodyNamed => NobodyNamed.In(language),
        _ => NobodyFree.In(language),
    };
}
