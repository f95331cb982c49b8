using System.Linq;
using System.Text.Json;

namespace Ltc.Cli;

/// <summary>A scorecard as the cases write it.</summary>
internal static class GivenScorecard
{
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
            Characteristics = [.. card.Objects("characteristics").Select(Characteristic)],
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
        var values = definition.Characteristics.Select(one => Value(input, one.Id)).ToArray();
        input.End();
        return values;
    }

    private static ScoreValue Value(Given input, string id) => input.Take(id) switch
    {
        null => default,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } => input.NumberOrNull(id),
        _ => throw new CaseException($"`{input.Path(id)}` should be a number, a text or null"),
    };

    private static ScoreCharacteristic Characteristic(Given one)
    {
        var id = one.Text("id");
        var missing = one.NumberOrNull("missing");
        var bins = one.Objects("bins").Select(Bin).OfType<ScoreBin>().ToArray();
        one.End();
        var kind = bins.Any(bin => bin.HasRange) ? CharacteristicKind.Number : CharacteristicKind.Category;
        return new ScoreCharacteristic(id, kind, bins, missing: missing, isPartial: true);
    }

    /// <summary>Reads a bin; a range without any number in it is no bin, but the values beside it are.</summary>
    private static ScoreBin? Bin(Given bin)
    {
        var (from, to) = (bin.NumberOrNull("from"), bin.NumberOrNull("to"));
        var values = bin.TextsOrNull("in");
        var points = bin.NumberOrNull("points") ?? throw new CaseException($"`{bin.Path("points")}` is missing");
        bin.End();
        if (from >= to)
            return values is null ? null : ScoreBin.In(values, points);
        return values is null || from is not null || to is not null ? ScoreBin.Between(from, to, points, values) : ScoreBin.In(values, points);
    }
}
