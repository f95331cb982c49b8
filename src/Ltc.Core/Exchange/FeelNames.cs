using System;
using System.Collections.Generic;
using System.Text;

namespace Ltc;

/// <summary>Gives each input a name that FEEL can read: letters, digits and low lines, no word of the language, no name twice.</summary>
internal static class FeelNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "and", "between", "context", "date", "days", "else", "every", "external", "false", "for", "function", "if", "in", "instance", "item", "list", "not", "null",
        "of", "or", "partial", "range", "result", "return", "satisfies", "some", "string", "then", "time", "true",
    };

    internal static IReadOnlyList<string> Of(IReadOnlyList<DmnInput> inputs)
    {
        var used = new HashSet<string>(Reserved, StringComparer.Ordinal);
        var names = new string[inputs.Count];
        for (var place = 0; place < names.Length; place++)
        {
            var plain = Plain(inputs[place].Id);
            var name = plain;
            for (var number = 2; !used.Add(name); number++)
                name = plain + "_" + Numbers.ToText(number);
            names[place] = name;
        }

        return names;
    }

    /// <summary>The id with a capital letter in place of each blank, hyphen or other sign: <c>contract-value</c> is <c>contractValue</c>.</summary>
    private static string Plain(string id)
    {
        var name = new StringBuilder(id.Length);
        var capital = false;
        foreach (var letter in id)
        {
            if (char.IsLetter(letter) || (letter <= '9' && char.IsDigit(letter)))
            {
                name.Append(capital && name.Length > 0 ? char.ToUpperInvariant(letter) : letter);
                capital = false;
            }
            else
            {
                capital = true;
            }
        }

        return name.Length == 0 || char.IsDigit(name[0]) ? "input" + name : name.ToString();
    }
}
