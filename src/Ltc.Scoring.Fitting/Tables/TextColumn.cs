using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc;

/// <summary>A column as text while it is read: each distinct text once.</summary>
internal sealed class TextColumn(string name)
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // Words that people write where a number is missing; beside words they can be a value of their own.
    private static readonly HashSet<string> NoNumber = new(StringComparer.OrdinalIgnoreCase)
    {
        "NA", "N/A", "NaN", "null", "none", "nil", "?", "-", "unknown", "未知",
    };

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<int> _rows = [];

    internal string Name { get; } = name;

    /// <summary>The distinct texts, in the order in which they came; the empty text is none.</summary>
    internal IReadOnlyList<string> Texts => _texts;

    internal int Rows => _rows.Count;

    /// <summary>The text of a row; null when it is empty.</summary>
    internal string? this[int row] => _rows[row] < 0 ? null : _texts[_rows[row]];

    internal void Add(string field)
    {
        var text = field.Trim();
        if (text.Length == 0)
        {
            _rows.Add(FitColumn.Missing);
            return;
        }

        if (!_places.TryGetValue(text, out var place))
        {
            place = _texts.Count;
            _places.Add(text, place);
            _texts.Add(text);
        }

        _rows.Add(place);
    }

    /// <summary>Makes numbers of it when every text is one, save words for a missing number; else levels.</summary>
    internal FitColumn ToColumn()
    {
        var numbers = _texts.Select(NumberOf).ToArray();
        var isNumber = numbers.Any(value => value.HasValue)
            && _texts.Zip(numbers, (text, value) => value.HasValue || NoNumber.Contains(text)).All(fits => fits);
        if (isNumber)
        {
            var values = numbers.Where(value => value.HasValue).Select(value => value!.Value).Distinct().OrderBy(value => value).ToArray();
            return FitColumn.OfCodes(Name, values, Codes(numbers.Select(value => value is { } known ? Array.BinarySearch(values, known) : FitColumn.Missing)));
        }

        var levels = _texts.ToArray();
        Array.Sort(levels, StringComparer.Ordinal);
        return FitColumn.OfCodes(Name, levels, Codes(_texts.Select(text => Array.BinarySearch(levels, text, StringComparer.Ordinal))));
    }

    /// <summary>Reads each row as a moment in time: a number, or the number of a day.</summary>
    /// <param name="unread">A text that is neither; null when there is none.</param>
    internal decimal?[] ToTime(out string? unread)
    {
        var values = _texts.Select(NumberOf).ToArray();
        var isNumber = values.All(value => value.HasValue);
        if (!isNumber)
            values = [.. _texts.Select(text => CalendarDate.TryParse(text, out var date) ? (decimal?)date.DayNumber : null)];
        var wrong = Array.FindIndex(values, value => !value.HasValue);
        unread = wrong < 0 ? null : _texts[wrong];
        return [.. _rows.Select(place => place < 0 ? null : values[place])];
    }

    private int[] Codes(IEnumerable<int> codeOfText)
    {
        var codes = codeOfText.ToArray();
        return [.. _rows.Select(place => place < 0 ? FitColumn.Missing : codes[place])];
    }

    private static decimal? NumberOf(string text) => decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var value) ? value : null;
}
