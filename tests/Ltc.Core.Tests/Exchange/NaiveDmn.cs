using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace Ltc.Tests.Exchange;

/// <summary>Reads a decision table from DMN and answers it as plainly as can be: unary tests over numbers and texts, null for not known.</summary>
internal sealed class NaiveDmn(string xml)
{
    private readonly XElement _table = XDocument.Parse(xml).Descendants().Single(element => element.Name.LocalName == "decisionTable");

    internal string HitPolicy => (string)_table.Attribute("hitPolicy")!;

    internal IReadOnlyList<string> Names => [.. Of(_table, "input").Select(input => (string)input.Descendants().Single(one => one.Name.LocalName == "text" && one.Parent!.Name.LocalName == "inputExpression"))];

    /// <summary>The outputs: one at most, all of them for a table that collects.</summary>
    internal IReadOnlyList<string> Decide(IReadOnlyList<object?> inputs)
    {
        var hits = Of(_table, "rule").Where(rule => Of(rule, "inputEntry").Zip(inputs, (entry, input) => Meets(entry.Value, input)).All(meets => meets))
            .Select(rule => Literal(Of(rule, "outputEntry").Single().Value)!.ToString()!).ToArray();
        var priority = Of(Of(_table, "output").Single(), "outputValues").SelectMany(values => Split(values.Value)).Select(value => (string)Literal(value)!).ToArray();
        return HitPolicy switch
        {
            "UNIQUE" => hits.Length == 1 ? hits : [],
            "FIRST" => [.. hits.Take(1)],
            "PRIORITY" => [.. hits.OrderBy(hit => Array.IndexOf(priority, hit)).Take(1)],
            _ => hits,
        };
    }

    private static IEnumerable<XElement> Of(XElement parent, string name) => parent.Elements().Where(element => element.Name.LocalName == name);

    private static bool Meets(string test, object? input)
    {
        if (test == "-")
            return true;
        if (test.StartsWith("not(", StringComparison.Ordinal))
            return !Meets(test[4..^1], input);
        return Split(test).Any(one => MeetsOne(one, input));
    }

    private static bool MeetsOne(string test, object? input)
    {
        if (test[0] is '[' or '(')
        {
            var ends = test[1..^1].Split("..").Select(Literal).Cast<decimal>().ToArray();
            return input is decimal inside && (test[0] == '[' ? inside >= ends[0] : inside > ends[0]) && (test[^1] == ']' ? inside <= ends[1] : inside < ends[1]);
        }

        var sign = test.TakeWhile(letter => letter is '<' or '>' or '=').Count();
        if (sign == 0)
            return Equals(Literal(test), input);
        var bound = (decimal)Literal(test[sign..].Trim())!;
        return input is decimal number && test[..sign] switch { "<" => number < bound, "<=" => number <= bound, ">" => number > bound, _ => number >= bound };
    }

    private static object? Literal(string text)
    {
        if (text == "null")
            return null;
        return text[0] == '"' ? System.Text.Json.JsonSerializer.Deserialize<string>(text) : decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>Splits at commas that stand in no text; the points of a range are two, so that it holds none.</summary>
    private static IEnumerable<string> Split(string tests)
    {
        var start = 0;
        var quoted = false;
        for (var at = 0; at <= tests.Length; at++)
        {
            if (at < tests.Length && tests[at] == '"' && (at == 0 || tests[..at].Reverse().TakeWhile(letter => letter == '\\').Count() % 2 == 0))
                quoted = !quoted;
            if (at < tests.Length && (quoted || tests[at] != ','))
                continue;
            yield return tests[start..at].Trim();
            start = at + 1;
        }
    }
}
