using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Says what one rule book says otherwise than another.</summary>
internal static class BookComparison
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Compares two books.</summary>
    /// <param name="context">Where it writes and in which language.</param>
    /// <param name="before">The file of the first book.</param>
    /// <param name="after">The file of the second; it can lie over the first.</param>
    /// <param name="isJson">Whether a JSON document is written instead of text.</param>
    /// <returns>0 when the books say the same; 1 for changes; 2 when a file cannot be read.</returns>
    internal static int Run(CommandContext context, string before, string after, bool isJson)
    {
        var first = BookFile.Read(context, before);
        var second = first is null ? null : BookFile.Read(context, [before, after]);
        if (first is null || second is null)
            return ExitCode.BadInput;
        var diff = Rulebook.Diff(first, second);
        if (isJson)
            WriteJson(context, diff);
        else
            WriteScreen(context, diff);
        return diff.Changes.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private static void WriteScreen(CommandContext context, BookDiff diff)
    {
        var screen = context.OpenScreen();
        screen.Line($"{diff.Before} → {diff.After}");
        ChangeDirection[] directions = [ChangeDirection.Looser, ChangeDirection.Stricter, ChangeDirection.Neither];
        foreach (var direction in directions)
        {
            var changes = diff.Changes.Where(change => change.Direction == direction).ToArray();
            if (changes.Length == 0)
                continue;
            screen.Heading(context.Say(NameOf(direction)));
            foreach (var change in changes)
                screen.Line(change.Text(context.Language), indent: 2);
        }

        if (diff.Changes.Count == 0)
            screen.Line(context.Say(Texts.RulesSame));
    }

    private static void WriteJson(CommandContext context, BookDiff diff) => context.Host.Out.WriteLine(new JsonObject
    {
        ["before"] = diff.Before.ToString(),
        ["after"] = diff.After.ToString(),
        ["changes"] = new JsonArray([.. diff.Changes.Select(change => new JsonObject
        {
            ["pointer"] = change.Pointer,
            ["layer"] = change.Layer.ToString(),
            ["direction"] = JsonNamingPolicy.CamelCase.ConvertName(change.Direction.ToString()),
            ["text"] = change.Text(context.Language),
        })]),
    }.ToJsonString(Indented));

    private static Text NameOf(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Looser => Texts.RulesLooser,
        ChangeDirection.Stricter => Texts.RulesStricter,
        _ => Texts.RulesNeither,
    };
}
