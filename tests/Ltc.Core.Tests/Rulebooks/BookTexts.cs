using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Rulebooks;

/// <summary>Books as text, for tests that change one thing.</summary>
internal static class BookTexts
{
    internal static Rulebook Read(string json)
    {
        Assert.True(Rulebook.TryParse(json, out var book, out var findings), string.Join("; ", findings));
        return book!;
    }

    internal static IReadOnlyList<Finding> Refused(string json)
    {
        Assert.False(Rulebook.TryParse(json, out var book, out var findings));
        Assert.Null(book);
        Assert.NotEmpty(findings);
        return findings;
    }

    /// <summary>The default book with one piece of its text, the first of its kind, replaced by another.</summary>
    internal static string With(string from, string to)
    {
        var json = Rulebook.Default.ToJson();
        var at = json.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        return json[..at] + to + json[(at + from.Length)..];
    }

    internal static string Show(Finding finding) => $"{finding.Code} {finding.Pointer}";

    internal static string[] Codes(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Code)];
}
