using System;
using System.Linq;

namespace Ltc.Cli;

/// <summary>A heading with a mark that says what its column is: <c>amount [number, stricter]</c>, <c>kind [set: a; b]</c>, <c>then [strictest: low; high]</c>.</summary>
/// <param name="Name">The heading without the mark.</param>
/// <param name="Words">The words of the mark, for example <c>set</c> and <c>stricter</c>.</param>
/// <param name="Values">What follows the colon; null without one.</param>
internal sealed record MarkedHeading(string Name, string[] Words, string[]? Values)
{
    private static readonly string[] Results = [.. EnumIds<HitPolicy>.Ids];

    private static readonly string[] Conditions = [.. EnumIds<ColumnType>.Ids];

    /// <summary>Whether the column holds the outputs.</summary>
    internal bool IsResult => Results.Contains(Words[0], StringComparer.Ordinal);

    /// <summary>Reads a heading.</summary>
    /// <param name="heading">The heading.</param>
    /// <returns>Null for a heading without a mark.</returns>
    internal static MarkedHeading? Read(string heading)
    {
        var text = heading.Trim();
        var open = EscapedText.LastBracket(text);
        if (open < 0 || !text.EndsWith(']'))
            return null;
        var mark = text[(open + 1)..^1];
        var colon = mark.IndexOf(':', StringComparison.Ordinal);
        string[] words = (colon < 0 ? mark : mark[..colon]).Split(',', StringSplitOptions.TrimEntries);
        return Results.Contains(words[0], StringComparer.Ordinal) || Conditions.Contains(words[0], StringComparer.Ordinal)
            ? new MarkedHeading(EscapedText.Read(text[..open]), words, colon < 0 ? null : EscapedText.ReadList(mark[(colon + 1)..]))
            : null;
    }

    /// <summary>The heading of a condition.</summary>
    internal static string Of(TableColumn column)
    {
        var words = EnumIds<ColumnType>.IdOf(column.Type);
        if (column.Direction != ColumnDirection.None)
            words += ", " + EnumIds<ColumnDirection>.IdOf(column.Direction);
        return $"{EscapedText.Write(column.Id)} [{words}{(column.Values is null ? string.Empty : ": " + EscapedText.WriteList(column.Values))}]";
    }

    /// <summary>The heading of the outputs.</summary>
    internal static string Of(TableDefinition table) =>
        $"then [{EnumIds<HitPolicy>.IdOf(table.Hit)}{(table.Order.Count == 0 ? string.Empty : ": " + EscapedText.WriteList(table.Order))}]";
}
