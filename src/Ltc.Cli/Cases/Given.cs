using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli;

/// <summary>One JSON object under <c>given</c>, read property by property; a property that nobody read is a failure.</summary>
internal sealed class Given
{
    /// <summary>Numbers are compared after this many decimals, so that a sum of binary fractions meets the bound that its writer meant.</summary>
    internal const int NoiseFree = 9;

    private readonly JsonElement _json;
    private readonly string _path;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    internal Given(JsonElement json, string path)
    {
        _path = path;
        _json = json.ValueKind == JsonValueKind.Object ? json : throw CaseException.Expected(path, CaseExpected.Object);
    }

    /// <summary>The names of the properties.</summary>
    internal IEnumerable<string> Names => _json.EnumerateObject().Select(property => property.Name);

    /// <summary>Takes a property; null when it is absent or JSON null.</summary>
    internal JsonElement? Take(string name)
    {
        _read.Add(name);
        return _json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    internal JsonElement Need(string name) => Take(name) ?? throw CaseException.Missing(Path(name));

    internal string Text(string name) => TextOrNull(name) ?? throw CaseException.Missing(Path(name));

    internal string? TextOrNull(string name) => Take(name) is { } value ? TextOf(value, name) : null;

    internal decimal? NumberOrNull(string name) => Take(name) is { } value ? NumberOf(value, name) : null;

    internal int? WholeOrNull(string name) => NumberOrNull(name) switch
    {
        null => null,
        { } number when number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue => (int)number,
        _ => throw CaseException.Expected(Path(name), CaseExpected.Whole),
    };

    /// <summary>How many are asked for, or null when it is absent.</summary>
    /// <remarks>What is too large to count is the largest count, so that it is judged and not refused.</remarks>
    internal int? CountOrNull(string name) => Take(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDouble(out var size) && (size < 1d || size >= int.MaxValue || size == Math.Truncate(size)) =>
            size < 1d ? 0 : size >= int.MaxValue ? int.MaxValue : (int)size,
        _ => throw CaseException.Expected(Path(name), CaseExpected.Whole),
    };

    internal bool? FlagOrNull(string name) => Take(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw CaseException.Expected(Path(name), CaseExpected.Flag),
    };

    /// <summary>Says that a property has to be there, if only as null for not known.</summary>
    /// <exception cref="CaseException">It is absent.</exception>
    internal void Expect(string name)
    {
        if (!_json.TryGetProperty(name, out _))
            throw CaseException.Missing(Path(name));
    }

    internal Given Object(string name) => new(Need(name), Path(name));

    internal IReadOnlyList<Given> Objects(string name) =>
        [.. Items(Need(name), name).Select((item, i) => new Given(item, $"{Path(name)}[{i}]"))];

    internal string[]? TextsOrNull(string name) =>
        Take(name) is { } value ? [.. Items(value, name).Select(item => TextOf(item, name))] : null;

    /// <summary>The numbers of a list; what else is in it is left out.</summary>
    internal IEnumerable<decimal> Numbers(string name) =>
        Items(name).Where(item => item.ValueKind == JsonValueKind.Number).Select(item => NumberOf(item, name));

    internal IEnumerable<JsonElement> Items(string name) => Take(name) is { } value ? Items(value, name) : [];

    /// <summary>Ends the reading.</summary>
    /// <exception cref="CaseException">A property was not read.</exception>
    internal void End()
    {
        var unknown = Names.Where(name => !_read.Contains(name)).ToArray();
        if (unknown.Length > 0)
        {
            var paths = string.Join(", ", unknown.Select(name => $"`{Path(name)}`"));
            throw new CaseException(new Text($"unknown property {paths}", $"未知属性 {paths}", $"未知屬性 {paths}"));
        }
    }

    /// <summary>A number that no decimal can hold.</summary>
    internal static CaseException TooLarge(string path) =>
        new(new Text($"`{path}` is too large a number to reckon with", $"`{path}` 的数值过大，无法计算", $"`{path}` 的數值過大，無法計算"));

    internal string Path(string name) => _path + "." + name;

    private IEnumerable<JsonElement> Items(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw CaseException.Expected(Path(name), CaseExpected.List);

    private decimal NumberOf(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.Number)
            throw CaseException.Expected(Path(name), CaseExpected.Number);
        return value.TryGetDecimal(out var number)
            ? decimal.Round(number, NoiseFree)
            : throw TooLarge(Path(name));
    }

    private string TextOf(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw CaseException.Expected(Path(name), CaseExpected.Words);
}
