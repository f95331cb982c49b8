using System;
using System.Globalization;

namespace Ltc;

/// <summary>What can be wrong with a card as a whole, in three languages.</summary>
internal static partial class ScorecardFindings
{
    internal static Finding EmptyId(string pointer) => Make("scorecard-empty-id", pointer, new Text("an id is empty", "标识为空", "識別碼為空"));

    internal static Finding NoCharacteristics() => Make("scorecard-no-characteristics", "/characteristics", new Text(
        "the card has neither characteristics nor signals", "评分卡既无特征也无信号", "評分卡既無特徵也無訊號"));

    internal static Finding TooManyCharacteristics(int count) => Make("scorecard-too-many-characteristics", "/characteristics", new Text(
        $"the card has {Show(count)} characteristics or signals; at most {Show(ScorecardDefinition.MostCharacteristics)} are possible",
        $"评分卡有 {Show(count)} 个特征或信号，最多 {Show(ScorecardDefinition.MostCharacteristics)} 个",
        $"評分卡有 {Show(count)} 個特徵或訊號，最多 {Show(ScorecardDefinition.MostCharacteristics)} 個"));

    internal static Finding DuplicateId(string id, string pointer) => Make("scorecard-duplicate-id", pointer, new Text(
        $"id `{id}` is there twice", $"标识 `{id}` 重复", $"識別碼 `{id}` 重複"));

    internal static Finding UnknownReasonMethod(int method) => Make("scorecard-unknown-reason-method", "/reasons", new Text(
        $"reason method `{Show(method)}` does not exist; use pointsBelow or pointsAbove",
        $"原因代码算法 `{Show(method)}` 不存在，应为 pointsBelow 或 pointsAbove",
        $"原因代碼演算法 `{Show(method)}` 不存在，應為 pointsBelow 或 pointsAbove"));

    internal static Finding BoundsReversed(string pointer, string group) => Make("scorecard-bounds-reversed", pointer, group.Length == 0
        ? new Text("the minimum of the card is above its maximum", "评分卡的下限高于上限", "評分卡的下限高於上限")
        : new Text($"the minimum of group `{group}` is above its maximum", $"分组 `{group}` 的下限高于上限", $"群組 `{group}` 的下限高於上限"));

    internal static Finding EmptyGroup(string group, string pointer) => Make("scorecard-empty-group", pointer, new Text(
        $"no characteristic belongs to group `{group}`", $"分组 `{group}` 没有任何特征", $"群組 `{group}` 沒有任何特徵"));

    internal static Finding UnknownGroup(string id, string group, string pointer) => Make("scorecard-unknown-group", pointer, new Text(
        $"characteristic `{id}` belongs to group `{group}`, which the card does not have",
        $"特征 `{id}` 所属的分组 `{group}` 不存在",
        $"特徵 `{id}` 所屬的群組 `{group}` 不存在"));

    internal static Finding TooFine(decimal points, string pointer) => Make("scorecard-points-too-fine", pointer, new Text(
        $"`{Numbers.ToText(points)}` has more than {Show(Points.MostDecimals)} decimals",
        $"`{Numbers.ToText(points)}` 的小数超过 {Show(Points.MostDecimals)} 位",
        $"`{Numbers.ToText(points)}` 的小數超過 {Show(Points.MostDecimals)} 位"));

    internal static Finding TooLarge(decimal points, decimal limit, string pointer) => Make("scorecard-points-too-large", pointer, new Text(
        $"`{Numbers.ToText(points)}` is too large beside the finest points of the card; at most {Numbers.ToText(limit)} fits",
        $"`{Numbers.ToText(points)}` 相对于评分卡最细的分值过大，最多 {Numbers.ToText(limit)}",
        $"`{Numbers.ToText(points)}` 相對於評分卡最細的分值過大，最多 {Numbers.ToText(limit)}"));

    internal static Finding Overflow(decimal limit) => Make("scorecard-overflow", "/characteristics", new Text(
        $"the points of the card could sum to more than {Numbers.ToText(limit)}",
        $"评分卡的分值之和可能超过 {Numbers.ToText(limit)}",
        $"評分卡的分值之和可能超過 {Numbers.ToText(limit)}"));

    internal static Finding DuplicateBand(string band, string pointer) => Make("score-band-twice", pointer, new Text(
        $"band `{band}` is there twice", $"等级 `{band}` 重复", $"等級 `{band}` 重複"));

    internal static Finding BandWithoutEnd(string band, string pointer) => Make("score-band-end", pointer, new Text(
        $"band `{band}`: the lowest band, and only that, has no lower end",
        $"等级 `{band}`：只有最低等级没有下限",
        $"等級 `{band}`：只有最低等級沒有下限"));

    internal static Finding BandOrder(string band, string pointer) => Make("score-band-order", pointer, new Text(
        $"band `{band}` does not begin above the band before it",
        $"等级 `{band}` 的下限不高于前一等级",
        $"等級 `{band}` 的下限不高於前一等級"));

