using System.Collections.Generic;

namespace Ltc;

/// <summary>What a decision point is made of.</summary>
internal sealed class DecisionPointParts
{
    internal DecisionPoint Point { get; set; }

    internal string Label { get; set; } = string.Empty;

    internal Text Question { get; set; }

    internal IReadOnlyList<Paper> Papers { get; set; } = [];

    internal IReadOnlyList<Calculation> Calculations { get; set; } = [];

    internal IReadOnlyList<ReviewMandate> Reviews { get; set; } = [];

    internal IReadOnlyList<ReviewMandate> ReviewsInsideGrant { get; set; } = [];

    internal int? DecisionHours { get; set; }

    internal AuthorityDocument Document { get; set; } = AuthorityDocument.Signing;

    internal IReadOnlyList<AuthorityDocument> Clearances { get; set; } = [];

    internal int ValidDays { get; set; }

    internal DecisionLimits Limits { get; set; } = new();

    /// <summary>What a Go at this point requires beside what every Go does.</summary>
    internal IReadOnlyList<Requirement<DecisionFacts>> Rules { get; set; } = [];
}
