namespace Ltc;

/// <summary>Says which level must decide, and every dimension that asked for it.</summary>
/// <remarks><c>default</c> refuses and names the company. An unknown dimension asks for the company, and the answer says so.</remarks>
public readonly struct AuthorityAnswer
{
    private readonly AuthorityMatrix? _matrix;
    private readonly OrgLevel _level;
    private readonly OrgLevel _known;
    private readonly uint _because;
    private readonly uint _unknown;

    internal AuthorityAnswer(AuthorityMatrix matrix, OrgLevel level, OrgLevel known, uint because, uint unknown)
    {
        _matrix = matrix;
        _level = level;
        _known = known;
        _because = because;
        _unknown = unknown;
    }

    /// <summary>Whether the level stands.</summary>
    /// <value>
    /// Allowed when it does; Unknown when it is the company's only because something is not known, so that knowing more could lower it. <c>default</c> is Refused.
    /// </value>
    public Answer Answer => _matrix is null ? Answer.Refused : _unknown != 0 && _known < _level ? Answer.Unknown : Answer.Allowed;

    /// <summary>The level that must decide.</summary>
    /// <value>The highest that any dimension asks for; the company for <c>default</c>.</value>
    public OrgLevel Result => _matrix is null ? OrgLevel.Company : _level;

    /// <summary>The least level that must decide whatever the unknown dimensions turn out to be.</summary>
    /// <value>What the known dimensions ask for; the company for <c>default</c>.</value>
    public OrgLevel Least => _matrix is null ? OrgLevel.Company : _known;

    /// <summary>The dimensions that ask for <see cref="Result"/>.</summary>
    /// <value>In the order of the matrix; the unknown ones among them.</value>
    public Selection<AuthorityDimension> Because => new(_matrix?.OwnDimensions, _because);

    /// <summary>The dimensions that are not known.</summary>
    /// <value>In the order of the matrix.</value>
    public Selection<AuthorityDimension> Unknown => new(_matrix?.OwnDimensions, _unknown);

    internal uint UnknownBits => _unknown;

    /// <summary>The level and why.</summary>
    /// <returns>For example <c>Region because of amount, grade</c>.</returns>
    public override string ToString() => _matrix is null ? "Refused" : $"{Result} because of {string.Join(", ", Because)}";
}
