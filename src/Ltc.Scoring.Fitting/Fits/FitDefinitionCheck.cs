using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Collects what is wrong with the definition of a fit.</summary>
internal sealed class FitDefinitionCheck
{
    private readonly List<Finding> _findings = [];

    /// <summary>Everything that is wrong.</summary>
    internal IReadOnlyList<Finding> Findings => _findings.AsReadOnly();

    internal decimal Within(decimal value, decimal least, decimal most, string pointer)
    {
        if (value < least || value > most)
        {
            var (found, from, to) = (Numbers.ToText(value), Numbers.ToText(least), Numbers.ToText(most));
            _findings.Add(new Finding("out-of-range", new(
                $"`{found}` should be within {from} to {to}", $"`{found}` 应在 {from} 至 {to} 之间", $"`{found}` 應在 {from} 至 {to} 之間"), pointer));
        }

        return value;
    }

    internal string Named(string id, string pointer)
    {
        var isKebab = id.Length > 0 && id[0] != '-' && id[id.Length - 1] != '-'
            && id.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
        if (!isKebab)
        {
            _findings.Add(new Finding("id-invalid", new(
                $"`{id}` should be small letters, digits and hyphens", $"`{id}` 应由小写字母、数字和连字符组成", $"`{id}` 應由小寫字母、數字和連字號組成"), pointer));
        }

        return id;
    }

    internal TEnum Defined<TEnum>(TEnum value, string pointer)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(typeof(TEnum), value))
        {
            var choices = string.Join(", ", Enum.GetNames(typeof(TEnum)));
            _findings.Add(new Finding("unknown-choice", new(
                $"`{value}` should be one of {choices}", $"`{value}` 应为 {choices} 之一", $"`{value}` 應為 {choices} 之一"), pointer));
        }

        return value;
    }
}
