using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ltc.Tests;

public sealed class DocumentationTests
{
    private static readonly Regex Word = new("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|\\p{Lo}+", RegexOptions.CultureInvariant);

    // Words that add nothing to a name.
    private static readonly HashSet<string> Filler = new(StringComparer.Ordinal) { "a", "an", "the", "get", "gets", "set", "sets", "of", "returns", "represents" };

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void No_tag_is_empty(string target)
    {
        var empty = Members(target).SelectMany(member => member.Elements().Where(IsEmpty).Select(tag => $"{Name(member)}: <{tag.Name}>"));
        Check.None(empty);
    }

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_summary_is_a_sentence(string target)
    {
        var broken = Summaries(target).Where(one => !(one.Text.EndsWith('.') || one.Text.EndsWith('?')) || char.IsLower(one.Text.FirstOrDefault(char.IsLetter)));
        Check.None(broken.Select(one => $"{one.Name}: {one.Text}"));
    }

    [Theory]
    [MemberData(nameof(Libraries.EachTarget), MemberType = typeof(Libraries))]
    public void A_summary_says_more_than_the_name(string target)
    {
        var repeating = Summaries(target).Where(one => Repeats(one.Name, one.Text));
        Check.None(repeating.Select(one => $"{one.Name}: {one.Text}"));
    }

    [Theory]
    [InlineData("P:Ltc.Money.Currency", "Gets the currency.", true)]
    [InlineData("P:Ltc.Money.Currency", "The ISO 4217 code.", false)]
    [InlineData("P:Ltc.Edge.HasLower", "Has lower.", true)]
    [InlineData("P:Ltc.LeadFacts.NeedReal", "Whether the need is real.", false)]
    public void The_check_sees_a_repeated_name(string name, string summary, bool repeats) => Assert.Equal(repeats, Repeats(name, summary));

    private static bool Repeats(string name, string summary)
    {
        var own = Words(name.Split('(')[0].Split('.')[^1].Split('`')[0]);
        return Words(summary).Where(word => !Filler.Contains(word)).All(own.Contains);
    }

    private static HashSet<string> Words(string text) => [.. Word.Matches(text).Select(match => match.Value.ToLowerInvariant())];

    private static IEnumerable<(string Name, string Text)> Summaries(string target) => Members(target)
        .Where(member => member.Element("summary") is not null)
        .Select(member => (Name(member), Regex.Replace(Plain(member.Element("summary")!), @"\s+", " ").Trim()));

    // A reference stands for the last part of its name, so that a sentence made of references is not taken for an empty one.
    private static string Plain(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Value.Length: > 0 } inner => inner.Value,
        XElement inner => inner.Attributes().FirstOrDefault()?.Value.Split('(')[0].Split('.')[^1] ?? string.Empty,
        _ => string.Empty,
    }));

    private static bool IsEmpty(XElement tag) => tag.Name != "inheritdoc" && Plain(tag).Trim().Length == 0;

    private static string Name(XElement member) => (string)member.Attribute("name")!;

    private static IEnumerable<XElement> Members(string target) =>
        Libraries.Names.SelectMany(library => XDocument.Load(Libraries.PathOf(library, target, ".xml")).Descendants("member"));
}
