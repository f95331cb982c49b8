using System.Globalization;

namespace Ltc;

/// <summary>What the guards say, in three languages.</summary>
internal static class GuardFindings
{
    internal static Finding Constant(string column) => new("column-constant", new(
        $"`{column}` has the same value in every row and is left out",
        $"`{column}` 每行的值都相同，已略去",
        $"`{column}` 每列的值都相同，已略去"), column);

    internal static Finding Ids(string column) => new("column-ids", new(
        $"`{column}` has another value in every row, as ids do, and is left out",
        $"`{column}` 每行的值各不相同，疑为编号，已略去",
        $"`{column}` 每列的值各不相同，疑為編號，已略去"), column);

    internal static Finding Rare(string column) => new("levels-rare", new(
        $"no value of `{column}` occurs often enough to learn from, and it is left out",
        $"`{column}` 没有足够常见的值，已略去",
        $"`{column}` 沒有足夠常見的值，已略去"), column);

    internal static Finding TooMany(string column, int most) => new("column-beyond", new(
        $"a card holds {Count(most)} characteristics, `{column}` says less than those and is left out",
        $"一张评分卡最多 {Count(most)} 个特征，`{column}` 的信息更少，已略去",
        $"一張評分卡最多 {Count(most)} 個特徵，`{column}` 的資訊更少，已略去"), column);

    internal static Finding Leak(string column, double auc, decimal limit) => new("leak", new(
        $"`{column}` alone separates held-out rows with an AUC of {Fraction(auc)} (limit {Fraction((double)limit)}): was it known before the outcome?",
        $"仅凭 `{column}` 在留出行上的 AUC 即达 {Fraction(auc)}（界限 {Fraction((double)limit)}）：它在结果之前已知吗？",
        $"僅憑 `{column}` 在留出列上的 AUC 即達 {Fraction(auc)}（界限 {Fraction((double)limit)}）：它在結果之前已知嗎？"), column);

    internal static Finding FilledWhereKnown(string column, double known, double unknown) => new("filled-where-known", new(
        $"`{column}` is filled in for {Percent(known)} of the rows with an outcome and {Percent(unknown)} of the others: it may be written down afterwards",
        $"结果已知的行中 `{column}` 有值的占 {Percent(known)}，其余行占 {Percent(unknown)}：该列可能事后才填写",
        $"結果已知的列中 `{column}` 有值的占 {Percent(known)}，其餘列占 {Percent(unknown)}：該欄可能事後才填寫"), column);

    internal static Finding Drift(double first, double second) => new("base-rate-drift", new(
        $"the outcome came in {Percent(first)} of the first period and {Percent(second)} of the second: the points come from another time",
        $"该结果在前期占 {Percent(first)}，后期占 {Percent(second)}：分数学自与使用时不同的时期",
        $"該結果在前期占 {Percent(first)}，後期占 {Percent(second)}：分數學自與使用時不同的時期"), "target");

    internal static Finding Shift(double stability, decimal limit) => new("scores-shift", new(
        $"the scores of the two periods differ with a stability index of {Fraction(stability)} (limit {Fraction((double)limit)})",
        $"两个时期的评分稳定性指数为 {Fraction(stability)}（界限 {Fraction((double)limit)}）",
        $"兩個時期的評分穩定性指數為 {Fraction(stability)}（界限 {Fraction((double)limit)}）"), "score");

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Fraction(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Percent(double value) => (value * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
