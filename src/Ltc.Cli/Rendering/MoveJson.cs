using System.Text.Json;

namespace Ltc.Cli;

/// <summary>Says the next moves of open deals in JSON.</summary>
internal static class MoveJson
{
    /// <summary>Writes the property <c>nextMoves</c>: each situation once.</summary>
    /// <param name="moves">The moves.</param>
    /// <param name="json">Where they are written.</param>
    internal static void WriteSituations(NextMoves moves, Utf8JsonWriter json)
    {
        json.WriteStartArray("nextMoves");
        foreach (var situation in moves.Situations)
        {
            json.WriteStartObject();
            json.WriteNumber("situation", situation.Number);
            json.WriteString("name", situation.Stage.Name);
            json.WriteString("stage", situation.Stage.Target?.Id);
            json.WriteNumber("deals", situation.Count);
            json.WriteStartArray("known");
            foreach (var fact in situation.Known)
                json.WriteStringValue(fact.Id);
            json.WriteEndArray();
            json.WriteStartArray("moves");
            foreach (var move in situation.Moves)
                WriteMove(move, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one element of <c>deals</c>.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="json">Where it is written.</param>
    internal static void WriteDeal(DealLine deal, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("line", deal.Line);
        json.WriteString("id", deal.Id);
        json.WriteNumber("situation", deal.Situation.Number);
        json.WriteEndObject();
    }

    private static void WriteMove(DealMove move, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("trigger", move.Trigger.Id);
        json.WriteString("to", move.To.Id);
        json.WriteString("answer", EnumIds<Answer>.IdOf(move.Answer));
        json.WriteStartArray("needs");
        foreach (var need in move.Needs)
            json.WriteStringValue(need.Id);
        json.WriteEndArray();
        json.WriteStartArray("lacks");
        foreach (var lack in move.Lacks)
        {
            json.WriteStartArray();
            foreach (var fact in lack.Facts)
                json.WriteStringValue(fact.Id);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
