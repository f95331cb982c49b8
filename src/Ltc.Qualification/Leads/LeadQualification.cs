using System;

namespace Ltc;

/// <summary>What the qualification says about a lead: a verdict on each question, score, grades and outcome, everything that is missing and every reason.</summary>
/// <remarks>
/// Immutable, equal by answers. <c>default</c> is a refusal without an outcome. What is not known adds nothing to the score and everything to the highest, so that
/// the two say what the unknown answers still allow. Source: domain.md §6.1 to §6.3.
/// </remarks>
public readonly struct LeadQualification : IAnswer, IEquatable<LeadQualification>
{
    /// <summary>The requirements that close a lead when they are known not to be met: need, scope, risk, value.</summary>
    internal const uint Closing = 0b1111;

    private readonly LeadQualifier? _qualifier;
    private readonly PointRange _points;
    private readonly PointRange _distance;
    private readonly ulong _reasons;
    private readonly uint _missing;
    private readonly LeadMaturity? _maturity;

    internal LeadQualification(
        LeadQualifier qualifier, in PointRange points, in PointRange distance, ulong reasons, uint missing, LeadMaturity? maturity)
    {
        _qualifier = qualifier;
        _points = points;
        _distance = distance;
        _reasons = reasons;
        _missing = missing;
        _maturity = maturity;
    }

    /// <summary>Whether the lead may become an opportunity.</summary>
    /// <value>Allowed exactly when the outcome is Convert; Unknown while nothing is against it but something is not known; Refused for <c>default</c>.</value>
    public Answer Answer => _qualifier is null || ReasonBits.HasUnmet(_reasons) ? Answer.Refused : _reasons != 0 ? Answer.Unknown : Answer.Allowed;

    /// <summary>What is to be done with the lead.</summary>
    /// <value>Close only for what is known; null for <c>default</c>, so that nobody acts on it.</value>
    public LeadOutcome? Outcome =>
        _qualifier is null ? null
        : (_reasons & Closing) != 0 ? LeadOutcome.Close
        : Answer == Answer.Allowed ? LeadOutcome.Convert
        : LeadOutcome.Nurture;

    /// <summary>Question 1: is it a lead?</summary>
    /// <value>False when the need is not real, out of scope or too risky; Unknown while one of the three is.</value>
    public Truth IsLead => Verdict(LeadQualifier.QuestionOne);

    /// <summary>Question 2: is it near?</summary>
    /// <value>True when urgency and purchasing process make it hot whatever is still found out; False when they no longer can.</value>
    public Truth IsNear => Verdict(LeadQualifier.Near);

    /// <summary>Question 3: can we win?</summary>
    /// <value>True when the answers reach their share of the points whatever is still found out; False when they no longer can.</value>
    public Truth CanWin => Verdict(LeadQualifier.Winnable);

    /// <summary>Whether the score reaches what an opportunity needs.</summary>
    /// <value>Unknown while the unknown answers decide it.</value>
    public Truth IsEnough => Verdict(LeadQualifier.Enough);

    /// <summary>Whether the lead is graded "no value" for the second time in a row, with no unknown answer that could lift it.</summary>
    /// <value>Unknown when it has no value for certain and nobody knows what it was worth before.</value>
    public Truth NoValueTwice => !Verdict(LeadQualifier.Worth);

    /// <summary>The points of the eight sub-checks.</summary>
    /// <value>0 to 100; an answer that is not known adds nothing.</value>
    public decimal Score => _points.Lowest;

    /// <summary>The points that the answers which are not known still allow.</summary>
    /// <value>At least <see cref="Score"/>, at most 100.</value>
    public decimal Highest => _points.Highest;

    /// <summary>What the lead is worth by its score.</summary>
    /// <value>Null for <c>default</c>.</value>
    public LeadValue? Value => _qualifier?.Values.Of(Score);

    /// <summary>What it may be worth once everything is known.</summary>
    /// <value>At least <see cref="Value"/>; null for <c>default</c>.</value>
    public LeadValue? HighestValue => _qualifier?.Values.Of(Highest);

    /// <summary>How near it is by urgency and purchasing process.</summary>
    /// <value>Null for <c>default</c>; an answer that is not known adds nothing.</value>
    public LeadTemperature? Temperature => _qualifier?.Temperatures.Of(_distance.Lowest);

    /// <summary>How near it may be once everything is known.</summary>
    /// <value>At least <see cref="Temperature"/>; null for <c>default</c>.</value>
    public LeadTemperature? HighestTemperature => _qualifier?.Temperatures.Of(_distance.Highest);

    /// <summary>Whether the customer has a budget.</summary>
    /// <value>Null when that is not known.</value>
    public LeadMaturity? Maturity => _maturity;

    /// <summary>The sub-checks and facts that are not known.</summary>
    /// <value>In the order of <see cref="QualificationFact.All"/>; the exception and the grade before are not asked for.</value>
    public MissingAnswers Missing => new(_missing);

    /// <summary>Every requirement of an opportunity that is not met or not known.</summary>
    /// <value>In the order of declaration; empty when the lead converts.</value>
    public ReasonList Reasons => new(_qualifier?.Source, _reasons);

    /// <summary>Why the lead is to be closed.</summary>
    /// <value>The reasons that alone close it; empty unless the outcome is Close.</value>
    public ReasonList GroundsToClose => new(_qualifier?.Source, _reasons & Closing);

    internal decimal Distance => _distance.Lowest;

    /// <summary>Gives the reasons with the values that the answers have.</summary>
    /// <param name="facts">The facts that were asked about.</param>
    /// <returns>Reasons that name rule, fact, value and bound.</returns>
    public ReasonList Explain(in QualificationFacts facts) => new(_qualifier?.Source, _reasons, facts);

    /// <inheritdoc/>
    public bool Equals(LeadQualification other) =>
        ReferenceEquals(_qualifier, other._qualifier) && _points == other._points && _distance == other._distance
        && _reasons == other._reasons && _missing == other._missing && _maturity == other._maturity;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LeadQualification other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Score.GetHashCode() * 397) ^ _reasons.GetHashCode() ^ (int)(_missing << 16));

    /// <summary>Compares two qualifications.</summary>
    /// <param name="left">One qualification.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether score, grades, reasons and what is missing agree.</returns>
    public static bool operator ==(LeadQualification left, LeadQualification right) => left.Equals(right);

    /// <summary>Compares two qualifications.</summary>
    /// <param name="left">One qualification.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether anything differs.</returns>
    public static bool operator !=(LeadQualification left, LeadQualification right) => !left.Equals(right);

    /// <summary>Outcome and points.</summary>
    /// <returns>For example <c>nurture 45–70 points</c>.</returns>
    public override string ToString() => _qualifier is null ? Answer.ToString() : $"{EnumIds<LeadOutcome>.IdOf(Outcome!.Value)} {_points.Show(Language.English)}";

    private Truth Verdict(uint requirements) =>
        _qualifier is null ? Truth.Unknown
        : (_reasons & requirements) != 0 ? Truth.False
        : (ReasonBits.All(_reasons) & requirements) != 0 ? Truth.Unknown
        : Truth.True;
}
