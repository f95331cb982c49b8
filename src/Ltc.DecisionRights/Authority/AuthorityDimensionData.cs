using System.Collections.Generic;

namespace Ltc;

/// <summary>A dimension of authority as it is stored: what it compares, and how far each level may go.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); <see cref="AuthorityMatrix.TryCreate"/> checks and copies it.</remarks>
public sealed class AuthorityDimensionData
{
    /// <summary>The id, camelCase, unique in the matrix.</summary>
    /// <value>
    /// Required. The ids grade, amount, marginOverFloor, discount, advanceShare, paymentDays, creditUse, termsDeviation and deliveryRisk are read from the
    /// properties of the request; every other one from <see cref="AuthorityRequest.Others"/>.
    /// </value>
    public string? Id { get; set; }

    /// <summary>What people call it.</summary>
    /// <value>In three languages; required.</value>
    public Text Text { get; set; }

    /// <summary>What it compares.</summary>
    /// <value>A number unless said otherwise.</value>
    public DimensionKind Kind { get; set; }

    /// <summary>Which way a larger number moves the level.</summary>
    /// <value>Stricter or milder; required for numbers and money. The words of a list always run from mild to strict.</value>
    public ColumnDirection Direction { get; set; }

    /// <summary>The unit of the numbers.</summary>
    /// <value>For example <c>fraction</c> or <c>days</c>; null for none.</value>
    public string? Unit { get; set; }

    /// <summary>The numbers that make sense; another one counts as not known.</summary>
    /// <value>Every number unless said otherwise.</value>
    public Interval Range { get; set; }

    /// <summary>The documents that it is asked for.</summary>
    /// <value>At least one.</value>
    public IList<AuthorityDocument> Documents { get; set; } = new List<AuthorityDocument>();

    /// <summary>The words, mildest first.</summary>
    /// <value>At least one for <see cref="DimensionKind.Words"/>, none otherwise.</value>
    public IList<AuthorityWord> Words { get; set; } = new List<AuthorityWord>();

    /// <summary>How far each level may decide.</summary>
    /// <value>
    /// A level that is left out is never asked for; beyond the last limit the company decides. A higher level always reaches further. The company has no limit
    /// or an explicit "unlimited".
    /// </value>
    public IDictionary<OrgLevel, AuthorityLimit> Limits { get; set; } = new Dictionary<OrgLevel, AuthorityLimit>();
}
