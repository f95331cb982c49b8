using System.Collections.Generic;
using System.Text.Json;

namespace Ltc.Cli;

/// <summary>Says findings in JSON, by kind.</summary>
internal static class FindingJson
{
    /// <summary>Writes the property <c>findings</c>.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="language">The language of names and expectations.</param>
    /// <param name="json">Where they are written.</param>
    internal static void Write(FindingBag findings, Language language, Utf8JsonWriter json)
    {
        json.WriteStartArray("findings");
        foreach (var group in findings.Groups)
        {
            json.WriteStartObject();
            json.WriteString("kind", group.Kind.Id);
            json.WriteString("name", group.Kind.Name.In(language));
            json.WriteString("gravity", group.Kind.Gravity == Gravity.Input ? "input" : "rule");
            json.WriteNumber("count", group.Count);
            if (group.Kind.BySubject)
                WriteSubjects(group, json);
            else
                WriteFirst(group, language, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the property <c>lines</c>.</summary>
    /// <param name="json">Where it is written.</param>
    /// <param name="lines">The lines.</param>
    internal static void WriteLines(Utf8JsonWriter json, IReadOnlyList<int> lines)
    {
        json.WriteStartArray("lines");
        foreach (var line in lines)
            json.WriteNumberValue(line);
        json.WriteEndArray();
    }

    private static void WriteSubjects(FindingGroup group, Utf8JsonWriter json)
    {
        json.WriteNumber("subjectCount", group.SubjectCount);
        json.WriteStartArray("subjects");
        foreach (var subject in group.Subjects)
        {
            json.WriteStartObject();
            json.WriteString("subject", Shortened.Of(subject.Subject));
            json.WriteNumber("count", subject.Count);
            if (subject.Nearest is not null)
                json.WriteString("nearest", subject.Nearest);
            WriteLines(json, subject.Lines);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFirst(FindingGroup group, Language language, Utf8JsonWriter json)
    {
        json.WriteStartArray("first");
        foreach (var finding in group.First)
        {
            json.WriteStartObject();
            Optional(json, "file", finding.File);
            if (finding.Line > 0)
                json.WriteNumber("line", finding.Line);
            if (finding.Character > 0)
                json.WriteNumber("character", finding.Character);
            Optional(json, "column", finding.Column);
            Optional(json, "found", finding.Found);
            Optional(json, "what", finding.What.Say(language));
            Optional(json, "expected", finding.Expected.Say(language));
            Optional(json, "nearest", finding.Nearest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }
}
