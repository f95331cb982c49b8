namespace Ltc;

/// <summary>Why a grant does not empower its grantee to decide something.</summary>
/// <remarks>Immutable. A gap of any link of the chain counts; <see cref="Link"/> is the first that has one, from the grantee upwards.</remarks>
public sealed class GrantRefusal
{
    private readonly AuthorityMatrix _matrix;
    private readonly uint _over;
    private readonly uint _unknown;

    internal GrantRefusal(AuthorityMatrix matrix, Grant grant, Grant link, GrantGaps gaps, GrantGaps unknown, uint over, uint unknownDimensions)
    {
        _matrix = matrix;
        _over = over;
        _unknown = unknownDimensions;
        Grant = grant;
        Link = link;
        Gaps = gaps;
        Unknown = unknown;
    }

    /// <summary>The grant that was tried.</summary>
    /// <value>Never null.</value>
    public Grant Grant { get; }

    /// <summary>The grant of the chain that stands in the way first.</summary>
    /// <value>The grant itself or one above it.</value>
    public Grant Link { get; }

    /// <summary>What is known to stand against it.</summary>
    /// <value>None when only unknowns do.</value>
    public GrantGaps Gaps { get; }

    /// <summary>What could not be compared because something is not known.</summary>
    /// <value>None when everything could.</value>
    public GrantGaps Unknown { get; }

    /// <summary>The dimensions that are beyond a limit.</summary>
    /// <value>In the order of the matrix.</value>
    public Selection<AuthorityDimension> Over => new(_matrix?.OwnDimensions, _over);

    /// <summary>The dimensions that are not known.</summary>
    /// <value>In the order of the matrix.</value>
    public Selection<AuthorityDimension> NotKnown => new(_matrix?.OwnDimensions, _unknown);

    /// <summary>The refusal as a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>grant `g1` of wang: beyond its limit (contract amount)</c>.</returns>
    public string Text(Language language = Language.English) => DeciderPhrases.Refusal(this, language);

    /// <summary>The sentence in English.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => Text();
}
