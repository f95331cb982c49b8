using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Lays books over each other and says which rule comes from where.</summary>
internal static class BookMerge
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Merges books.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <param name="paths">The files, the lowest first.</param>
    /// <param name="target">Where the complete book goes; null for nowhere.</param>
    /// <param name="isJson">Whether a JSON document is written instead of text.</param>
    /// <returns>0 for a book; 2 when a file cannot be read, is refused, or cannot be written.</returns>
    internal static int Run(CommandContext context, IReadOnlyList<string> paths, string? target, bool isJson)
    {
        if (BookFile.Read(context, paths) is not { } book)
            return ExitCode.BadInput;
        if (target is not null && !TryWrite(context, target, book))
            return ExitCode.BadInput;
        if (isJson)
            WriteJson(context, book);
        else
            WriteScreen(context, book);
        return ExitCode.Fine;
    }

    private static bool TryWrite(CommandContext context, string target, Rulebook book)
    {
        try
        {
            File.WriteAllText(target, book.ToJson() + "\n");
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            context.OpenErrorScreen().Line(context.Say(Texts.FileUnwritable, target, problem.Message));
            return false;
        }
    }

    private static void WriteScreen(CommandContext context, Rulebook book)
    {
        var screen = context.OpenScreen();
        screen.Line(book.ToString());
        for (var below = book.Below; below is not null; below = below.Below)
            screen.Line(context.Say(Texts.RulesOver, below.ToString()), indent: 2);
        if (book.Origins.Count == 0)
            return;
        screen.Line();
        screen.Table(
            [context.Say(Texts.RulesHeadingElement), context.Say(Texts.RulesHeadingLayer), context.Say(Texts.RulesHeadingBook), context.Say(Texts.RulesHeadingLevel)],
            book.Origins.Select(origin => new[] { origin.Pointer, origin.Layer.ToString(), $"{origin.Book} {origin.Version}", NameOf(origin.Level) }));
    }

    private static void WriteJson(CommandContext context, Rulebook book) => context.Host.Out.WriteLine(new JsonObject
    {
        ["stamp"] = book.ToString(),
        ["origins"] = new JsonArray([.. book.Origins.Select(origin => new JsonObject
        {
            ["pointer"] = origin.Pointer,
            ["layer"] = origin.Layer.ToString(),
            ["book"] = origin.Book,
            ["version"] = origin.Version,
            ["level"] = NameOf(origin.Level),
        })]),
        ["book"] = JsonNode.Parse(book.ToJson()),
    }.ToJsonString(Indented));

    private static string NameOf(OrgLevel level) => JsonNamingPolicy.CamelCase.ConvertName(level.ToString());
}
