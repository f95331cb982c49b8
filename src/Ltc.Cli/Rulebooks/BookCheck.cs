using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ltc.Cli;

/// <summary>Checks a rule book and says everything that is wrong with it.</summary>
internal static class BookCheck
{
    /// <summary>Checks a book.</summary>
    /// <param name="context">Where findings go, and in which language.</param>
    /// <param name="path">The file.</param>
    /// <param name="isJson">Whether a JSON document is written instead of text.</param>
    /// <returns>0 for a book; 1 when something is wrong with it; 2 when the file cannot be opened.</returns>
    internal static int Run(CommandContext context, string path, bool isJson)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            context.OpenErrorScreen().Line(context.Say(Texts.FileUnreadable, path, problem.Message));
            return ExitCode.BadInput;
        }

        Rulebook.TryParse(bytes, out var book, out var findings);
        if (isJson)
            WriteJson(context, book, findings);
        else
            WriteScreen(context, path, book, findings);
        return book is null ? ExitCode.Findings : ExitCode.Fine;
    }

    private static void WriteScreen(CommandContext context, string path, Rulebook? book, IReadOnlyList<Ltc.Finding> findings)
    {
        var screen = context.OpenScreen();
        foreach (var finding in findings)
        {
            var fix = finding.Fix is { } nearest ? " " + context.Say(Texts.NearestIs, nearest) : string.Empty;
            screen.Line($"{path}({finding.Line},{finding.Column}) {finding.Pointer}: {finding.Text(context.Language)} [{finding.Code}]{fix}");
        }

        screen.Line(book is null ? context.Say(Texts.RulesFindings, Wording.Count(findings.Count)) : context.Say(Texts.RulesFine, book.ToString()));
    }

    private static void WriteJson(CommandContext context, Rulebook? book, IReadOnlyList<Ltc.Finding> findings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteBoolean("valid", book is not null);
            if (book is not null)
                json.WriteString("stamp", book.ToString());
            json.WriteStartArray("findings");
            foreach (var finding in findings)
                WriteFinding(json, finding, context.Language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        context.Host.Out.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteFinding(Utf8JsonWriter json, Ltc.Finding finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("pointer", finding.Pointer);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteString("text", finding.Text(language));
        if (finding.Fix is { } fix)
            json.WriteString("fix", fix);
        json.WriteEndObject();
    }
}
