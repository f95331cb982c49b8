using System;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes JSON text that is the same on every platform: two spaces, line feeds, letters of every script as they are.</summary>
internal static class JsonText
{
    internal static string Write(bool indented, Action<Utf8JsonWriter> write)
    {
        var buffer = new ByteBuffer();
        var options = new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = false };
        using (var json = new Utf8JsonWriter(buffer, options))
            write(json);

        // Inside a string a line end is always escaped, so this touches only the layout.
        return buffer.ToString().Replace("\r\n", "\n");
    }

    internal static void WriteText(Utf8JsonWriter json, string name, in Text text)
    {
        json.WriteStartObject(name);
        json.WriteString("en", text.In(Language.English));
        json.WriteString("zh-Hans", text.In(Language.SimplifiedChinese));
        json.WriteString("zh-Hant", text.In(Language.TraditionalChinese));
        json.WriteEndObject();
    }

    internal static void WriteList(Utf8JsonWriter json, string name, System.Collections.Generic.IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    internal static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
