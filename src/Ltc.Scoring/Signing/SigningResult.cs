namespace Ltc;

/// <summary>Whether a contract may be signed: the criteria of quality, the red lines and the red-line terms.</summary>
/// <remarks>
/// <c>default</c> is a refusal. The verdict counts what is not known as not in order; <see cref="BestVerdict"/> counts it as in order.
/// </remarks>
public readonly struct SigningResult : IAnswer
{
    private readonly SigningReview? _review;
    private readonly uint _unmet;
    private readonly uint _unknown;

    internal SigningResult(SigningReview review, uint unmet, uint unknown)
    {
        _review = review;
        _unmet = unmet;
        _unknown = unknown;
    }

    /// <summary>Whether it may be signed, conditions included.</summary>
    /// <value>Refused behind a red line; Unknown while a red line is not known; Allowed else, with what is open among the <see cref="Reasons"/>.</value>
    public Answer Answer => BestVerdict == SigningVerdict.DoNotSign ? Answer.Refused : Verdict == SigningVerdict.DoNotSign ? Answer.Unknown : Answer.Allowed;

    /// <summary>The verdict now; what is not known is not in order.</summary>
    /// <value>DoNotSign for a refusal.</value>
    public SigningVerdict Verdict => _review is null ? default : _review.VerdictOf(_unmet | _unknown);

    /// <summary>The verdict if everything that is not known were in order.</summary>
    /// <value>Never worse than <see cref="Verdict"/>.</value>
    public SigningVerdict BestVerdict => _review is null ? default : _review.VerdictOf(_unmet);

    /// <summary>How many of the criteria of a contract of high quality are known to be met.</summary>
    /// <value>0 to the number of criteria, 8 by default.</value>
    public int CriteriaMet => _review is null ? 0 : _review.Criteria.Count - Bits.Count((_unmet | _unknown) & _review.CriteriaMask);

    /// <summary>How many of the criteria would be met if everything that is not known were.</summary>
    /// <value>Never below <see cref="CriteriaMet"/>.</value>
    public int MostCriteriaMet => _review is null ? 0 : _review.Criteria.Count - Bits.Count(_unmet & _review.CriteriaMask);

    /// <summary>Whether the company has to decide, because a red-line term is in the text.</summary>
    /// <value>Unknown while none is known to be and one is not known; Unknown for <c>default</c>.</value>
    public Truth NeedsCompany => _review is null ? Truth.Unknown
        : (_unmet & _review.TermsMask) != 0 ? Truth.True
        : (_unknown & _review.TermsMask) != 0 ? Truth.Unknown
        : Truth.False;

    /// <summary>Everything that is not met and everything that is not known.</summary>
    /// <value>The criteria, then the red lines, then the terms.</value>
    public ReasonList Reasons => _review is null ? default : _review.ReasonsOf(_unmet, _unknown);

    /// <summary>The verdict and the criteria.</summary>
    /// <returns>For example <c>SignWithConditions, 7 criteria met</c>.</returns>
    public override string ToString() => $"{Verdict}, {Numbers.ToText(CriteriaMet)} criteria met";
}
