using System.Text.Json;

namespace Ltc;

/// <content>Numbers, each with the range that makes sense.</content>
internal static partial class Shapes
{
    /// <summary>A share of a whole, from 0 to 1.</summary>
    internal static readonly Shape<decimal> Fraction = Number(new Interval(0m, 1m));

    /// <summary>How many, from none.</summary>
    internal static readonly Shape<int> Count = Whole(0, int.MaxValue);

    /// <summary>How many, from one.</summary>
    internal static readonly Shape<int> Some = Whole(1, int.MaxValue);

    /// <summary>A number inside a range.</summary>
    internal static Shape<decimal> Number(Interval range) => new ValueShape<decimal>(
        new ValueForm(json => NumberKeywords(json, "number", range)),
        (JsonPart part, out decimal number) => ReadNumber(part, range, out number),
        (json, number) => json.WriteNumberValue(number));

    /// <summary>A whole number inside a range; 3.0 is one.</summary>
    internal static Shape<int> Whole(int least, int most)
    {
        var range = new Interval(least, most);
        return new ValueShape<int>(
            new ValueForm(json => NumberKeywords(json, "integer", range)),
            (JsonPart part, out int number) => ReadWhole(part, range, out number),
            (json, number) => json.WriteNumberValue(number));
    }

    /// <summary>Writes the bounds of a range.</summary>
    internal static void WriteBounds(Utf8JsonWriter json, in Interval range)
    {
        if (range.Lower is { } lower)
            json.WriteNumber(range.LowerOpen ? "exclusiveMinimum" : "minimum", lower);
        if (range.Upper is { } upper)
            json.WriteNumber(range.UpperOpen ? "exclusiveMaximum" : "maximum", upper);
    }

    private static Finding? ReadNumber(JsonPart part, Interval range, out decimal number)
    {
        number = part.Number;
        if (part.Kind != JsonValueKind.Number)
            return JsonFindings.Type("0…9", part);
        return range.Contains(number) ? null : BookFindings.OutOfRange(number, range, part);
    }

    private static Finding? ReadWhole(JsonPart part, Interval range, out int number)
    {
        number = 0;
        if (ReadNumber(part, range, out var given) is { } finding)
            return finding;
        if (given != decimal.Truncate(given))
            return BookFindings.NotWhole(given, part);
        number = (int)given;
        return null;
    }

    private static void NumberKeywords(Utf8JsonWriter json, string type, Interval range)
    {
        json.WriteString("type", type);
        WriteBounds(json, range);
    }
}
