using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Qualifies leads: three questions, the conversion test, a score of eight sub-checks, and what follows from them.</summary>
/// <remarks>
/// Immutable, pure, allocates nothing. Source: seed 004; domain.md §1.3, §6.1 to §6.3. A lead converts when all three questions are answered with yes, the score is high enough
/// and need, budget, start and deciders are settled, or three of these with an exception that the region's lead owner has recorded. It is closed when the need is not real, it is
/// out of scope or too risky, or it has no value twice in a row although no unknown answer could lift it; what is not known never closes it. Else it is nurtured.
/// Decided here: an answer outside the enum counts as not known.
/// </remarks>
public sealed class LeadQualifier
{
    internal const uint QuestionOne = 0b111;
    internal const uint Worth = 1 << 3;
    internal const uint Near = 1 << 4;
    internal const uint Winnable = 1 << 5;
    internal const uint Enough = 1 << 6;
    private const int ConversionTest = 7;
    private const int Asked = 13;

    private readonly LeadQualificationData _data;
    private readonly decimal _winFrom;
    private readonly Requirement<QualificationFacts>[] _tested;

    private LeadQualifier(in LeadQualificationData data, Scorecard<QualificationFacts> card, ScoreBands<LeadValue> values, ScoreBands<LeadTemperature> temperatures)
    {
        _data = data;
        _winFrom = data.WinShare * data.WinPoints;
        Card = card;
        Values = values;
        Temperatures = temperatures;
        _tested = [QualificationRequirements.NeedReal, QualificationRequirements.InScope, QualificationRequirements.Acceptable, QualificationRequirements.Converts];
        Requirement[] all =
        [
            _tested[0], _tested[1], _tested[2], QualificationRequirements.WorthKeeping(this), QualificationRequirements.Near(this), QualificationRequirements.Winnable(this),
            QualificationRequirements.Enough(this), _tested[3],
        ];
        Source = new QualificationReasons(all);
        Requirements = Array.AsReadOnly(all);
    }

    /// <summary>The eight sub-checks as a scorecard.</summary>
    /// <value>Never null; its contributions add up to the score.</value>
    public Scorecard<QualificationFacts> Card { get; }

    /// <summary>The grades of value.</summary>
    /// <value>Half-open, on the score.</value>
    public ScoreBands<LeadValue> Values { get; }

    /// <summary>The grades of temperature.</summary>
    /// <value>Half-open, on the mean of urgency and purchasing process.</value>
    public ScoreBands<LeadTemperature> Temperatures { get; }

    /// <summary>What an opportunity requires of a lead.</summary>
    /// <value>Eight requirements, in the order of declaration.</value>
    public IReadOnlyList<Requirement> Requirements { get; }

    internal QualificationReasons Source { get; }

    internal decimal GeneralFrom => _data.GeneralFrom;

    internal decimal HotFrom => _data.HotFrom;

    internal decimal WinFrom => _winFrom;

    internal decimal ConvertFrom => _data.ConvertFrom;

    /// <summary>Defines the qualification with the default weights and thresholds.</summary>
    /// <returns>A qualifier, equal on every call.</returns>
    public static LeadQualifier Define() => TryCreate(LeadQualificationData.Define(), out var qualifier, out var findings)
        ? qualifier!
        : throw new DefinitionException("lead-qualification", findings);

    /// <summary>Checks weights and thresholds and makes a qualifier of them.</summary>
    /// <param name="data">The weights and thresholds.</param>
    /// <param name="qualifier">The qualifier, or null.</param>
    /// <param name="findings">Everything that is wrong: weights that do not add up to 100, thresholds out of order.</param>
    /// <returns>Whether it was made.</returns>
    public static bool TryCreate(in LeadQualificationData data, out LeadQualifier? qualifier, out IReadOnlyList<Finding> findings)
    {
        findings = QualificationFindings.Of(data);
        qualifier = null;
        if (findings.Count > 0)
            return false;
        var values = QualificationCard.ValuesOf(data);
        if (QualificationCard.TryBuild(data, values, out var card, out findings))
            qualifier = new LeadQualifier(data, card!, values, QualificationCard.TemperaturesOf(data));
        return qualifier is not null;
    }

    /// <summary>Gives the weights and thresholds.</summary>
    /// <returns>What the qualifier was made of.</returns>
    public LeadQualificationData ToData() => _data;

    /// <summary>Qualifies a lead. Never throws and allocates nothing.</summary>
    /// <param name="facts">The answers; null is not known.</param>
    /// <returns>Verdicts, score, grades, outcome, everything missing and every reason.</returns>
    public LeadQualification Evaluate(in QualificationFacts facts)
    {
        var given = QualificationAnswers.Known(facts);
        var points = PointsOf(given);
        var distance = QualificationAnswers.Distance(given);
        var reasons = ReasonBits.Of(WorthKeeping(points, given.PreviousValue), 3)
            | ReasonBits.Of(distance.Reaches(HotFrom), 4)
            | ReasonBits.Of(WinPoints(given).Reaches(_winFrom), 5)
            | ReasonBits.Of(points.Reaches(ConvertFrom), 6);
        for (var i = 0; i < _tested.Length; i++)
            reasons |= ReasonBits.Of(_tested[i].Condition.Test(given), i < _tested.Length - 1 ? i : ConversionTest);
        LeadMaturity? maturity = given.BudgetDefinite is { } budget ? budget ? LeadMaturity.Mature : LeadMaturity.Early : null;
        return new LeadQualification(this, points, distance, reasons, Missing(given), maturity);
    }

    internal PointRange PointsOf(in QualificationFacts facts)
    {
        var score = Card.Score(facts);
        return new PointRange(score.Lowest.GetValueOrDefault(), score.Highest.GetValueOrDefault());
    }

    internal PointRange WinPoints(in QualificationFacts facts) =>
        PointRange.Of(facts.Relationship, _data.Relationship) + PointRange.Of(facts.Solution, _data.Solution)
        + PointRange.Of(facts.Team, _data.Team) + PointRange.Of(facts.Competition, _data.Competition);

    private Truth WorthKeeping(in PointRange points, LeadValue? before) =>
        points.Highest >= GeneralFrom ? Truth.True : before is { } value ? value != LeadValue.None : Truth.Unknown;

    private static uint Missing(in QualificationFacts facts)
    {
        uint missing = 0;
        for (var i = 0; i < Asked; i++)
            missing |= QualificationFact.All.Facts[i].IsKnown(facts) ? 0u : 1u << i;
        return missing;
    }
}
