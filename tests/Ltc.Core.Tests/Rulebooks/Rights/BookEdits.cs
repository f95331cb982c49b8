using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Tests.Rulebooks.Rights;

/// <summary>The default book with something changed at a place.</summary>
internal static class BookEdits
{
    internal static string With(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(Rulebook.Default.ToJson())!;
        change(root);
        return root.ToJsonString();
    }

    internal static LtcRules Rules(Action<JsonNode> change)
    {
        var book = BookTexts.Read(With(change));
        Assert.NotEqual(Rulebook.Default, book);
        return LtcRules.From(book);
    }

    /// <summary>Everything that is wrong with the changed book, each as code and pointer.</summary>
    internal static string[] Refused(Action<JsonNode> change)
    {
        var findings = BookTexts.Refused(With(change));
        Assert.All(findings, finding => Assert.True(finding.Line >= 1 && finding.Column >= 1, finding.ToString()));
        Assert.All(findings, finding => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(finding.Text(language))));
        return [.. findings.Select(BookTexts.Show)];
    }

    /// <summary>The item of a list with these words.</summary>
    internal static JsonNode Item(this JsonNode list, string property, string words) => list.AsArray().First(item => (string?)item![property] == words)!;
}
