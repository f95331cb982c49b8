using System;

namespace Ltc;

/// <summary>Whether every requirement of a list holds, and if not, every reason.</summary>
/// <remarks><c>default</c> is Refused. Equal by list and reasons.</remarks>
public readonly struct RequirementAnswer : IAnswer, IEquatable<RequirementAnswer>
{
    private readonly ReasonSource? _source;
    private readonly uint _unmet;
    private readonly uint _unknown;

    internal RequirementAnswer(ReasonSource source, uint unmet, uint unknown)
    {
        _source = source;
        _unmet = unmet;
        _unknown = unknown;
    }

    /// <summary>Whether every requirement holds.</summary>
    /// <value>Refused when one is known not to; Unknown when none is and one is not known; else Allowed.</value>
    public Answer Answer => _source is null || _unmet != 0 ? Answer.Refused : _unknown != 0 ? Answer.Unknown : Answer.Allowed;

    /// <summary>Whether every requirement is known to hold.</summary>
    /// <value>True only for Allowed.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <summary>Every requirement that is not met or not known.</summary>
    /// <value>In the order of declaration.</value>
    public ReasonList Reasons => new(_source, _unmet, _unknown);

    /// <inheritdoc/>
    public bool Equals(RequirementAnswer other) => ReferenceEquals(_source, other._source) && _unmet == other._unmet && _unknown == other._unknown;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RequirementAnswer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)(_unmet ^ (_unknown << 16)));

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether list and reasons agree.</returns>
    public static bool operator ==(RequirementAnswer left, RequirementAnswer right) => left.Equals(right);

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether list or reasons differ.</returns>
    public static bool operator !=(RequirementAnswer left, RequirementAnswer right) => !left.Equals(right);

    /// <summary>The answer and the count of reasons.</summary>
    /// <returns>For example <c>Refused (2 reasons)</c>.</returns>
    public override string ToString() => Reasons.Count == 0 ? Answer.ToString() : $"{Answer} ({Numbers.ToText(Reasons.Count)} reasons)";
}