    internal static Finding UnreachableBand(ScorecardDefinition card, ScoreBand band, string pointer) => Make("scorecard-unreachable-band", pointer, new Text(
        $"no score reaches band `{band.Id}`; scores go from {End(card.Lowest)} to {End(card.Highest)}",
        $"没有得分能落入等级 `{band.Id}`；得分范围为 {End(card.Lowest)} 至 {End(card.Highest)}",
        $"沒有得分能落入等級 `{band.Id}`；得分範圍為 {End(card.Lowest)} 至 {End(card.Highest)}"));

    internal static Finding Signal(ScoreSignal signal, string pointer) => Make("scorecard-signal", pointer, new Text(
        $"signal `{signal.Id}` needs at most {Numbers.ToText(Decay.MostPoints)} points and a half-life above 0 and up to {Numbers.ToText(Decay.LongestHalfLife)} days",
        $"信号 `{signal.Id}` 的分值不得超过 {Numbers.ToText(Decay.MostPoints)}，半衰期须大于 0 且不超过 {Numbers.ToText(Decay.LongestHalfLife)} 天",
        $"訊號 `{signal.Id}` 的分值不得超過 {Numbers.ToText(Decay.MostPoints)}，半衰期須大於 0 且不超過 {Numbers.ToText(Decay.LongestHalfLife)} 天"));

    internal static Finding UnknownCharacteristic(string id, string card) => Make("scorecard-unknown-characteristic", "/" + id, new Text(
        $"card `{card}` has no characteristic `{id}`", $"评分卡 `{card}` 没有特征 `{id}`", $"評分卡 `{card}` 沒有特徵 `{id}`"));

    internal static Finding ValueOfOtherKind(ScoreCharacteristic one, object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
        return Make("scorecard-value-kind", "/" + one.Id, one.Kind switch
        {
            CharacteristicKind.Flag => new Text(
                $"`{text}` is no value of `{one.Id}`; expected true or false",
                $"`{text}` 不是 `{one.Id}` 的取值，应为 true 或 false",
                $"`{text}` 不是 `{one.Id}` 的取值，應為 true 或 false"),
            CharacteristicKind.Category => new Text(
                $"`{text}` is no value of `{one.Id}`; expected a text", $"`{text}` 不是 `{one.Id}` 的取值，应为文本", $"`{text}` 不是 `{one.Id}` 的取值，應為文字"),
            _ => new Text(
                $"`{text}` is no value of `{one.Id}`; expected a number", $"`{text}` 不是 `{one.Id}` 的取值，应为数值", $"`{text}` 不是 `{one.Id}` 的取值，應為數值"),
        });
    }

    internal static Finding ColumnLength(ScoreColumn column, int rows) => Make("scorecard-column-length", "/" + column.Id, new Text(
        $"column `{column.Id}` has {Show(column.Count)} rows, the first has {Show(rows)}",
        $"列 `{column.Id}` 有 {Show(column.Count)} 行，而第一列有 {Show(rows)} 行",
        $"欄 `{column.Id}` 有 {Show(column.Count)} 列，而第一欄有 {Show(rows)} 列"));

    internal static Finding OverrideWithout(string part, string pointer) => Make("score-override-without", pointer, new Text(
        $"a score set by hand needs `{part}`", $"手工设定的得分必须有 `{part}`", $"手動設定的得分必須有 `{part}`"));

    internal static Finding OverrideExpiry() => Make("score-override-expiry", "/expires", new Text(
        "a score set by hand ends after it begins", "手工设定的得分，其失效时间须晚于生效时间", "手動設定的得分，其失效時間須晚於生效時間"));

    internal static Finding OverrideValue(ScorecardDefinition card, decimal value) => Make("score-override-value", "/value", new Text(
        $"`{Numbers.ToText(value)}` is no score of card `{card.Id}`; scores go from {End(card.Lowest)} to {End(card.Highest)}",
        $"`{Numbers.ToText(value)}` 不是评分卡 `{card.Id}` 的得分；得分范围为 {End(card.Lowest)} 至 {End(card.Highest)}",
        $"`{Numbers.ToText(value)}` 不是評分卡 `{card.Id}` 的得分；得分範圍為 {End(card.Lowest)} 至 {End(card.Highest)}"));

    internal static Finding NoFact(string id, string set, string pointer) => Make("scorecard-unknown-fact", pointer, new Text(
        $"there is no fact `{id}` in `{set}`", $"`{set}` 中没有事实 `{id}`", $"`{set}` 中沒有事實 `{id}`"));

    internal static Finding FactOfOtherKind(string id, string pointer) => Make("scorecard-fact-kind", pointer, new Text(
        $"fact `{id}` does not fit the kind, the range or the values of its characteristic",
        $"事实 `{id}` 与特征的类型、范围或取值不符",
        $"事實 `{id}` 與特徵的類型、範圍或取值不符"));

    private static string End(decimal? bound) => bound is { } end ? Numbers.ToText(end) : "∞";

    private static string Show(int number) => Numbers.ToText(number);

    private static Finding Make(string code, string pointer, in Text text) => new(code, text, pointer);
}
