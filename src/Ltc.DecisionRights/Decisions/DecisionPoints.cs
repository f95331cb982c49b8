using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The five decision points as the sources describe them.</summary>
/// <remarks>
/// Immutable. Source: domain.md §2.1 (names), §2.2 (gate sheets), §3.3 (calculations), §3.5 (validity), §14.3 (papers). Decided here: the risk reserve is asked for
/// at the bid and at the signature, since "from ATB on" is met where a price is set; at a change its use is measured by the machine of changes. An item inside the
/// standing grant of the front unit has one reviewer: project finance, and at the signature whoever must be able to deliver.
/// </remarks>
public sealed class DecisionPoints
{
    private readonly DecisionPointDefinition[] _all;
    private readonly LimitNumbers _limits;

    private DecisionPoints(DecisionPointDefinition[] all, DecisionLimits limits)
    {
        _all = all;
        _limits = new LimitNumbers(limits);
    }

    /// <summary>Every point.</summary>
    /// <value>In the order of the process.</value>
    public IReadOnlyList<DecisionPointDefinition> All => Array.AsReadOnly(_all);

    /// <summary>One point.</summary>
    /// <param name="point">Which one.</param>
    /// <returns>Its definition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public DecisionPointDefinition this[DecisionPoint point] =>
        (int)point < _all.Length ? _all[(int)point] : throw new ArgumentOutOfRangeException(nameof(point), point, "one of the five decision points");

    internal DecisionLimits Limits => _limits.ToLimits();

    /// <summary>The hard rules that a decision point can ask for.</summary>
    /// <value>Their ids, in the order of the process.</value>
    public static IReadOnlyList<string> HardRules => HardRuleSet.Ids;

    /// <summary>Defines the points.</summary>
    /// <param name="limits">The numbers of the hard rules; the default ones when left out.</param>
    /// <returns>The points, equal on every call with the same limits.</returns>
    /// <exception cref="DefinitionException">A number cannot be a limit.</exception>
    public static DecisionPoints Define(DecisionLimits? limits = null)
    {
        var numbers = (limits ?? new DecisionLimits()).Copy();
        var wrong = DecisionLimitsCheck.Run(numbers, string.Empty);
        if (wrong.Count > 0)
            throw new DefinitionException("decision-limits", wrong);
        return TryCreate(new DecisionPointsData { Limits = numbers, Points = DefaultDecisionPoints.All() }, out var points, out var findings)
            ? points!
            : throw new DefinitionException("decision-points", findings);
    }

    /// <summary>Checks points and makes them.</summary>
    /// <param name="data">The points and their numbers; they are copied.</param>
    /// <param name="points">The points, or null.</param>
    /// <param name="findings">
    /// Everything that is wrong, at once: a number that is no limit, a point that is not there once, a label that is missing or used twice, a paper, calculation, rule or
    /// reviewer named twice, what does not exist, a reviewer whose papers no point asks for, an own requirement whose id is taken.
    /// </param>
    /// <returns>Whether the points were made.</returns>
    /// <exception cref="ArgumentNullException">The data is null.</exception>
    public static bool TryCreate(DecisionPointsData data, out DecisionPoints? points, out IReadOnlyList<Finding> findings)
    {
        findings = DecisionPointsCheck.Run(data ?? throw new ArgumentNullException(nameof(data)));
        points = null;
        if (findings.Count > 0)
            return false;
        var limits = data.Limits.Copy();
        var rules = new HardRuleSet(limits);
        points = new([.. data.Points.OrderBy(one => one.Point).Select(one => new DecisionPointDefinition(DecisionPointParts.Of(one, limits, rules)))], limits);
        return true;
    }

    /// <summary>Gives the stored form.</summary>
    /// <returns>A copy; <see cref="TryCreate"/> makes the same points of it.</returns>
    public DecisionPointsData ToData() => new() { Limits = Limits, Points = [.. _all.Select(point => point.ToData())] };

    /// <summary>The same points with other reviewers at one of them.</summary>
    /// <param name="point">Which one.</param>
    /// <param name="reviews">Who is heard, each role once.</param>
    /// <param name="insideGrant">Who of them is heard when the front unit decides inside its standing grant.</param>
    /// <param name="decisionHours">How many hours the decision has once its reviews are settled; null for those of the terms.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="DefinitionException">A role reviews twice or inside a grant only, a time is shorter than an hour, or somebody with a veto would be passed by silence.</exception>
    public DecisionPoints WithReviews(DecisionPoint point, IReadOnlyList<ReviewMandate> reviews, IReadOnlyList<ReviewMandate> insideGrant, int? decisionHours = null)
    {
        _ = this[point];
        ReviewCheck.Run(EnumIds<DecisionPoint>.IdOf(point), reviews, insideGrant, decisionHours);
        return new(Array.ConvertAll(_all, one => one.Point == point ? one.With(reviews, insideGrant, decisionHours) : one), Limits);
    }

    internal DecisionPoints Without(string requirement) => new(Array.ConvertAll(_all, point => point.Without(requirement)), Limits);
}
