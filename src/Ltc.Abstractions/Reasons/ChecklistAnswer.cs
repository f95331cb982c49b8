using System;

namespace Ltc;

/// <summary>What a checklist answers: whether everything holds, and every reason why not.</summary>
/// <remarks>16 bytes, no allocation. <c>default</c> is Refused.</remarks>
public readonly struct ChecklistAnswer : IAnswer, IEquatable<ChecklistAnswer>
{
    private readonly ReasonSource? _source;
    private readonly ulong _reasons;

    internal ChecklistAnswer(ReasonSource source, ulong reasons)
    {
        _source = source;
        _reasons = reasons;
    }

    /// <inheritdoc/>
    public Answer Answer =>
        _source is null || ReasonBits.HasUnmet(_reasons) ? Answer.Refused
        : _reasons != 0 ? Answer.Unknown
        : Answer.Allowed;

    /// <summary>Whether everything holds.</summary>
    /// <value>True only for Allowed.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <summary>Every requirement that is not met or not known, in the order of declaration.</summary>
    /// <value>Names rule, fact and bound; <see cref="Explain"/> adds the values.</value>
    public ReasonList Reasons => new(_source, _reasons);

    /// <summary>Gives the reasons with the values that the facts have. Keeps a copy of the facts: for people, not for hot paths.</summary>
    /// <typeparam name="TFacts">The facts.</typeparam>
    /// <param name="facts">The facts that were checked.</param>
    /// <returns>Reasons that name rule, fact, value and bound.</returns>
    public ReasonList Explain<TFacts>(in TFacts facts)
        where TFacts : struct => new(_source, _reasons, facts);

    /// <summary>A bit for each requirement that is known not to hold.</summary>
    internal uint Unmet => unchecked((uint)_reasons);

    /// <summary>A bit for each requirement that is not known.</summary>
    internal uint Unknown => (uint)(_reasons >> 32);

    /// <inheritdoc/>
    public bool Equals(ChecklistAnswer other) => ReferenceEquals(_source, other._source) && _reasons == other._reasons;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChecklistAnswer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _reasons.GetHashCode();

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether checklist and reasons agree.</returns>
    public static bool operator ==(ChecklistAnswer left, ChecklistAnswer right) => left.Equals(right);

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether checklist or reasons differ.</returns>
    public static bool operator !=(ChecklistAnswer left, ChecklistAnswer right) => !left.Equals(right);

    /// <summary>The answer and how many reasons it has.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => $"{Answer}, {Numbers.ToText(Reasons.Count)} reasons";
}
