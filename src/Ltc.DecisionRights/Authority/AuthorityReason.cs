namespace Ltc;

/// <summary>One dimension that asked for the level: its value, the limit that it passed, and the sentence for people.</summary>
/// <remarks>Immutable. The answer to "why did this need approval?".</remarks>
public sealed class AuthorityReason
{
    private readonly decimal? _position;
    private readonly string? _foreign;
    private readonly string _currency;

    internal AuthorityReason(AuthorityDimension dimension, OrgLevel level, decimal? position, string currency, string? foreign)
    {
        Dimension = dimension;
        Level = level;
        _position = position;
        _currency = currency;
        _foreign = foreign;
    }

    /// <summary>Which dimension it is.</summary>
    /// <value>Never null.</value>
    public AuthorityDimension Dimension { get; }

    /// <summary>The level that it asks for.</summary>
    /// <value>The company when its value is not known.</value>
    public OrgLevel Level { get; }

    /// <summary>Whether its value is not known.</summary>
    /// <value>True also for an amount that cannot be brought into the currency of the matrix.</value>
    public bool IsUnknown => _position is null;

    /// <summary>What the request says.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>6,200,000 CNY</c>.</returns>
    public string Value(Language language = Language.English) =>
        _position is { } known ? AuthorityPhrases.Value(Dimension, known, _currency, language) : Phrases.NotKnown.In(language);

    /// <summary>How far the level below may go.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>at most 5,000,000 CNY</c>; null when no lower level decides in this dimension.</returns>
    public string? Bound(Language language = Language.English) =>
        AuthorityPhrases.LowerBound(Dimension, Level, _currency, language);

    /// <summary>The reason as a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>contract amount is 6,200,000 CNY; the rep office decides at most 5,000,000 CNY, so the region decides</c>.</returns>
    public string Text(Language language = Language.English) => AuthorityPhrases.Sentence(this, _currency, _foreign, language);

    /// <summary>The sentence in English.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => Text();
}
