using System.Collections.Generic;

namespace Ltc;

/// <summary>A matrix of authority as it is stored.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); <see cref="AuthorityMatrix.TryCreate"/> checks and copies it.</remarks>
public sealed class AuthorityMatrixData
{
    /// <summary>The id of the matrix.</summary>
    /// <value>Kebab-case; required.</value>
    public string? Id { get; set; }

    /// <summary>The currency of every limit on money.</summary>
    /// <value>An ISO 4217 code; required.</value>
    public string? Currency { get; set; }

    /// <summary>To whom a value belongs that is exactly at a limit which does not say it itself.</summary>
    /// <value>To the milder level unless said otherwise.</value>
    public LimitBoundary Boundary { get; set; }

    /// <summary>Whether a higher level may decide in place of the required one.</summary>
    /// <value>It may, unless said otherwise.</value>
    public HigherLevel HigherLevel { get; set; }

    /// <summary>The terms of grants.</summary>
    /// <value>The defaults unless set.</value>
    public GrantTerms GrantTerms { get; set; } = GrantTerms.Default;

    /// <summary>The dimensions, in the order in which people read them.</summary>
    /// <value>1 to 32.</value>
    public IList<AuthorityDimensionData> Dimensions { get; set; } = new List<AuthorityDimensionData>();
}
