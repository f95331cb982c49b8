using System.Collections.Generic;

namespace Ltc;

/// <summary>The scores of lead to cash in their compiled form.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed partial class LtcScores
{
    private readonly RuleScores _scores;

    internal LtcScores(RuleScores scores, LeadQualifier qualifier)
    {
        _scores = scores;
        Cards = [qualifier.Card.Definition, .. CustomerCards, .. ProjectCards];
    }

    /// <summary>What the chance of winning a deal is learned from.</summary>
    /// <value>Our default stages, fields and limits; a model of it learns from closed deals.</value>
    public WinProbabilityDefinition WinProbability => _scores.WinProbability;

    /// <summary>Every score that is a scorecard, as data.</summary>
    /// <value>In the order from lead to cash; ids are unique.</value>
    public IReadOnlyList<ScorecardDefinition> Cards { get; }
}
