using System;

namespace Ltc;

/// <summary>How far authority goes in one dimension: to a number, to a word, or without a limit, which has to be said.</summary>
/// <remarks>Immutable, equal by content. <c>default</c> is missing: nothing is inside it, and every definition refuses it.</remarks>
public readonly struct AuthorityLimit : IEquatable<AuthorityLimit>
{
    private readonly State _state;
    private readonly decimal _number;

    private AuthorityLimit(State state, decimal number, string? word)
    {
        _state = state;
        _number = number;
        Word = word;
    }

    private enum State : byte
    {
        Missing = 0,
        Unlimited,
        Number,
        Exclusive,
        Inclusive,
        Word,
    }

    /// <summary>Authority without a limit, said in words.</summary>
    /// <value>Not the default.</value>
    public static AuthorityLimit Unlimited => new(State.Unlimited, 0m, null);

    /// <summary>Whether nobody has said how far it goes.</summary>
    /// <value>True for <c>default</c>.</value>
    public bool IsMissing => _state == State.Missing;

    /// <summary>Whether it was said that there is no limit.</summary>
    /// <value>False for <c>default</c>.</value>
    public bool IsUnlimited => _state == State.Unlimited;

    /// <summary>The number at the limit.</summary>
    /// <value>Null unless the limit is a number.</value>
    public decimal? Number => IsNumber ? _number : null;

    /// <summary>The strictest word inside.</summary>
    /// <value>Null unless the limit is a word.</value>
    public string? Word { get; }

    /// <summary>Whether the number itself is inside.</summary>
    /// <value>Null when the definition says it.</value>
    public LimitBoundary? Boundary => _state switch
    {
        State.Exclusive => LimitBoundary.Exclusive,
        State.Inclusive => LimitBoundary.Inclusive,
        _ => null,
    };

    internal bool IsNumber => _state is State.Number or State.Exclusive or State.Inclusive;

    internal decimal NumberOrZero => _number;

    /// <summary>Limits by a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="boundary">Whether the number itself is inside; null when the definition says it.</param>
    /// <returns>The limit.</returns>
    public static AuthorityLimit Of(decimal number, LimitBoundary? boundary = null) => new(
        boundary switch { null => State.Number, LimitBoundary.Inclusive => State.Inclusive, _ => State.Exclusive }, number, null);

    /// <summary>Limits by a word: this one and every milder one are inside.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The limit; missing for null or an empty word.</returns>
    public static AuthorityLimit UpTo(string? word) => string.IsNullOrEmpty(word) ? default : new AuthorityLimit(State.Word, 0m, word);

    /// <inheritdoc/>
    public bool Equals(AuthorityLimit other) => _state == other._state && _number == other._number && string.Equals(Word, other.Word, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AuthorityLimit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_number.GetHashCode() * 397) ^ (int)_state);

    /// <summary>Compares two limits.</summary>
    /// <param name="left">One limit.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say the same.</returns>
    public static bool operator ==(AuthorityLimit left, AuthorityLimit right) => left.Equals(right);

    /// <summary>Compares two limits.</summary>
    /// <param name="left">One limit.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(AuthorityLimit left, AuthorityLimit right) => !left.Equals(right);

    /// <summary>The limit as it is written.</summary>
    /// <returns>A number, a word, <c>unlimited</c>, or <c>?</c> when it is missing.</returns>
    public override string ToString() => _state switch
    {
        State.Missing => "?",
        State.Unlimited => "unlimited",
        State.Word => Word!,
        State.Exclusive => "below " + Numbers.ToGroupedText(_number),
        _ => Numbers.ToGroupedText(_number),
    };
}
