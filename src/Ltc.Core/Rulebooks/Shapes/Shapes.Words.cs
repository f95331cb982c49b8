using System;
using System.Text.Json;

namespace Ltc;

/// <content>How words, dates, choices and texts are read.</content>
internal static partial class Shapes
{
    /// <summary>Writes what dates look like.</summary>
    internal static void WriteDatePattern(Utf8JsonWriter json)
    {
        json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    private static Finding? ReadWords(JsonPart part, out string words)
    {
        words = part.Text;
        return part.Kind == JsonValueKind.String ? null : JsonFindings.Type("\"…\"", part);
    }

    private static Finding? ReadFullWords(JsonPart part, out string words) =>
        ReadWords(part, out words) ?? (words.Length > 0 ? null : BookFindings.Empty(part));

    private static Finding? ReadFlag(JsonPart part, out bool flag)
    {
        flag = part.Kind == JsonValueKind.True;
        return flag || part.Kind == JsonValueKind.False ? null : JsonFindings.Type("true, false", part);
    }

    private static Finding? ReadDate(JsonPart part, out CalendarDate date)
    {
        date = default;
        if (ReadWords(part, out var words) is { } finding)
            return finding;
        return CalendarDate.TryParse(words, out date) ? null : JsonFindings.Value("2026-03-31", part);
    }

    private static Finding? ReadRange(JsonPart part, out Interval range)
    {
        range = default;
        if (ReadWords(part, out var words) is { } finding)
            return finding;
        return Interval.TryParse(words, out range) ? null : JsonFindings.Value("[0,100)", part);
    }

    private static Finding? ReadChoice<TValue>(JsonPart part, out TValue value)
        where TValue : unmanaged, Enum
    {
        value = default;
        if (ReadWords(part, out var words) is { } finding)
            return finding;
        var at = EnumIds<TValue>.IndexOf(words);
        if (at < 0)
            return JsonFindings.Value(string.Join(", ", EnumIds<TValue>.Ids), part, NearestName.Of(words, EnumIds<TValue>.Ids));
        value = EnumIds<TValue>.Values[at];
        return null;
    }

    private static void WordsKeywords(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteNumber("minLength", 1);
    }

    private static void DateKeywords(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        WriteDatePattern(json);
    }

    private static void RangeKeywords(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^\\s*[\\[(][^,]*,[^,]*[\\])]\\s*$");
    }
}
