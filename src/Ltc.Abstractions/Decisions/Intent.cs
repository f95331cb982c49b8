namespace Ltc;

/// <summary>What is about to happen and must be covered by a decision.</summary>
/// <remarks>
/// Only the dimensions named in <see cref="Demands"/> are asked about; a dimension that is demanded and not known leaves the coverage Unknown.
/// <c>default</c> is an intent about nothing, which no record covers.
/// </remarks>
public struct Intent
{
    /// <summary>What kind of thing it is about: the id of its machine.</summary>
    /// <value>Null is not known.</value>
    public string? SubjectKind { get; set; }

    /// <summary>Which one it is about.</summary>
    /// <value>Null is not known.</value>
    public string? SubjectId { get; set; }

    /// <summary>The decision point that must have been passed.</summary>
    /// <value>Null accepts a decision at any point: an opportunity can be given up at each of them.</value>
    public DecisionPoint? Point { get; set; }

    /// <summary>What somebody is about to do.</summary>
    /// <value>Proceed unless said otherwise.</value>
    public Purpose Purpose { get; set; }

    /// <summary>The dimensions that the decision must cover beside subject, point, purpose and time.</summary>
    /// <value>None unless said otherwise.</value>
    public Dimensions Demands { get; set; }

    /// <summary>The level that the decision needs at least.</summary>
    /// <value>Null is not known.</value>
    public OrgLevel? Level { get; set; }

    /// <summary>How much is about to be bound.</summary>
    /// <value>In whole units of <see cref="Currency"/>; null is not known.</value>
    public decimal? Amount { get; set; }

    /// <summary>The currency of the amount.</summary>
    /// <value>Null is not known.</value>
    public string? Currency { get; set; }

    /// <summary>The gross margin.</summary>
    /// <value>A fraction; null is not known.</value>
    public decimal? Margin { get; set; }

    /// <summary>The concession from the approved price.</summary>
    /// <value>A fraction; null is not known.</value>
    public decimal? Concession { get; set; }

    /// <summary>How far the terms depart from the standard.</summary>
    /// <value>Null is not known.</value>
    public TermsDeviation? Terms { get; set; }

    /// <summary>The hash of the text that is about to be used.</summary>
    /// <value>Null is not known.</value>
    public string? TextHash { get; set; }
}
