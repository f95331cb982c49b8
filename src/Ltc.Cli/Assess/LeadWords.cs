using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Reads the cells of a file of leads: answers as people write them, in English and Chinese.</summary>
internal static class LeadWords
{
    private static readonly string[] NotKnown = ["", "?", "？", "-", "–", "—", "unknown", "not known", "n/a", "na", "未知", "不明", "不详", "不詳", "待确认", "待確認"];

    private static readonly Dictionary<string, object> Fulfilments = Words(
        (Fulfilment.Met, ["100", "100%", "met", "yes", "y", "full", "fully", "满足", "滿足", "完全满足", "完全滿足", "是", "高"]),
        (Fulfilment.Partly, ["50", "50%", "partly", "partial", "partially", "half", "部分", "部分满足", "部分滿足", "中"]),
        (Fulfilment.NotMet, ["0", "0%", "not met", "notmet", "no", "n", "none", "不满足", "不滿足", "未满足", "未滿足", "否", "低"]));

    private static readonly Dictionary<string, object> Flags = Words(
        (true, ["true", "yes", "y", "1", "是", "有", "已明确", "已明確", "明确", "明確"]),
        (false, ["false", "no", "n", "0", "否", "无", "無", "未明确", "未明確", "不明确", "不明確"]));

    private static readonly Dictionary<string, object> Values = Words(
        (LeadValue.High, ["high", "高", "高价值", "高價值"]),
        (LeadValue.General, ["general", "一般", "一般价值", "一般價值", "中"]),
        (LeadValue.None, ["none", "no value", "无", "無", "无价值", "無價值"]));

    /// <summary>Reads a cell.</summary>
    /// <param name="kind">How; not a date.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="value">What it says; null is not known.</param>
    /// <returns>Whether it could be read.</returns>
    internal static bool TryRead(LeadColumnKind kind, string cell, out object? value)
    {
        value = null;
        if (NotKnown.Contains(cell, StringComparer.OrdinalIgnoreCase))
            return true;
        if (kind == LeadColumnKind.Text)
            value = cell;
        else
            value = WordsOf(kind).GetValueOrDefault(cell);
        return value is not null;
    }

    /// <summary>What a column expects.</summary>
    /// <param name="kind">How its cells are read.</param>
    /// <returns>Examples.</returns>
    internal static Text Expected(LeadColumnKind kind) => kind switch
    {
        LeadColumnKind.Fulfilment => Texts.ExpectedFulfilment,
        LeadColumnKind.Flag => Texts.ExpectedFlag,
        _ => Texts.ExpectedValue,
    };

    private static Dictionary<string, object> WordsOf(LeadColumnKind kind) => kind switch
    {
        LeadColumnKind.Fulfilment => Fulfilments,
        LeadColumnKind.Flag => Flags,
        _ => Values,
    };

    private static Dictionary<string, object> Words(params (object Value, string[] Words)[] lists) => lists
        .SelectMany(list => list.Words.Select(word => (Word: word, list.Value)))
        .ToDictionary(pair => pair.Word, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
}
