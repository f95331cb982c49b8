namespace Ltc;

/// <summary>What can be wrong with one characteristic, in three languages.</summary>
internal static partial class ScorecardFindings
{
    internal static Finding UnknownKind(string id, string pointer) => Make("scorecard-unknown-kind", pointer, new Text(
        $"characteristic `{id}` has a kind or a direction that does not exist", $"特征 `{id}` 的类型或方向不存在", $"特徵 `{id}` 的類型或方向不存在"));

    internal static Finding BinsBesideWeight(string id, string pointer) => Make("scorecard-bins-beside-weight", pointer, new Text(
        $"characteristic `{id}` is weighted and cannot have bins", $"特征 `{id}` 按权重计分，不能有分箱", $"特徵 `{id}` 按權重計分，不能有分箱"));

    internal static Finding NoWeight(string id, string pointer) => Make("scorecard-no-weight", pointer, new Text(
        $"characteristic `{id}` is weighted and has no weight", $"特征 `{id}` 缺少权重", $"特徵 `{id}` 缺少權重"));

    internal static Finding WeightOnBins(string id, string pointer) => Make("scorecard-weight-on-bins", pointer, new Text(
        $"characteristic `{id}` has bins and cannot have a weight", $"特征 `{id}` 已有分箱，不能有权重", $"特徵 `{id}` 已有分箱，不能有權重"));

    internal static Finding WeightWithoutRange(string id, string pointer) => Make("scorecard-weight-without-range", pointer, new Text(
        $"characteristic `{id}` is weighted; its range needs both ends, so that the bounds of the score are known",
        $"特征 `{id}` 按权重计分，其范围必须有上下限",
        $"特徵 `{id}` 按權重計分，其範圍必須有上下限"));

    internal static Finding WeightAgainstDirection(string id, decimal weight, string pointer) => Make("scorecard-broken-direction", pointer, new Text(
        $"weight `{Numbers.ToText(weight)}` of `{id}` goes against its direction",
        $"`{id}` 的权重 `{Numbers.ToText(weight)}` 与其方向相反",
        $"`{id}` 的權重 `{Numbers.ToText(weight)}` 與其方向相反"));

    internal static Finding NoBins(string id, string pointer) => Make("scorecard-no-bins", pointer, new Text(
        $"characteristic `{id}` has no bins", $"特征 `{id}` 没有分箱", $"特徵 `{id}` 沒有分箱"));

    internal static Finding EmptyRange(string id, string pointer) => Make("scorecard-empty-range", pointer, new Text(
        $"no number is in the range of `{id}`", $"`{id}` 的范围为空", $"`{id}` 的範圍為空"));

    internal static Finding RangeOfNoNumber(string id, ScoreBin bin, string pointer) => Make("scorecard-range-of-no-number", pointer, new Text(
        $"bin `{bin.Label}` of `{id}` is a range, and `{id}` is no number",
        $"`{id}` 不是数值，其分箱 `{bin.Label}` 不能是范围",
        $"`{id}` 不是數值，其分箱 `{bin.Label}` 不能是範圍"));

    internal static Finding RestOfNumber(string id, string pointer) => Make("scorecard-rest-of-number", pointer, new Text(
        $"`{id}` is a number; its last bin is a range without an upper end, not a rest",
        $"`{id}` 是数值，最后一个分箱应为无上限的范围，而不是“其余”",
        $"`{id}` 是數值，最後一個分箱應為無上限的範圍，而不是「其餘」"));

    internal static Finding EmptyBin(string id, ScoreBin bin, string pointer) => Make("scorecard-empty-bin", pointer, new Text(
        $"bin `{bin.Label}` of `{id}` takes no value", $"`{id}` 的分箱 `{bin.Label}` 不含任何取值", $"`{id}` 的分箱 `{bin.Label}` 不含任何取值"));

    internal static Finding UnreachableBin(string id, ScoreBin bin, string pointer) => Make("scorecard-unreachable-bin", pointer, new Text(
        $"no value of `{id}` reaches bin `{bin.Label}`", $"`{id}` 没有取值能落入分箱 `{bin.Label}`", $"`{id}` 沒有取值能落入分箱 `{bin.Label}`"));

