using System;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes the lines of a journal.</summary>
internal static class JournalJson
{
    internal static void Write(Utf8JsonWriter json, JournalEntry entry)
    {
        json.WriteStartObject();
        JsonText.WriteOptional(json, "event", entry.EventId);
        json.WriteString("machine", entry.Machine);
        json.WriteString("subject", entry.Subject);
        json.WriteString("trigger", entry.Trigger);
        json.WriteString("at", ValueText.Write(entry.At));
        if (entry.Facts.Count > 0)
            WriteFacts(json, entry);
        if (entry.Records.Count > 0)
        {
            json.WriteStartArray("records");
            foreach (var record in entry.Records)
                RecordJson.Write(json, record.ToData());
            json.WriteEndArray();
        }

        if (entry.Stamp is { } stamp)
            WriteStamp(json, stamp);
        json.WriteEndObject();
    }

    private static void WriteStamp(Utf8JsonWriter json, RuleStamp stamp)
    {
        json.WriteStartObject("stamp");
        json.WriteString("book", stamp.Book);
        json.WriteString("version", stamp.Version);
        json.WriteString("hash", stamp.Hash);
        json.WriteNumber("engine", stamp.Engine);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, JournalEntry entry)
    {
        json.WriteStartObject("facts");
        foreach (var pair in entry.Facts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            FactJson.Write(json, pair.Key, pair.Value);
        json.WriteEndObject();
    }
}
