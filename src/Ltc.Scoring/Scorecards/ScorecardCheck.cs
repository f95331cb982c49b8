using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Checks the parts of a card against each other and gathers every finding.</summary>
internal sealed class ScorecardCheck
{
    private readonly ScorecardData _data;
    private readonly List<Finding> _findings = [];

    internal ScorecardCheck(ScorecardData data)
    {
        _data = data;
        if (data.Characteristics is null || data.Characteristics.Contains(null!) || data.Groups is null || data.Groups.Contains(null!)
            || data.Signals is null || data.Signals.Contains(null!) || data.Bands is null || data.Bands.Contains(null!) || data.Id is null || data.Source is null)
            throw new ArgumentNullException(nameof(data));
    }

    /// <summary>The decimals that hold every written number of the card; the most when something is computed.</summary>
    internal int Decimals { get; private set; }

    internal IReadOnlyList<Finding> Run()
    {
        if (_data.Id.Length == 0)
            _findings.Add(ScorecardFindings.EmptyId("/id"));
        if (_data.Reasons > ReasonMethod.PointsAbove)
            _findings.Add(ScorecardFindings.UnknownReasonMethod((int)_data.Reasons));
        if (_data.Minimum > _data.Maximum)
            _findings.Add(ScorecardFindings.BoundsReversed("/minimum", string.Empty));
        CheckIds();
        CheckGroups();
        for (var i = 0; i < _data.Characteristics.Count; i++)
            CharacteristicCheck.Run(_data.Characteristics[i], "/characteristics/" + Numbers.ToText(i), _findings);
        CheckSignals();
        ScoreBands.Check(_data.Bands, "/bands", _findings);
        CheckPoints();
        return _findings;
    }

    private void CheckIds()
    {
        var characteristics = _data.Characteristics;
        if (characteristics.Count + _data.Signals.Count == 0)
            _findings.Add(ScorecardFindings.NoCharacteristics());
        if (Math.Max(characteristics.Count, _data.Signals.Count) is var count && count > ScorecardDefinition.MostCharacteristics)
            _findings.Add(ScorecardFindings.TooManyCharacteristics(count));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < characteristics.Count; i++)
            CheckId(characteristics[i].Id, $"/characteristics/{Numbers.ToText(i)}", seen);
        for (var i = 0; i < _data.Signals.Count; i++)
            CheckId(_data.Signals[i].Id, $"/signals/{Numbers.ToText(i)}", seen);
        for (var i = 0; i < _data.Groups.Count; i++)
            CheckId(_data.Groups[i].Id, $"/groups/{Numbers.ToText(i)}", seen);
    }

    private void CheckId(string id, string pointer, HashSet<string> seen)
    {
        if (id.Length == 0)
            _findings.Add(ScorecardFindings.EmptyId(pointer + "/id"));
        else if (!seen.Add(id))
            _findings.Add(ScorecardFindings.DuplicateId(id, pointer));
    }

    private void CheckGroups()
    {
        for (var i = 0; i < _data.Groups.Count; i++)
        {
            var group = _data.Groups[i];
            var pointer = $"/groups/{Numbers.ToText(i)}";
            if (group.Minimum > group.Maximum)
                _findings.Add(ScorecardFindings.BoundsReversed(pointer, group.Id));
            if (!_data.Characteristics.Any(one => one.Group == group.Id) && !_data.Signals.Any(one => one.Group == group.Id))
                _findings.Add(ScorecardFindings.EmptyGroup(group.Id, pointer));
        }

        for (var i = 0; i < _data.Characteristics.Count; i++)
            CheckGroup(_data.Characteristics[i].Id, _data.Characteristics[i].Group, $"/characteristics/{Numbers.ToText(i)}/group");
        for (var i = 0; i < _data.Signals.Count; i++)
            CheckGroup(_data.Signals[i].Id, _data.Signals[i].Group, $"/signals/{Numbers.ToText(i)}/group");
    }

    private void CheckGroup(string id, string? group, string pointer)
    {
        if (group is not null && _data.Groups.All(known => known.Id != group))
            _findings.Add(ScorecardFindings.UnknownGroup(id, group, pointer));
    }

    /// <summary>Room for what events can bring, at the scale of the card.</summary>
    private decimal SumOfSignals() => (decimal)_data.Signals.Count * SignalIndex.LargestSum / Points.PowerOf(Decimals);

    private void CheckSignals()
    {
        for (var i = 0; i < _data.Signals.Count; i++)
        {
            if (!Decay.Fits(_data.Signals[i].Points, _data.Signals[i].HalfLifeDays ?? 1m))
                _findings.Add(ScorecardFindings.Signal(_data.Signals[i], $"/signals/{Numbers.ToText(i)}"));
        }
    }

    /// <summary>Every number that is written on the card must be exact at one scale, and no sum of them may overflow it.</summary>
    private void CheckPoints()
    {
        var numbers = PointsOnCard.All(_data).ToArray();
        foreach (var (value, pointer) in numbers.Where(number => Points.DecimalsOf(number.Value) > Points.MostDecimals))
            _findings.Add(ScorecardFindings.TooFine(value, pointer));
        Decimals = _data.Characteristics.Any(one => one.Kind == CharacteristicKind.Weighted) || _data.Signals.Any(one => one.HalfLifeDays.HasValue)
            ? Points.MostDecimals
            : numbers.Select(number => Math.Min(Points.DecimalsOf(number.Value), Points.MostDecimals)).DefaultIfEmpty(0).Max();
        var limit = Points.LargestSum / Points.PowerOf(Decimals);
        var tooLarge = numbers.Where(number => Math.Abs(number.Value) > limit).ToArray();
        foreach (var (value, pointer) in tooLarge)
            _findings.Add(ScorecardFindings.TooLarge(value, limit, pointer));
        if (tooLarge.Length == 0 && PointsOnCard.LargestSum(_data, limit) > limit - SumOfSignals())
            _findings.Add(ScorecardFindings.Overflow(limit));
    }
}