    internal static Finding EmptyValue(string id, string pointer) => Make("scorecard-empty-value", pointer, new Text(
        $"a bin of `{id}` names an empty value", $"`{id}` 的分箱含有空的取值", $"`{id}` 的分箱含有空的取值"));

    internal static Finding OverlappingBins(string id, ScoreBin one, ScoreBin other, string shared, string pointer) =>
        Make("scorecard-overlapping-bins", pointer, new Text(
            $"bins `{one.Label}` and `{other.Label}` of `{id}` share `{shared}`",
            $"`{id}` 的分箱 `{one.Label}` 与 `{other.Label}` 在 `{shared}` 重叠",
            $"`{id}` 的分箱 `{one.Label}` 與 `{other.Label}` 在 `{shared}` 重疊"));

    internal static Finding Hole(string id, string hole, string pointer) => Make("scorecard-hole", pointer, new Text(
        $"no bin of `{id}` takes `{hole}`", $"`{id}` 没有分箱包含 `{hole}`", $"`{id}` 沒有分箱包含 `{hole}`"));

    internal static Finding OpenWithoutRest(string id, string pointer) => Make("scorecard-hole", pointer, new Text(
        $"any text can come for `{id}`; it needs a bin for the rest, its list of values, or to be partial",
        $"`{id}` 可取任意文本，需要“其余”分箱、取值列表，或声明为部分覆盖",
        $"`{id}` 可取任意文字，需要「其餘」分箱、取值清單，或宣告為部分涵蓋"));

    internal static Finding BrokenDirection(string id, ScoreBin before, ScoreBin after, string pointer) => Make("scorecard-broken-direction", pointer, new Text(
        $"points of `{id}` go against its direction from `{before}` to `{after}`",
        $"`{id}` 的分值从 `{before}` 到 `{after}` 与其方向相反",
        $"`{id}` 的分值從 `{before}` 到 `{after}` 與其方向相反"));

    internal static Finding DirectionWithoutValues(string id, string pointer) => Make("scorecard-direction-without-values", pointer, new Text(
        $"characteristic `{id}` has a direction but no values that it could run along",
        $"特征 `{id}` 规定了方向，但没有列出取值",
        $"特徵 `{id}` 規定了方向，但沒有列出取值"));

    internal static Finding ValuesOfNumber(string id, string pointer) => Make("scorecard-values-of-number", pointer, new Text(
        $"characteristic `{id}` is a number and has no list of values", $"特征 `{id}` 是数值，不能有取值列表", $"特徵 `{id}` 是數值，不能有取值清單"));

    internal static Finding RangeOfCategory(string id, string pointer) => Make("scorecard-range-of-category", pointer, new Text(
        $"characteristic `{id}` is no number and has no range", $"特征 `{id}` 不是数值，不能有范围", $"特徵 `{id}` 不是數值，不能有範圍"));

    internal static Finding DuplicateValue(string id, string value, string pointer) => Make("scorecard-duplicate-value", pointer, new Text(
        $"`{id}` lists `{value}` twice", $"`{id}` 的取值 `{value}` 重复", $"`{id}` 的取值 `{value}` 重複"));

    internal static Finding UnknownValue(string id, string value, string pointer) => Make("scorecard-unknown-value", pointer, new Text(
        $"a bin of `{id}` names `{value}`, which is not one of its values",
        $"`{id}` 的分箱所列 `{value}` 不是其取值",
        $"`{id}` 的分箱所列 `{value}` 不是其取值"));

    internal static Finding MissingAboveBest(string id, decimal missing, decimal best, string pointer) => Make("scorecard-missing-above-best", pointer, new Text(
        $"a value of `{id}` that is not known has {Numbers.ToText(missing)} points, the best known one has {Numbers.ToText(best)}; nobody may gain by not saying",
        $"`{id}` 未知时得 {Numbers.ToText(missing)} 分，而已知的最高分为 {Numbers.ToText(best)}；不得因未填写而得益",
        $"`{id}` 未知時得 {Numbers.ToText(missing)} 分，而已知的最高分為 {Numbers.ToText(best)}；不得因未填寫而得益"));
}
