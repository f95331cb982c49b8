using System.Collections.Generic;
using System.Linq;

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

    /// <summary>The ids of the hard rules.</summary>
    internal IReadOnlyList<string> RuleIds { get; set; } = [];

    /// <summary>What the company has added.</summary>
    internal IReadOnlyList<Requirement<DecisionFacts>> Requirements { get; set; } = [];

    /// <summary>What a Go at this point requires beside what every Go does: clearances, hard rules, what the company has added.</summary>
    internal IReadOnlyList<Requirement<DecisionFacts>> Rules { get; set; } = [];

    /// <summary>Takes a point that was checked.</summary>
    internal static DecisionPointParts Of(DecisionPointData data, DecisionLimits limits, HardRuleSet rules) => new()
    {
        Point = data.Point,
        Label = data.Label!,
        Question = data.Question,
        Papers = [.. data.Papers],
        Calculations = [.. data.Calculations.OrderBy(one => one)],
        Reviews = [.. data.Reviews],
        ReviewsInsideGrant = [.. data.Reviews.Where(mandate => data.ReviewsInsideGrant.Contains(mandate.Role))],
        DecisionHours = data.DecisionHours,
        Document = data.Document,
        Clearances = [.. data.Clearances.OrderBy(one => one)],
        ValidDays = data.ValidDays,
        Limits = limits,
        RuleIds = [.. data.Rules],
        Requirements = [.. data.Requirements],
        Rules = [.. RulesOf(data, rules)],
    };

    /// <summary>Clearances, hard rules and what the company has added, as far as they exist.</summary>
    internal static IEnumerable<Requirement<DecisionFacts>> RulesOf(DecisionPointData data, HardRuleSet rules) =>
        data.Clearances.OrderBy(one => one).Select(HardRuleSet.ClearanceOf)
            .Concat(data.Rules.Select(rules.Find))
            .OfType<Requirement<DecisionFacts>>()
            .Concat(data.Requirements);
}
