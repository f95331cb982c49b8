using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ltc.Cli;

/// <summary>Reads facts and enum values from what a case gives: property names and values in camelCase, as the ids of the library say them.</summary>
internal static class GivenFacts
{
    /// <summary>Reads every fact of a set; one that is absent or null is not known.</summary>
    /// <exception cref="CaseException">Values that do not fit, all at once.</exception>
    internal static TFacts Read<TFacts>(Given given, FactSet<TFacts> set)
        where TFacts : struct
    {
        var facts = default(TFacts);
        var problems = new List<CaseException>();
        foreach (var fact in set.Facts)
        {
            var name = NameOf(fact.Id);
            var value = given.Take(name);
            if (!IsOfKind(fact.Type, value) || !fact.TrySet(facts, value is { } json ? ValueOf(json) : null, out facts))
                problems.Add(CaseException.Expected(given.Path(name), CaseExpected.Of(fact), value));
        }

        return problems.Count == 0 ? facts : throw CaseException.All(problems);
    }

    /// <summary>Reads every fact of a set, each of which has to be there, if only as null for not known.</summary>
    /// <exception cref="CaseException">One is absent, or values do not fit.</exception>
    internal static TFacts ReadAll<TFacts>(Given given, FactSet<TFacts> set)
        where TFacts : struct
    {
        foreach (var fact in set.Facts)
            given.Expect(NameOf(fact.Id));
        return Read(given, set);
    }

    /// <summary>Reads a value of an enum; null when it is absent or null.</summary>
    /// <exception cref="CaseException">There is no such value.</exception>
    internal static TValue? Choice<TValue>(Given given, string name)
        where TValue : unmanaged, Enum => given.Take(name) is { } json ? Parse<TValue>(json, given.Path(name)) : null;

    /// <summary>Reads a value of an enum from one item of a list; null for null.</summary>
    /// <exception cref="CaseException">There is no such value.</exception>
    internal static TValue? Item<TValue>(JsonElement json, string path)
        where TValue : unmanaged, Enum => json.ValueKind == JsonValueKind.Null ? null : Parse<TValue>(json, path);

    /// <summary>The id of a value; null for null.</summary>
    internal static string? IdOf<TValue>(TValue? value)
        where TValue : unmanaged, Enum => value is { } known ? EnumIds<TValue>.IdOf(known) : null;

    /// <summary>The word that answers a case with what was answered.</summary>
    internal static string WordOf(Answer answer) => EnumIds<Answer>.IdOf(answer);

    /// <summary>True, false, or null while it is not known.</summary>
    internal static bool? FlagOf(Truth truth) => truth.IsUnknown ? null : truth.IsTrue;

    private static TValue Parse<TValue>(JsonElement json, string path)
        where TValue : unmanaged, Enum
    {
        // Ids are read exactly: the parser of the library forgives letters in another case, a case does not.
        var id = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        if (EnumIds<TValue>.TryParse(id, out var value) && EnumIds<TValue>.IdOf(value) == id)
            return value;
        throw CaseException.Expected(path, CaseExpected.OneOf(EnumIds<TValue>.Ids), json);
    }

    private static bool IsOfKind(FactType type, JsonElement? value) => value is not { } json || (type switch
    {
        FactType.Number => json.ValueKind == JsonValueKind.Number,
        FactType.Flag => json.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => json.ValueKind == JsonValueKind.String,
    });

    private static object? ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.TryGetDecimal(out var number) ? decimal.Round(number, Given.NoiseFree) : json.GetRawText(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => json.GetString(),
    };

    /// <summary>Kebab-case to camelCase.</summary>
    private static string NameOf(string id)
    {
        var name = new StringBuilder();
        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] != '-')
                name.Append(i > 0 && id[i - 1] == '-' ? char.ToUpper(id[i], CultureInfo.InvariantCulture) : id[i]);
        }

        return name.ToString();
    }
}
