using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Why somebody may not do a step, and what can be wrong with a table of roles, in three languages.</summary>
internal static class RoleFindings
{
    internal static Finding NotKnown(string property) => new Finding(
        "role-fact-not-known", new Text($"`{property}` is not known", $"`{property}` 未知", $"`{property}` 未知"), property);

    internal static Finding NoPart(LtcStep step, IReadOnlyList<RaciCell> cells, IReadOnlyList<LtcRole> acting)
    {
        var (name, own, others) = (RoleTexts.Of(step), Names(cells.Select(cell => cell.Role)), Names(acting));
        return new Finding(
            "role-has-no-part",
            new Text(
                $"{own.In(Language.English)} may not {name.In(Language.English)}: that is for {others.In(Language.English)}",
                $"{own.In(Language.SimplifiedChinese)}不能执行“{name.In(Language.SimplifiedChinese)}”：该步骤属于{others.In(Language.SimplifiedChinese)}",
                $"{own.In(Language.TraditionalChinese)}不能執行「{name.In(Language.TraditionalChinese)}」：該步驟屬於{others.In(Language.TraditionalChinese)}"),
            EnumIds<LtcStep>.IdOf(step));
    }

    internal static Finding RecommendingRole(LtcStep step, LtcRole role, LtcStep recommendation)
    {
        var (name, own) = (RoleTexts.Of(recommendation), RoleTexts.Of(role));
        return new Finding(
            "recommending-role-never-decides",
            new Text(
                $"{own.In(Language.English)} has a part in `{name.In(Language.English)}` and never decides on it",
                $"{own.In(Language.SimplifiedChinese)}参与“{name.In(Language.SimplifiedChinese)}”，不得对其决策",
                $"{own.In(Language.TraditionalChinese)}參與「{name.In(Language.TraditionalChinese)}」，不得對其決策"),
            EnumIds<LtcStep>.IdOf(step));
    }

    internal static Finding HasRecommended(LtcStep step) => new Finding(
        "recommender-never-decides",
        new Text("who recommended the item never decides on it", "该事项的建议人不得对其决策", "該事項的建議人不得對其決策"),
        EnumIds<LtcStep>.IdOf(step));

    internal static Finding CellUndefined(RaciCell cell) => new Finding(
        "raci-cell-undefined",
        new Text($"`{cell}` names a step or role that does not exist", $"`{cell}` 的步骤或角色不存在", $"`{cell}` 的步驟或角色不存在"),
        PlaceOf(cell.Step, cell.Role));

    internal static Finding CellTwice(RaciCell cell) => new Finding(
        "raci-cell-twice", new Text($"`{cell}` is there twice", $"`{cell}` 重复", $"`{cell}` 重複"), PlaceOf(cell.Step, cell.Role));

    internal static Finding NotOneAccountable(LtcStep step, IReadOnlyList<LtcRole> answering)
    {
        var (id, number) = (EnumIds<LtcStep>.IdOf(step), Numbers.ToText(answering.Count));
        return new Finding(
            "raci-not-one-accountable",
            new Text($"{number} roles answer for `{id}`; expected one", $"有 {number} 个角色对 `{id}` 负责；应为一个", $"有 {number} 個角色對 `{id}` 負責；應為一個"),
            answering.Count == 0 ? "/cells" : PlaceOf(step, answering[answering.Count - 1]));
    }

    internal static Finding NobodyResponsible(LtcStep step)
    {
        var id = EnumIds<LtcStep>.IdOf(step);
        return new Finding("raci-nobody-responsible", new Text($"no role does `{id}`", $"没有角色执行 `{id}`", $"沒有角色執行 `{id}`"), "/cells");
    }

    internal static Finding RecommendsAndDecides(LtcStep step, LtcRole role)
    {
        var (id, who) = (EnumIds<LtcStep>.IdOf(step), EnumIds<LtcRole>.IdOf(role));
        return new Finding(
            "raci-recommends-and-decides",
            new Text($"`{who}` both recommends and decides at `{id}`", $"`{who}` 在 `{id}` 既建议又决策", $"`{who}` 在 `{id}` 既建議又決策"),
            PlaceOf(step, role));
    }

    private static string PlaceOf(LtcStep step, LtcRole role) => "/cells/" + EnumIds<LtcStep>.IdOf(step) + "~1" + EnumIds<LtcRole>.IdOf(role);

    private static Text Names(IEnumerable<LtcRole> roles)
    {
        var texts = roles.Select(RoleTexts.Of).ToArray();
        return texts.Length == 0
            ? new Text("nobody", "无角色者", "無角色者")
            : new Text(Join(texts, Language.English), Join(texts, Language.SimplifiedChinese), Join(texts, Language.TraditionalChinese));
    }

    private static string Join(Text[] texts, Language language) =>
        string.Join(language == Language.English ? ", " : "、", texts.Select(text => text.In(language)));
}
