using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Asks the dated rules: subjects with dates, days, flags and people go in, what is late, ahead or not known comes out.</summary>
internal sealed class DatedFindingsSubject : CaseSubject
{
    internal override string Id => "dated-findings";

    internal override CaseAnswer Answer(Given given)
    {
        var at = Date(given.Need("at"), given.Path("at"));
        var subjects = given.Objects("subjects").Select(Subject).ToArray();
        given.End();
        var findings = LtcRules.Default.DatedRules.Evaluate(subjects, at);
        return new CaseAnswer(new JsonObject { ["findings"] = new JsonArray([.. findings.Select(Finding)]) });
    }

    private static JsonNode Finding(DatedFinding finding)
    {
        var fields = new JsonObject
        {
            ["id"] = finding.Id,
            ["subject"] = finding.Subject,
            ["kind"] = EnumIds<DatedFindingKind>.IdOf(finding.Kind),
            ["owner"] = finding.Owner,
            ["dueOn"] = finding.DueOn?.ToString(),
            ["daysLate"] = finding.DaysLate,
        };
        if (finding.Missing.Count > 0)
            fields["missing"] = CaseAnswer.List(finding.Missing);
        return fields;
    }

    private static DatedSubject Subject(Given given)
    {
        var subject = new DatedSubject { About = given.Text("about"), Id = given.TextOrNull("id") };
        foreach (var (name, value) in Entries(given, "dates"))
            subject.Dates[name] = value.ValueKind == JsonValueKind.Null ? null : Date(value, given.Path(name));
        foreach (var (name, value) in Entries(given, "days"))
            subject.Days[name] = value.ValueKind == JsonValueKind.Null ? null : Days(value, given.Path(name));
        foreach (var (name, value) in Entries(given, "flags"))
            subject.Flags[name] = Flag(value, given.Path(name));
        foreach (var (name, value) in Entries(given, "people"))
            subject.People[name] = value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : throw CaseException.Expected(given.Path(name), CaseExpected.Words);
        given.End();
        return subject;
    }

    private static IEnumerable<(string Name, JsonElement Value)> Entries(Given given, string name) => given.Take(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Object } entries => entries.EnumerateObject().Select(entry => (entry.Name, entry.Value)),
        _ => throw CaseException.Expected(given.Path(name), CaseExpected.Object),
    };

    private static IReadOnlyList<CalendarDate> Days(JsonElement value, string path) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(day => Date(day, path))]
        : throw CaseException.Expected(path, CaseExpected.Dates);

    private static CalendarDate Date(JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.String && CalendarDate.TryParse(value.GetString(), out var date)
            ? date
            : throw CaseException.Expected(path, CaseExpected.Date);

    private static bool? Flag(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ => throw CaseException.Expected(path, CaseExpected.Flag),
    };
}
