using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Says which level must decide: the highest that any dimension asks for, so that one red cell lifts the whole item.</summary>
/// <remarks>
/// The dimensions are data; the nine defaults are ours. Immutable, safe to share between threads. The amount is compared in the currency of the matrix: another
/// currency needs a rate of the day, without which the amount is not known. Source: domain.md §3.4.
/// </remarks>
public sealed partial class AuthorityMatrix
{
    private const uint EveryDimension = uint.MaxValue;

    private readonly AuthorityDimension[] _dimensions;
    private readonly uint[] _ofDocument;

    private AuthorityMatrix(AuthorityMatrixData data)
    {
        Id = data.Id!;
        Currency = data.Currency!;
        Boundary = data.Boundary;
        HigherLevel = data.HigherLevel;
        GrantTerms = data.GrantTerms;
        _dimensions = [.. data.Dimensions.Select(dimension => new AuthorityDimension(dimension, data.Boundary))];
        Dimensions = Array.AsReadOnly(_dimensions);
        _ofDocument = new uint[EnumIds<AuthorityDocument>.Values.Count];
        for (var i = 0; i < _dimensions.Length; i++)
        {
            foreach (var document in _dimensions[i].Documents)
                _ofDocument[(int)document] |= 1u << i;
        }
    }

    /// <summary>The matrix of the library, in yuan.</summary>
    /// <value>The same instance on every call.</value>
    public static AuthorityMatrix Default { get; } = Define();

    /// <summary>Names the matrix.</summary>
    /// <value>Kebab-case, stable.</value>
    public string Id { get; }

    /// <summary>The currency of every limit on money.</summary>
    /// <value>An ISO 4217 code.</value>
    public string Currency { get; }

    /// <summary>To whom a value belongs that is exactly at a limit which does not say it itself.</summary>
    /// <value>To the milder level by default.</value>
    public LimitBoundary Boundary { get; }

    /// <summary>Whether a higher level may decide in place of the required one.</summary>
    /// <value>It may by default.</value>
    public HigherLevel HigherLevel { get; }

    /// <summary>The terms of grants.</summary>
    /// <value>Never null.</value>
    public GrantTerms GrantTerms { get; }

    /// <summary>Lists the dimensions.</summary>
    /// <value>In the order in which people read them; 1 to 32.</value>
    public IReadOnlyList<AuthorityDimension> Dimensions { get; }

    /// <summary>Makes our default matrix in a currency.</summary>
    /// <remarks>The numbers are domain.md §3.4, default (ours): the same in every currency, which is why a company states its own.</remarks>
    /// <param name="currency">The currency of the limits on the amount; yuan unless said otherwise.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="DefinitionException">The currency is empty.</exception>
    public static AuthorityMatrix Define(string currency = "CNY") => From(DefaultAuthority.Data(currency));

    /// <summary>Makes a matrix.</summary>
    /// <param name="data">The stored form; it is copied.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="DefinitionException">Something is wrong with it; every finding is listed.</exception>
    public static AuthorityMatrix From(AuthorityMatrixData data) =>
        TryCreate(data, out var matrix, out var findings) ? matrix! : throw new DefinitionException(data?.Id ?? string.Empty, findings);

    /// <summary>Checks what is stored and makes the matrix.</summary>
    /// <param name="data">The stored form; it is copied.</param>
    /// <param name="matrix">The matrix, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the matrix was made.</param>
    /// <returns>Whether the matrix was made.</returns>
    public static bool TryCreate(AuthorityMatrixData data, out AuthorityMatrix? matrix, out IReadOnlyList<Finding> findings)
    {
        findings = AuthorityMatrixCheck.Run(data);
        matrix = findings.Count == 0 ? new AuthorityMatrix(data) : null;
        return matrix is not null;
    }

    /// <summary>Says which level must decide. Never throws and allocates nothing.</summary>
    /// <param name="request">What is asked for; with a document only the dimensions of that document count, without one all of them.</param>
    /// <returns>The level, and every dimension that asked for it.</returns>
    public AuthorityAnswer Resolve(in AuthorityRequest request) => Resolve(request, new MoneyContext(Currency, null, null));

    /// <summary>Says which level must decide, amounts of other currencies being brought in by the rates of a day. Never throws and allocates nothing.</summary>
    /// <param name="request">What is asked for; with a document only the dimensions of that document count, without one all of them.</param>
    /// <param name="rates">The rates.</param>
    /// <param name="at">The day.</param>
    /// <returns>The level, and every dimension that asked for it.</returns>
    public AuthorityAnswer Resolve(in AuthorityRequest request, ExchangeRates? rates, CalendarDate at) => Resolve(request, new MoneyContext(Currency, rates, at));

    /// <summary>Finds a dimension.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The dimension, or null.</returns>
    public AuthorityDimension? FindDimension(string? id) => Array.Find(_dimensions, dimension => string.Equals(dimension.Id, id, StringComparison.Ordinal));

    /// <summary>Gives the matrix as data.</summary>
    /// <returns>A copy; making a matrix of it gives the same content.</returns>
    public AuthorityMatrixData ToData() => new()
    {
        Id = Id,
        Currency = Currency,
        Boundary = Boundary,
        HigherLevel = HigherLevel,
        GrantTerms = GrantTerms,
        Dimensions = _dimensions.Select(DataOf).ToList(),
    };

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    internal AuthorityDimension[] OwnDimensions => _dimensions;

    internal AuthorityDimension DimensionAt(int index) => _dimensions[index];

    /// <summary>Which dimensions a document asks for; all of them without one.</summary>
    internal uint DimensionsOf(AuthorityDocument? document) =>
        document is null ? EveryDimension : (int)document.Value < _ofDocument.Length ? _ofDocument[(int)document.Value] : 0;

    internal AuthorityAnswer Resolve(in AuthorityRequest request, in MoneyContext money)
    {
        var asked = DimensionsOf(request.Document);
        // A document that does not exist is nobody's to decide.
        if (asked == 0)
            return default;
        OrgLevel level = default;
        OrgLevel known = default;
        uint because = 0;
        uint unknown = 0;
        for (var i = 0; i < _dimensions.Length; i++)
        {
            var bit = 1u << i;
            if ((asked & bit) == 0)
                continue;
            var own = OrgLevel.Company;
            if (!DimensionReading.TryRead(_dimensions[i], request, money, out var position))
                unknown |= bit;
            else if ((own = _dimensions[i].LevelOf(position)) > known)
                known = own;
            if (own > level)
                (level, because) = (own, 0);
            if (own == level)
                because |= bit;
        }

        return new AuthorityAnswer(this, level, known, because, unknown);
    }

    private static AuthorityDimensionData DataOf(AuthorityDimension dimension) => new()
    {
        Id = dimension.Id,
        Text = dimension.Text,
        Kind = dimension.Kind,
        Direction = dimension.Direction,
        Unit = dimension.Unit,
        Range = dimension.Range,
        Documents = [.. dimension.Documents],
        Words = [.. dimension.Words],
        Limits = EnumIds<OrgLevel>.Values.Where(level => !dimension.LimitOf(level).IsMissing).ToDictionary(level => level, dimension.LimitOf),
    };
}
