namespace Ltc;

/// <summary>What can be wrong with the numbers of contract quality, in three languages.</summary>
internal static class ContractQualityFindings
{
    internal static Finding OpenEnds() => Make("ladder-ends", "/steps", new Text(
        "a ladder begins without a lower end and ends without an upper one", "阶梯的第一级不应有下限，最后一级不应有上限", "階梯的第一級不應有下限，最後一級不應有上限"));

    internal static Finding EmptyStep(string step) => Make("ladder-empty-step", "/steps", new Text(
        $"no number is on step `{step}`", $"没有数值落在 `{step}` 这一级", $"沒有數值落在 `{step}` 這一級"));

    internal static Finding DoNotMeet(string one, string next) => Make("ladder-gap", "/steps", new Text(
        $"between `{one}` and `{next}` there is a gap or an overlap; expected one end, inside exactly one of them",
        $"`{one}` 与 `{next}` 之间有空隙或重叠，分界值应恰好属于其中一级",
        $"`{one}` 與 `{next}` 之間有空隙或重疊，分界值應恰好屬於其中一級"));

    internal static Finding Turning() => Make("ladder-turns", "/steps", new Text(
        "the points rise and fall; expected one direction", "分值时升时降，应只有一个方向", "分值時升時降，應只有一個方向"));

    internal static Finding MetricMissing(string metric) => Make("contract-quality-metric", "/ladders/" + metric, new Text(
        $"metric `{metric}` needs exactly one ladder", $"指标 `{metric}` 应有且只有一个阶梯", $"指標 `{metric}` 應有且只有一個階梯"));

    internal static Finding PointsOutside(string metric) => Make("contract-quality-points", "/ladders/" + metric, new Text(
        $"a step of metric `{metric}` is not worth 1 to 5 points", $"指标 `{metric}` 有一级的分值不在 1 到 5 之间", $"指標 `{metric}` 有一級的分值不在 1 到 5 之間"));

    private static Finding Make(string code, string pointer, in Text text) => new(code, text, pointer);
}
