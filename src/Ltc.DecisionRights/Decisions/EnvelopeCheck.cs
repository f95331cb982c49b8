namespace Ltc;

/// <summary>Compares the limits of a decision with what was asked for: the level was worked out for what was asked, so nothing may be wider.</summary>
internal static class EnvelopeCheck
{
    internal static bool? IsInside(Envelope envelope, in AuthorityRequest request, decimal? askedMargin)
    {
        var inside = Truth.True;
        if (envelope.Amount is { } amount)
            inside &= request.Amount is { } asked ? amount.AtMost(asked) : Truth.Unknown;
        if (envelope.Margin is { } margin)
            inside &= askedMargin is { } lowest ? margin >= lowest : Truth.Unknown;
        if (envelope.Concession is { } concession)
            inside &= request.Discount is { } discount ? concession <= discount : Truth.Unknown;
        if (envelope.Terms is { } terms)
            inside &= request.TermsDeviation is { } deviation ? terms <= deviation : Truth.Unknown;
        return inside.IsUnknown ? null : inside.IsTrue;
    }
}
