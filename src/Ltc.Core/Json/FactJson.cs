using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Writes and reads the values of facts.</summary>
internal static class FactJson
{
    internal static void Write(Utf8JsonWriter json, string id, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(id);
                break;
            case bool flag:
                json.WriteBoolean(id, flag);
                break;
            case string[] set:
                JsonText.WriteList(json, id, set);
                break;
            case not string when ValueText.TryNumber(value, out var number):
                json.WriteNumber(id, number);
                break;
            default:
                json.WriteString(id, ValueText.Write(value));
                break;
        }
    }

    internal static object? Read(JsonReading read, JsonPart part)
    {
        switch (part.Kind)
        {
            case JsonValueKind.True:
            case JsonValueKind.False:
                return part.Kind == JsonValueKind.True;
            case JsonValueKind.Number:
                return part.Number;
            case JsonValueKind.String:
                return part.Text;
            case JsonValueKind.Array:
                return part.Items.Select(read.Words).ToArray();
            case JsonValueKind.Object:
                read.Findings.Add(JsonFindings.Type("\"…\", 0…9, true, false, [\"…\"], null", part));
                return null;
            default:
                return null;
        }
    }
}
