using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli;

/// <summary>A scorecard as the cases write it.</summary>
/// <remarks>
/// A case tells the number 1 from the text "1" and the empty text from null, where the library has one word for a value and takes an empty text as not known.
/// So texts are read with their quotation marks, and a number in a list is the range that holds it alone.
/// </remarks>
internal static class GivenScorecard
{
    /// <summary>The distance between neighbours, as numbers are read from a case.</summary>
    private const decimal Finest = 0.000000001m;

    /// <summary>A value that no case can give, since its texts are in quotation marks: what has only this bin takes no value.</summary>
    private static readonly ScoreBin Unreachable = ScoreBin.In(["none"], 0m);

    /// <summary>What a card looks at that looks at nothing: a card of the library has at least one characteristic.</summary>
    private static readonly ScoreCharacteristic Nothing = new("nothing", CharacteristicKind.Category, [Unreachable], isPartial: true);

    /// <summary>Reads the data of a card; every characteristic may meet values that no bin takes.</summary>
    /// <param name="card">What the case gives.</param>
    /// <returns>The data, not yet checked.</returns>
    internal static ScorecardData Read(Given card)
    {
        var data = new ScorecardData
        {
            Id = "card",
            Initial = card.NumberOrNull("initial") ?? 0m,
            Minimum = card.NumberOrNull("min"),
            Maximum = card.NumberOrNull("max"),
            Characteristics = [.. card.Objects("characteristics").Select(Characteristic).DefaultIfEmpty(Nothing)],
        };
        card.End();
        return data;
    }

    /// <summary>Reads one value a characteristic: a number, a text, or null for not known.</summary>
    /// <param name="definition">The card.</param>
    /// <param name="input">What the case gives.</param>
    /// <returns>The values, in the order of the card.</returns>
    internal static ScoreValue[] Values(ScorecardDefinition definition, Given input)
    {
        var values = definition.Characteristics.Select(one => Equals(one, Nothing) ? default : Value(input, one.Id)).ToArray();
        input.End();
        return values;
    }

    /// <summary>Whether the case named it.</summary>
    internal static bool IsNamed(in Contribution contribution) => !Equals(contribution.Characteristic, Nothing);

    private static ScoreValue Value(Given input, string id) => input.Take(id) switch
    {
        null => default,
        { ValueKind: JsonValueKind.String } text => Quoted(text),
        { ValueKind: JsonValueKind.Number } => input.NumberOrNull(id),
        _ => throw CaseException.Expected(input.Path(id), CaseExpected.NumberOrText),
    };

    private static ScoreCharacteristic Characteristic(Given one)
    {
        var id = one.Text("id");
        var missing = one.NumberOrNull("missing");
        var bins = one.Objects("bins").SelectMany(Bins).DefaultIfEmpty(Unreachable).ToArray();
        one.End();
        var kind = bins.Any(bin => bin.HasRange) ? CharacteristicKind.Number : CharacteristicKind.Category;
        return new ScoreCharacteristic(id, kind, bins, missing: missing, isPartial: true);
    }

    /// <summary>Reads a bin: its range, its texts, and each number of its list that is not in the range; an empty range or list takes no value.</summary>
    private static IEnumerable<ScoreBin> Bins(Given bin)
    {
        var range = new Interval(bin.NumberOrNull("from"), bin.NumberOrNull("to"), upperOpen: true);
        var hasRange = bin.Take("in") is null || range.HasLower || range.HasUpper;
        JsonElement[] values = [.. bin.Items("in")];
        var points = bin.NumberOrNull("points") ?? throw CaseException.Missing(bin.Path("points"));
        bin.End();
        if (values.Any(value => value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)))
            throw CaseException.Expected(bin.Path("in"), CaseExpected.NumbersAndTexts);
        string[] texts = [.. values.Where(value => value.ValueKind == JsonValueKind.String).Select(Quoted)];
        decimal[] numbers = [.. bin.Numbers("in").Distinct().Where(number => !hasRange || !range.Contains(number))];
        if (hasRange && !range.IsEmpty)
            yield return ScoreBin.Between(range.Lower, range.Upper, points);
        if (texts.Length > 0)
            yield return ScoreBin.In(texts, points);
        foreach (var number in numbers)
            yield return ScoreBin.Between(number, number + Finest, points);
    }

    private static string Quoted(JsonElement text) => "\"" + text.GetString() + "\"";
}
