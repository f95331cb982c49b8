using System;

namespace Ltc;

/// <summary>Whether an event with a customer may be planned as it is, with every reason why not.</summary>
/// <remarks><c>default</c> is a refusal.</remarks>
public readonly struct CustomerEventAnswer : IAnswer, IEquatable<CustomerEventAnswer>
{
    private readonly RequirementList<CustomerEventFacts>? _rules;
    private readonly uint _unmet;
    private readonly uint _unknown;

    internal CustomerEventAnswer(RequirementList<CustomerEventFacts> rules, uint unmet, uint unknown)
    {
        _rules = rules;
        _unmet = unmet;
        _unknown = unknown;
    }

    /// <summary>What was answered.</summary>
    /// <value>Refused for <c>default</c>; Unknown while something is not known and nothing is wrong.</value>
    public Answer Answer => _rules is null || _unmet != 0 ? Answer.Refused : _unknown != 0 ? Answer.Unknown : Answer.Allowed;

    /// <summary>Whether the event may be planned.</summary>
    /// <value>True only for Allowed.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <summary>Every rule that does not hold or is not known to.</summary>
    /// <value>In the order of declaration.</value>
    public ReasonList Reasons => new(_rules, _unmet, _unknown);

    /// <summary>Gives the reasons with the values that the facts have.</summary>
    /// <param name="facts">The facts that were asked about.</param>
    /// <returns>Reasons that name rule, fact, value and bound.</returns>
    public ReasonList Explain(in CustomerEventFacts facts) => new(_rules, _unmet, _unknown, facts);

    /// <inheritdoc/>
    public bool Equals(CustomerEventAnswer other) => ReferenceEquals(_rules, other._rules) && _unmet == other._unmet && _unknown == other._unknown;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CustomerEventAnswer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)(_unmet ^ (_unknown << 16)));

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the reasons agree.</returns>
    public static bool operator ==(CustomerEventAnswer left, CustomerEventAnswer right) => left.Equals(right);

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether a reason differs.</returns>
    public static bool operator !=(CustomerEventAnswer left, CustomerEventAnswer right) => !left.Equals(right);

    /// <summary>The answer and how many reasons it has.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => $"{Answer} ({Numbers.ToText(Reasons.Count)} reasons)";
}
