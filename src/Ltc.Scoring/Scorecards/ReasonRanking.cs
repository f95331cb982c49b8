using System;

namespace Ltc;

/// <summary>Ranks the characteristics by their distance from the baseline and keeps the first.</summary>
/// <remarks>PMML 4.4, Scorecard: the widest distance first, of equal ones the one declared first. A characteristic at its baseline, or beyond it, is no reason.</remarks>
internal struct ReasonRanking
{
    private readonly CardIndex _card;
    private readonly ReasonCode[] _into;
    private readonly int _most;
    private int _count;

    internal ReasonRanking(CardIndex card, ReasonCode[] into)
    {
        _card = card;
        _into = into;
        _most = Math.Min(into.Length, ScorecardDefinition.MostReasonCodes);
        _count = 0;
    }

    internal readonly int Count => _count;

    /// <summary>Takes the characteristics in the order of declaration.</summary>
    internal void Add(int at, long points, int bin)
    {
        if (bin == CharacteristicIndex.NoBin)
            return;
        var one = _card.Characteristics[at];
        var distance = one.DistanceOf(points, _card.Definition.Reasons);
        if (distance <= 0)
            return;
        var lost = Points.ToDecimal(distance, _card.Decimals);
        var place = _count;
        while (place > 0 && lost > _into[place - 1].Points)
            place--;
        if (place >= _most)
            return;
        if (_count < _most)
            _count++;
        Array.Copy(_into, place, _into, place + 1, _count - place - 1);
        var characteristic = one.Characteristic;
        var code = bin >= 0 ? characteristic.OwnBins[bin].ReasonCode : null;
        _into[place] = new ReasonCode(code ?? characteristic.ReasonCode ?? characteristic.Id, characteristic, lost);
    }
}
