using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc;

/// <summary>What can be wrong with a table to learn from, and what its guards say, in three languages.</summary>
internal static class FitFindings
{
    private const int MostListed = 8;

    internal static Finding HeadingTwice(string heading) => new("heading-duplicate", new(
        $"the heading `{heading}` occurs more than once; each column needs its own",
        $"标题 `{heading}` 出现多次；每列需有各自的标题",
        $"標題 `{heading}` 出現多次；每欄需有各自的標題"), heading);

    internal static Finding Length(string column, int found, int expected) => new("row-count", new(
        $"`{column}` has {Word(found)} rows, the outcomes have {Word(expected)}",
        $"`{column}` 有 {Word(found)} 行，结果有 {Word(expected)} 行",
        $"`{column}` 有 {Word(found)} 列，結果有 {Word(expected)} 列"), column);

    internal static Finding Ragged(int row, int found, int expected) => new("row-ragged", new(
        $"row {Word(row)} has {Word(found)} fields, the headings are {Word(expected)}",
        $"第 {Word(row)} 行有 {Word(found)} 个字段，标题有 {Word(expected)} 个",
        $"第 {Word(row)} 列有 {Word(found)} 個欄位，標題有 {Word(expected)} 個"), "rows/" + Word(row));

    internal static Finding NoColumn(string heading, IEnumerable<string> headings) => new("column-missing", new(
        $"there is no column `{heading}`; the headings are {InOrder(headings)}",
        $"没有列 `{heading}`；标题为 {InOrder(headings)}",
        $"沒有欄 `{heading}`；標題為 {InOrder(headings)}"), heading);

    internal static Finding NoTarget() => new("target-missing", new(
        "no target is named: a heading or `last`", "未指明目标列：标题或 `last`", "未指明目標欄：標題或 `last`"), "target");

    internal static Finding TargetConstant(string target, IReadOnlyList<string> values) => new("target-constant", new(
        $"the target `{target}` has {(values.Count == 0 ? "no value" : $"one value, {List(values)}")}; two are needed",
        $"目标列 `{target}` {(values.Count == 0 ? "没有值" : $"只有一个值 {List(values)}")}；需要两个",
        $"目標欄 `{target}` {(values.Count == 0 ? "沒有值" : $"只有一個值 {List(values)}")}；需要兩個"), target);

    internal static Finding TargetHasMore(string target, IReadOnlyList<string> values) => new("target-not-binary", new(
        $"the target `{target}` has {Word(values.Count)} values, {List(values)}; two are needed: name the positive and the negative one",
        $"目标列 `{target}` 有 {Word(values.Count)} 个值：{List(values)}；需要两个：请指明正值与负值",
        $"目標欄 `{target}` 有 {Word(values.Count)} 個值：{List(values)}；需要兩個：請指明正值與負值"), target);

    internal static Finding ValueUnknown(string target, string value, IReadOnlyList<string> values) => new("target-value-unknown", new(
        $"the target `{target}` has no value `{value}`; its values are {List(values)}",
        $"目标列 `{target}` 没有值 `{value}`；其值为 {List(values)}",
        $"目標欄 `{target}` 沒有值 `{value}`；其值為 {List(values)}"), target);

    internal static Finding PositiveNeeded(string target, IReadOnlyList<string> values) => new("positive-needed", new(
        $"which value of `{target}` is the outcome, {List(values)}? name the positive one",
        $"`{target}` 的哪个值是所求结果，{List(values)}？请指明正值",
        $"`{target}` 的哪個值是所求結果，{List(values)}？請指明正值"), target);

    internal static Finding TimeUnread(string column, string value) => new("time-unreadable", new(
        $"`{value}` in `{column}` is neither a number nor a date (yyyy-MM-dd)",
        $"`{column}` 中的 `{value}` 既不是数字也不是日期（yyyy-MM-dd）",
        $"`{column}` 中的 `{value}` 既不是數字也不是日期（yyyy-MM-dd）"), column);

    internal static Finding TooFew(string rows, int found, int folds, int each) => new("too-few-rows", new(
        $"{Word(found)} rows {rows} the outcome are too few for {Word(folds)} folds of at least {Word(each)} each",
        $"{(rows == "with" ? "有" : "无")}该结果的行只有 {Word(found)} 行，不足以分为 {Word(folds)} 折、每折至少 {Word(each)} 行",
        $"{(rows == "with" ? "有" : "無")}該結果的列只有 {Word(found)} 列，不足以分為 {Word(folds)} 折、每折至少 {Word(each)} 列"), "rows");

    internal static Finding NothingLeft() => new("no-characteristic", new(
        "no column is left to learn from", "没有可用于学习的列", "沒有可用於學習的欄"), "columns");

    internal static Finding NotNumber(string column) => new("monotone-not-number", new(
        $"`{column}` should hold numbers for its points to go one way", $"`{column}` 应为数字列，其分数才能单调", $"`{column}` 應為數字欄，其分數才能單調"), column);

    private static string Word(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> values) => InOrder(values.OrderBy(value => value, StringComparer.Ordinal));

    private static string InOrder(IEnumerable<string> values)
    {
        var all = values.ToArray();
        var shown = string.Join(", ", all.Take(MostListed).Select(value => $"`{value}`"));
        return all.Length > MostListed ? $"{shown} … ({Word(all.Length)})" : shown;
    }
}
