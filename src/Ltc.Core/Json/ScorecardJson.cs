using System.Text.Json;

namespace Ltc;

/// <summary>Writes scorecards: what is not said is left out, a number of points is written without trailing zeros.</summary>
internal static class ScorecardJson
{
    internal static void Write(Utf8JsonWriter json, ScorecardDefinition card)
    {
        json.WriteStartObject();
        json.WriteString("id", card.Id);
        WriteText(json, card.Text);
        if (card.Source.Length > 0)
            json.WriteString("source", card.Source);
        WriteNumber(json, "initial", card.Initial);
        WriteNumber(json, "minimum", card.Minimum);
        WriteNumber(json, "maximum", card.Maximum);
        if (card.WholePoints)
            json.WriteBoolean("wholePoints", true);
        if (card.Reasons != default)
            json.WriteString("reasons", EnumIds<ReasonMethod>.IdOf(card.Reasons));
        WriteParts(json, card);
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, ScorecardDefinition card)
    {
        if (card.Groups.Count > 0)
        {
            json.WriteStartArray("groups");
            foreach (var group in card.Groups)
                WriteGroup(json, group);
            json.WriteEndArray();
        }

        json.WriteStartArray("characteristics");
        foreach (var characteristic in card.Characteristics)
            WriteCharacteristic(json, characteristic);
        json.WriteEndArray();
        if (card.Signals.Count > 0)
        {
            json.WriteStartArray("signals");
            foreach (var signal in card.Signals)
                WriteSignal(json, signal);
            json.WriteEndArray();
        }

        if (card.Bands.Count > 0)
        {
            json.WriteStartArray("bands");
            foreach (var band in card.Bands)
                WriteBand(json, band);
            json.WriteEndArray();
        }
    }

    private static void WriteGroup(Utf8JsonWriter json, ScoreGroup group)
    {
        json.WriteStartObject();
        json.WriteString("id", group.Id);
        WriteText(json, group.Text);
        WriteNumber(json, "minimum", group.Minimum);
        WriteNumber(json, "maximum", group.Maximum);
        json.WriteEndObject();
    }

    private static void WriteSignal(Utf8JsonWriter json, ScoreSignal signal)
    {
        json.WriteStartObject();
        json.WriteString("id", signal.Id);
        WriteText(json, signal.Text);
        WriteNumber(json, "points", signal.Points);
        WriteNumber(json, "halfLifeDays", signal.HalfLifeDays);
        JsonText.WriteOptional(json, "group", signal.Group);
        json.WriteEndObject();
    }

    private static void WriteBand(Utf8JsonWriter json, ScoreBand band)
    {
        json.WriteStartObject();
        json.WriteString("id", band.Id);
        WriteText(json, band.Text);
        WriteNumber(json, "from", band.From);
        json.WriteEndObject();
    }

    private static void WriteCharacteristic(Utf8JsonWriter json, ScoreCharacteristic one)
    {
        json.WriteStartObject();
        json.WriteString("id", one.Id);
        WriteText(json, one.Text);
        json.WriteString("kind", EnumIds<CharacteristicKind>.IdOf(one.Kind));
        JsonText.WriteOptional(json, "unit", one.Unit);
        if (one.Range != default)
            json.WriteString("range", one.Range.ToString());
        if (one.Values is { } values)
            JsonText.WriteList(json, "values", values);
        if (one.Direction != default)
            json.WriteString("direction", EnumIds<ScoreDirection>.IdOf(one.Direction));
        JsonText.WriteOptional(json, "group", one.Group);
        if (one.IsPartial)
            json.WriteBoolean("partial", true);
        WriteNumber(json, "missing", one.Missing);
        WriteNumber(json, "baseline", one.Baseline);
        JsonText.WriteOptional(json, "reasonCode", one.ReasonCode);
        WriteNumber(json, "weight", one.Weight);
        if (one.Bins.Count > 0)
        {
            json.WriteStartArray("bins");
            foreach (var bin in one.Bins)
                WriteBin(json, bin);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteBin(Utf8JsonWriter json, ScoreBin bin)
    {
        json.WriteStartObject();
        WriteText(json, bin.Text);
        WriteNumber(json, "from", bin.From);
        WriteNumber(json, "to", bin.To);
        // Beside a list of values, a range without ends has to say that it is there.
        if (bin.HasRange && bin.From is null && bin.To is null && bin.Values is not null)
            json.WriteNull("from");
        if (bin.Values is { } values)
            JsonText.WriteList(json, "in", values);
        if (bin.IsRest)
            json.WriteBoolean("rest", true);
        WriteNumber(json, "points", bin.Points);
        JsonText.WriteOptional(json, "reasonCode", bin.ReasonCode);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, Text? text)
    {
        if (text is { } words)
            JsonText.WriteText(json, "text", words);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value / 1.0000000000000000000000000000m);
    }
}
