using System;

namespace Ltc;

/// <summary>One search for deciders: what is asked, against which organisation and grants, when.</summary>
internal sealed class Inquiry
{
    private readonly decimal[] _positions;
    private readonly uint _known;

    internal Inquiry(AuthorityMatrix matrix, in AuthorityRequest request, GrantSet grants, Organisation organisation, DateTimeOffset at, GrantHistory? history, ExchangeRates? rates)
    {
        Request = request;
        Grants = grants;
        Organisation = organisation;
        At = at;
        History = history;
        Money = new MoneyContext(matrix.Currency, rates, CalendarDate.Of(at));
        Unit = organisation.FindUnit(request.Unit);
        Required = matrix.Resolve(request, Money);
        MayStandIn = matrix.HigherLevel == HigherLevel.MayStandIn;
        _positions = new decimal[matrix.Dimensions.Count];
        for (var i = 0; i < _positions.Length; i++)
        {
            if (DimensionReading.TryRead(matrix.DimensionAt(i), request, Money, out _positions[i]))
                _known |= 1u << i;
        }

        Asked = matrix.DimensionsOf(request.Document);
    }

    internal AuthorityRequest Request { get; }

    internal GrantSet Grants { get; }

    internal Organisation Organisation { get; }

    internal DateTimeOffset At { get; }

    internal GrantHistory? History { get; }

    internal MoneyContext Money { get; }

    internal OrgUnit? Unit { get; }

    internal AuthorityAnswer Required { get; }

    internal bool MayStandIn { get; }

    internal uint Asked { get; }

    /// <summary>The dimensions in which a grant does not reach as far as what is asked, and those in which nobody knows.</summary>
    internal (uint Over, uint Unknown) Beyond(Grant grant)
    {
        uint over = 0;
        uint unknown = 0;
        for (var i = 0; i < _positions.Length; i++)
        {
            var bit = 1u << i;
            if ((Asked & bit) == 0 || grant.Thresholds[i].IsUnlimited)
                continue;
            if ((_known & bit) == 0)
                unknown |= bit;
            else if (!grant.Thresholds[i].Admits(_positions[i]))
                over |= bit;
        }

        return (over, unknown);
    }
}
