using System;

namespace Ltc;

/// <summary>Whether a tailoring may go ahead, the right of its level, and every reason why not.</summary>
/// <remarks><c>default</c> is Refused. Equal by rules, right and reasons.</remarks>
public readonly struct TailoringAnswer : IAnswer, IEquatable<TailoringAnswer>
{
    private readonly ChecklistAnswer _answer;

    internal TailoringAnswer(TailoringRight? right, ChecklistAnswer answer)
    {
        Right = right;
        _answer = answer;
    }

    /// <summary>Whether it may go ahead.</summary>
    /// <value>Refused for <c>default</c>.</value>
    public Answer Answer => _answer.Answer;

    /// <summary>Whether it may go ahead.</summary>
    /// <value>True only for Allowed.</value>
    public bool IsAllowed => Answer == Answer.Allowed;

    /// <summary>The right of the level in the layer.</summary>
    /// <value>Null when it depends on something that is not known.</value>
    public TailoringRight? Right { get; }

    /// <summary>Every requirement that is not met or not known.</summary>
    /// <value>In the order of declaration.</value>
    public ReasonList Reasons => _answer.Reasons;

    /// <summary>Gives the reasons with the values of the request: for people.</summary>
    /// <param name="request">The request that was judged.</param>
    /// <returns>Reasons that name rule, fact, value and bound.</returns>
    public ReasonList Explain(in TailoringRequest request) => _answer.Explain(request);

    /// <inheritdoc/>
    public bool Equals(TailoringAnswer other) => Right == other.Right && _answer == other._answer;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TailoringAnswer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _answer.GetHashCode();

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether right and reasons agree.</returns>
    public static bool operator ==(TailoringAnswer left, TailoringAnswer right) => left.Equals(right);

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether right or reasons differ.</returns>
    public static bool operator !=(TailoringAnswer left, TailoringAnswer right) => !left.Equals(right);

    /// <summary>The answer and the right.</summary>
    /// <returns>For example <c>Refused (Denied, 3 reasons)</c>.</returns>
    public override string ToString() =>
        Reasons.Count == 0 ? Answer.ToString() : $"{Answer} ({Right?.ToString() ?? "?"}, {Numbers.ToText(Reasons.Count)} reasons)";
}
