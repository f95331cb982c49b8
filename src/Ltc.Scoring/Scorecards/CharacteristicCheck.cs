using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Checks one characteristic by itself: its parts fit, and its bins take every value exactly once.</summary>
internal sealed class CharacteristicCheck
{
    private readonly ScoreCharacteristic _one;
    private readonly string _pointer;
    private readonly List<Finding> _findings;

    private CharacteristicCheck(ScoreCharacteristic one, string pointer, List<Finding> findings)
    {
        _one = one;
        _pointer = pointer;
        _findings = findings;
    }

    internal static void Run(ScoreCharacteristic one, string pointer, List<Finding> findings)
    {
        var check = new CharacteristicCheck(one, pointer, findings);
        if (one.Kind > CharacteristicKind.Weighted || one.Direction > ScoreDirection.Decreasing)
            findings.Add(ScorecardFindings.UnknownKind(one.Id, pointer));
        else if (one.Kind == CharacteristicKind.Weighted)
            check.CheckWeight();
        else
            check.CheckBins();
    }

    private void CheckWeight()
    {
        if (_one.Bins.Count > 0)
            _findings.Add(ScorecardFindings.BinsBesideWeight(_one.Id, _pointer + "/bins"));
        if (_one.Weight is null)
            _findings.Add(ScorecardFindings.NoWeight(_one.Id, _pointer + "/weight"));
        if (!_one.Range.HasLower || !_one.Range.HasUpper || _one.Range.IsEmpty)
            _findings.Add(ScorecardFindings.WeightWithoutRange(_one.Id, _pointer + "/range"));
        else if (_one.Weight is { } weight)
            CheckLine(weight, _one.Range.Lower!.Value, _one.Range.Upper!.Value);
    }

    private void CheckLine(decimal weight, decimal lower, decimal upper)
    {
        if ((_one.Direction == ScoreDirection.Increasing && weight < 0) || (_one.Direction == ScoreDirection.Decreasing && weight > 0))
            _findings.Add(ScorecardFindings.WeightAgainstDirection(_one.Id, weight, _pointer + "/weight"));
        if (Math.Abs(weight) <= Points.LargestSum && Math.Max(Math.Abs(lower), Math.Abs(upper)) <= Points.LargestSum / Math.Max(1m, Math.Abs(weight)))
            CheckMissing(Math.Max(weight * lower, weight * upper));
    }

    private void CheckBins()
    {
        if (_one.Weight is not null)
            _findings.Add(ScorecardFindings.WeightOnBins(_one.Id, _pointer + "/weight"));
        if (_one.Bins.Count == 0)
        {
            _findings.Add(ScorecardFindings.NoBins(_one.Id, _pointer + "/bins"));
            return;
        }

        if (_one.Range.IsEmpty)
            _findings.Add(ScorecardFindings.EmptyRange(_one.Id, _pointer + "/range"));
        for (var i = 0; i < _one.Bins.Count; i++)
            CheckBin(_one.Bins[i], BinPointer(i));
        CheckOverlaps();
        if (_one.Kind == CharacteristicKind.Number)
            NumberBinCheck.Run(_one, _pointer, _findings);
        else
            CategoryBinCheck.Run(_one, _pointer, _findings);
        if (!_one.IsPartial)
            CheckMissing(_one.Bins.Max(bin => bin.Points));
    }

    private void CheckBin(ScoreBin bin, string pointer)
    {
        if (bin.HasRange && _one.Kind != CharacteristicKind.Number)
            _findings.Add(ScorecardFindings.RangeOfNoNumber(_one.Id, bin, pointer));
        else if (bin.IsRest && _one.Kind == CharacteristicKind.Number)
            _findings.Add(ScorecardFindings.RestOfNumber(_one.Id, pointer));
        else if (bin.HasRange && bin.Range.IsEmpty)
            _findings.Add(ScorecardFindings.EmptyBin(_one.Id, bin, pointer));
        else if (!bin.HasRange && !bin.IsRest && bin.Values!.Count == 0)
            _findings.Add(ScorecardFindings.EmptyBin(_one.Id, bin, pointer));
        if (bin.Values is not null && bin.Values.Contains(string.Empty))
            _findings.Add(ScorecardFindings.EmptyValue(_one.Id, pointer));
    }

    private void CheckOverlaps()
    {
        for (var i = 0; i < _one.Bins.Count; i++)
        {
            for (var j = i + 1; j < _one.Bins.Count; j++)
            {
                if (Shared(_one.Bins[i], _one.Bins[j]) is { } shared)
                    _findings.Add(ScorecardFindings.OverlappingBins(_one.Id, _one.Bins[i], _one.Bins[j], shared, BinPointer(j)));
            }
        }
    }

    /// <summary>What two bins share, as it is written; null when they share nothing.</summary>
    private static string? Shared(ScoreBin one, ScoreBin other)
    {
        if (one.IsRest && other.IsRest)
            return "rest";
        if (one.Values is not null && other.Values is not null && one.Values.FirstOrDefault(other.Values.Contains) is { } value)
            return value;
        var both = one.Range.Intersect(other.Range);
        return one.HasRange && other.HasRange && !one.Range.IsEmpty && !other.Range.IsEmpty && !both.IsEmpty ? both.ToString() : null;
    }

    /// <summary>Nobody may gain by not saying: an unknown value has at most the points of the best known one.</summary>
    private void CheckMissing(decimal best)
    {
        var missing = _one.Missing ?? 0m;
        if (missing > best)
            _findings.Add(ScorecardFindings.MissingAboveBest(_one.Id, missing, best, _pointer + "/missing"));
    }

    private string BinPointer(int bin) => $"{_pointer}/bins/{Numbers.ToText(bin)}";
}
