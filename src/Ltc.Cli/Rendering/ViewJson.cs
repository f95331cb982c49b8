using System.Text.Json;

namespace Ltc.Cli;

/// <summary>Says the view of a unit in JSON.</summary>
internal static class ViewJson
{
    /// <summary>Writes the property <c>view</c>.</summary>
    internal static void Write(UnitView view, Utf8JsonWriter json)
    {
        json.WriteStartObject("view");
        json.WriteString("level", EnumIds<OrgLevel>.IdOf(view.Viewer.Level));
        json.WriteString("unit", view.Viewer.Unit);
        json.WriteNumber("watched", view.Watched);
        json.WriteStartArray("grades");
        foreach (var (grade, rhythm, isKnown, deals) in view.Counts)
        {
            json.WriteStartObject();
            WriteTerm(grade, rhythm, isKnown, json);
            json.WriteNumber("deals", deals);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("deals");
        foreach (var deal in view.First)
        {
            json.WriteStartObject();
            json.WriteNumber("line", deal.Line);
            json.WriteString("id", deal.Id);
            WriteTerm(deal.Grade, deal.Rhythm, deal.IsKnown, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("notSeen");
        json.WriteNumber("belowItsGrades", view.BelowItsGrades);
        json.WriteNumber("ofOthers", view.OfOthers);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTerm(ProjectGrade? grade, ReviewRhythm? rhythm, bool isKnown, Utf8JsonWriter json)
    {
        json.WriteString("grade", grade is { } known ? EnumIds<ProjectGrade>.IdOf(known) : null);
        json.WriteString("rhythm", rhythm is { } often ? EnumIds<ReviewRhythm>.IdOf(often) : null);
        json.WriteBoolean("isKnown", isKnown);
    }
}
