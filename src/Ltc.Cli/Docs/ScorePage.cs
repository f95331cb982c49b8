using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Ltc.Cli;

/// <summary>A page of <c>docs/scores</c>: prose by hand, tables from the definitions, examples that are conformance cases.</summary>
/// <remarks>
/// Between <c>&lt;!-- card: ID --&gt;</c> and <c>&lt;!-- end --&gt;</c> stand the tables of a card. Every fenced block of JSON is a case, or an array of cases.
/// </remarks>
internal static class ScorePage
{
    private const string End = "<!-- end -->";

    private static readonly Regex Marked = new(@"<!-- card: (?<id>[a-z0-9-]+) -->\n(?:[\s\S]*?)<!-- end -->", RegexOptions.CultureInvariant);

    private static readonly Regex Fenced = new(@"^```json\n(?<json>[\s\S]*?)^```$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex Titled = new(@"^# (?<title>.+)$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>Writes the tables of every card that a page marks.</summary>
    /// <param name="page">The page, with line feeds.</param>
    /// <param name="find">Finds a card by its id; null when there is none.</param>
    /// <returns>The page with the tables of today.</returns>
    /// <exception cref="InvalidOperationException">A page marks a card that does not exist.</exception>
    internal static string WithTables(string page, Func<string, ScorecardDefinition?> find) => Marked.Replace(page, match =>
    {
        var id = match.Groups["id"].Value;
        var card = find(id) ?? throw new InvalidOperationException($"the page marks card `{id}`, which does not exist");
        return $"<!-- card: {id} -->\n{CardPage.Write(card)}{End}";
    });

    /// <summary>Writes the list of pages between <c>&lt;!-- scores --&gt;</c> and <c>&lt;!-- end --&gt;</c>.</summary>
    /// <param name="index">The page of the index.</param>
    /// <param name="pages">The pages by file name.</param>
    /// <returns>The index with the list of today.</returns>
    internal static string WithList(string index, IEnumerable<KeyValuePair<string, string>> pages)
    {
        const string Start = "<!-- scores -->\n";
        var from = index.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var list = new StringBuilder();
        foreach (var page in pages)
            list.Append("- [").Append(TitleOf(page.Value)).Append("](").Append(page.Key).Append(")\n");
        return index[..from] + list + index[index.IndexOf(End, from, StringComparison.Ordinal)..];
    }

    /// <summary>The ids of the cards that a page shows.</summary>
    internal static IEnumerable<string> CardsOf(string page)
    {
        foreach (Match match in Marked.Matches(page))
            yield return match.Groups["id"].Value;
    }

    /// <summary>The cases of a page, each block as it stands there.</summary>
    internal static IEnumerable<string> CasesOf(string page)
    {
        foreach (Match match in Fenced.Matches(page))
            yield return match.Groups["json"].Value;
    }

    internal static string TitleOf(string page) => Titled.Match(page) is { Success: true } match ? match.Groups["title"].Value : string.Empty;
}
