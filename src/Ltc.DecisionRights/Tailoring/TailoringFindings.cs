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
            "/" + id);
    }

    internal static Finding Protected(ProcessLayer layer, TailoringElement element)
    {
        var (id, what) = (EnumIds<ProcessLayer>.IdOf(layer), EnumIds<TailoringElement>.IdOf(element));
        return new Finding(
            "element-protected",
            new Text($"no change may touch `{what}`, in layer `{id}` either", $"任何变更均不得涉及 `{what}`，层级 `{id}` 也不例外", $"任何變更均不得涉及 `{what}`，層級 `{id}` 也不例外"),
            "/" + id);
    }
}
