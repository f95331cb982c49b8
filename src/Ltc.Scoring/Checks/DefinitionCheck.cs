using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Collects everything that is wrong with the numbers of a definition, so that it is said at once.</summary>
internal sealed class DefinitionCheck
{
    private const int WeightDecimals = 6;

    private readonly List<Finding> _findings = [];

    /// <summary>What was found.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    internal bool IsClean => _findings.Count == 0;

    internal void Within(string pointer, decimal value, string range)
    {
        if (!Interval.Parse(range).Contains(value))
            Add(OutOfRange(pointer, value, range));
    }

    /// <summary>Each number is more than the one before it.</summary>
    internal void Ascending(string pointer, params decimal[] values)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] <= values[i - 1])
                Add(NotAscending(pointer, values[i], values[i - 1]));
        }
    }

    /// <summary>No number is less than the one before it.</summary>
    internal void NotFalling(string pointer, params decimal[] values)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] < values[i - 1])
                Add(Falling(pointer, values[i], values[i - 1]));
        }
    }

    /// <summary>Each weight is more than 0, has at most six decimals, and all make 1.</summary>
    internal void Weights(string pointer, IReadOnlyList<decimal> weights)
    {
        var sum = 0m;
        for (var i = 0; i < weights.Count; i++)
        {
            var at = pointer + "/" + Numbers.ToText(i);
            Within(at, weights[i], "(0,1]");
            if (weights[i] != decimal.Round(weights[i], WeightDecimals))
                Add(TooFine(at, weights[i]));
            sum += weights[i] is > 0m and <= 1m ? weights[i] : 0m;
        }

        Sum(pointer, sum, 1m);
    }

    /// <summary>The bands are all values of their enum, the lowest first.</summary>
    internal void BandsInOrder<TBand>(string pointer, ScoreBands<TBand> bands, int expected)
        where TBand : unmanaged, Enum
    {
        Count(pointer, bands.Bands.Count, expected);
        for (var i = 0; i < bands.Bands.Count && i < EnumIds<TBand>.Ids.Count; i++)
        {
            if (bands.Bands[i].Id != EnumIds<TBand>.Ids[i])
                Add(WrongBand(pointer + "/" + Numbers.ToText(i), bands.Bands[i].Id, EnumIds<TBand>.Ids[i]));
        }
    }

    /// <summary>Every threshold can be reached by a score.</summary>
    internal void ThresholdsWithin<TBand>(string pointer, ScoreBands<TBand> bands, string range)
        where TBand : unmanaged, Enum
    {
        for (var i = 1; i < bands.Bands.Count; i++)
            Within(pointer + "/" + Numbers.ToText(i), bands.Bands[i].From ?? 0m, range);
    }

    internal void Sum(string pointer, decimal sum, decimal expected)
    {
        if (sum != expected)
            Add(WrongSum(pointer, sum, expected));
    }

    internal void Count(string pointer, int count, int expected)
    {
        if (count != expected)
            Add(WrongCount(pointer, count, expected));
    }

    internal void Once(string pointer, string id, bool isRepeated)
    {
        if (isRepeated)
            Add(Twice(pointer, id));
    }

    private void Add(Finding finding) => _findings.Add(finding);

    private static Finding OutOfRange(string pointer, decimal value, string range) => Make(
        "score-number-range",
        pointer,
        new("`{0}` does not fit; expected a number in {1}", "`{0}` 不适用；应为 {1} 内的数值", "`{0}` 不適用；應為 {1} 內的數值"),
        Numbers.ToText(value), range);

    private static Finding NotAscending(string pointer, decimal value, decimal before) => Make(
        "score-number-order",
        pointer,
        new("`{0}` does not fit; expected more than {1}", "`{0}` 不适用；应大于 {1}", "`{0}` 不適用；應大於 {1}"),
        Numbers.ToText(value), Numbers.ToText(before));

    private static Finding Falling(string pointer, decimal value, decimal before) => Make(
        "score-number-falls",
        pointer,
        new("`{0}` does not fit; expected {1} or more", "`{0}` 不适用；应不小于 {1}", "`{0}` 不適用；應不小於 {1}"),
        Numbers.ToText(value), Numbers.ToText(before));

    private static Finding WrongSum(string pointer, decimal sum, decimal expected) => Make(
        "score-weight-sum",
        pointer,
        new("the weights sum to {0}; expected {1}", "权重之和为 {0}；应为 {1}", "權重之和為 {0}；應為 {1}"),
        Numbers.ToText(sum), Numbers.ToText(expected));

    private static Finding WrongCount(string pointer, int count, int expected) => Make(
        "score-number-count",
        pointer,
        new("{0} numbers are given; expected {1}", "给出了 {0} 个数值；应为 {1} 个", "給出了 {0} 個數值；應為 {1} 個"),
        Numbers.ToText(count), Numbers.ToText(expected));

    private static Finding TooFine(string pointer, decimal value) => Make(
        "score-weight-fine",
        pointer,
        new("weight `{0}` does not fit; expected at most six decimals", "权重 `{0}` 不适用；应不超过六位小数", "權重 `{0}` 不適用；應不超過六位小數"),
        Numbers.ToText(value));

    private static Finding WrongBand(string pointer, string id, string expected) => Make(
        "score-band-order",
        pointer,
        new("band `{0}` does not fit; expected `{1}`", "区间 `{0}` 不适用；应为 `{1}`", "區間 `{0}` 不適用；應為 `{1}`"),
        id, expected);

    private static Finding Twice(string pointer, string id) => Make(
        "score-entry-twice",
        pointer,
        new("`{0}` is given twice", "`{0}` 重复给出", "`{0}` 重複給出"),
        id);

    private static Finding Make(string code, string pointer, Text form, params string[] words) => new(code, Phrases.Fill(form, words), pointer);
}
