using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Ltc.Cli;

/// <summary>Reads the values of options and collects what is wrong with them.</summary>
internal sealed class OptionReader(CommandContext context)
{
    private readonly List<string> _errors = [];

    /// <summary>What is wrong, in words.</summary>
    internal IReadOnlyList<string> Errors => _errors;

    internal Dictionary<DealField, string> Headings(string option, string[]? values)
    {
        var headings = new Dictionary<DealField, string>();
        foreach (var (name, heading) in Pairs(option, values))
        {
            if (DealFields.Find(name) is { } field)
                headings[field.Field] = heading;
            else
                NotOneOf(option, name, [.. DealFields.All.Select(info => info.Id)]);
        }

        return headings;
    }

    /// <summary>Reads pairs of a name and a heading; the last of a name counts.</summary>
    internal Dictionary<string, string> Named(string option, string[]? values)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, heading) in Pairs(option, values))
            named[name] = heading;
        return named;
    }

    internal void Stages(string option, string[]? values, StageResolver stages)
    {
        foreach (var (name, id) in Pairs(option, values?.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries)), lastEquals: true))
        {
            if (stages.TargetOf(id) is { } target)
                stages.Choose(name, target);
            else
                NotOneOf(option, id, [.. stages.Targets]);
        }
    }

    internal Dictionary<string, string> Keys(string option, string[]? values, string[] lists)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, heading) in Pairs(option, values))
        {
            if (lists.Contains(name, StringComparer.Ordinal))
                keys[name] = heading;
            else
                NotOneOf(option, name, lists);
        }

        return keys;
    }

    /// <summary>Reads a choice.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">Its value, or null.</param>
    /// <param name="choices">What may be said.</param>
    /// <returns>The place of the choice from 1; 0 when nothing was said.</returns>
    internal int Choice(string option, string? value, string[] choices)
    {
        if (value is null)
            return 0;
        var index = Array.IndexOf(choices, value);
        if (index < 0)
            NotOneOf(option, value, choices);
        return index + 1;
    }

    internal CalendarDate? Date(string option, string? value)
    {
        if (value is null)
            return null;
        if (CalendarDate.TryParse(value, out var date))
            return date;
        _errors.Add(context.Say(Texts.DateExpected, option, value));
        return null;
    }

    /// <summary>Reads the unit of <c>--as</c>.</summary>
    internal Viewer? Unit(string? value)
    {
        if (value is null)
            return null;
        var viewer = Viewer.Read(value);
        if (viewer is null)
            _errors.Add(context.Say(Texts.AsExpected, value));
        return viewer;
    }

    internal int? Number(string option, string? value, int most)
    {
        if (value is null)
            return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            return number;
        _errors.Add(context.Say(Texts.NumberExpected, option, value, 1, most));
        return null;
    }

    internal Encoding? Encoding(string option, string? value)
    {
        if (value is null)
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(value) ?? System.Text.Encoding.GetEncoding(value);
        }
        catch (ArgumentException)
        {
            _errors.Add(context.Say(Texts.EncodingExpected, option, value));
            return null;
        }
    }

    private IEnumerable<(string Name, string Value)> Pairs(string option, IEnumerable<string>? values, bool lastEquals = false)
    {
        foreach (var value in values ?? [])
        {
            var equals = lastEquals ? value.LastIndexOf('=') : value.IndexOf('=');
            if (equals > 0 && equals < value.Length - 1)
                yield return (value[..equals].Trim(), value[(equals + 1)..].Trim());
            else
                _errors.Add(context.Say(Texts.PairExpected, option, value));
        }
    }

    /// <summary>Says that an option names something that is not there, and what is.</summary>
    internal static string Unknown(CommandContext context, string option, string value, string[] known) => Nearest.Of(value, known) is { } nearest
        ? context.Say(Texts.ChoiceExpectedNearest, option, value, nearest)
        : context.Say(Texts.ChoiceExpected, option, value, string.Join(", ", known));

    private void NotOneOf(string option, string value, string[] known) => _errors.Add(Unknown(context, option, value, known));
}
