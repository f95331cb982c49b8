namespace Ltc;

/// <summary>What can be wrong with the rules of tailoring, in three languages.</summary>
internal static class TailoringFindings
{
    internal static Finding LayerNotOnce(ProcessLayer layer, int count)
    {
        var (id, number) = (EnumIds<ProcessLayer>.IdOf(layer), Numbers.ToText(count));
        return new Finding(
            "layer-not-once",
            new Text($"layer `{id}` has {number} scopes; expected one", $"层级 `{id}` 有 {number} 个范围；应为一个", $"層級 `{id}` 有 {number} 個範圍；應為一個"),
            "/scopes/" + id);
    }

    internal static Finding Protected(ProcessLayer layer, TailoringElement element)
    {
        var (id, what) = (EnumIds<ProcessLayer>.IdOf(layer), EnumIds<TailoringElement>.IdOf(element));
        return new Finding(
            "element-protected",
            new Text($"no change may touch `{what}`, in layer `{id}` either", $"任何变更均不得涉及 `{what}`，层级 `{id}` 也不例外", $"任何變更均不得涉及 `{what}`，層級 `{id}` 也不例外"),
            "/scopes/" + id + "/elements");
    }

    internal static Finding Column(string id, string known) => new Finding(
        "tailoring-rights-column",
        new Text($"the rights ask for `{id}`; expected one of {known}", $"裁剪权限使用了 `{id}`；应为 {known} 之一", $"裁剪權限使用了 `{id}`；應為 {known} 之一"),
        "/rights/columns/" + id);

    internal static Finding TooLarge(int rows)
    {
        var given = Numbers.ToText(rows);
        return new Finding(
            "tailoring-rights-too-large",
            new Text($"{given} rows are too many to be looked through for gaps", $"{given} 行过多，无法检查缺口", $"{given} 列過多，無法檢查缺口"),
            "/rights/rows");
    }

    internal static Finding Gap(string witness) => new Finding(
        "tailoring-rights-gap",
        new Text($"no row says who may adapt: {witness}", $"没有一行规定裁剪权限：{witness}", $"沒有一列規定裁剪權限：{witness}"),
        "/rights/rows");

    internal static Finding Overlap(TableOverlap overlap) => new Finding(
        "tailoring-rights-overlap",
        new Text($"two rows answer one case: {overlap}", $"两行规定同一情形：{overlap}", $"兩列規定同一情形：{overlap}"),
        "/rights/rows/" + overlap.Second.Id);

    internal static Finding ApprovalNever(OrgLevel level, ProcessLayer layer, string row)
    {
        var (who, where) = (EnumIds<OrgLevel>.IdOf(level), EnumIds<ProcessLayer>.IdOf(layer));
        return new Finding(
            "tailoring-approval-never",
            new Text(
                $"`{who}` still needs the approval of the company for `{where}` once it is given, so that nobody can use the right",
                $"公司批准后 `{who}` 裁剪 `{where}` 仍须批准，该权限无人可行使",
                $"公司核准後 `{who}` 裁剪 `{where}` 仍須核准，該權限無人可行使"),
            "/rights/rows/" + row);
    }
}
