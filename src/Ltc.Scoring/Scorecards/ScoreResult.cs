using System;
using System.Diagnostics;

namespace Ltc;

/// <summary>What a scorecard says.</summary>
/// <remarks>
/// <see cref="Answer.Allowed"/>: everything is known. <see cref="Answer.Unknown"/>: something is missing; the score counts it with its missing points, and the
/// range beside it is what any answer could still make of it. <see cref="Answer.Refused"/>: a value lies in no bin, and there is no score. <c>default</c> is refused.
/// Who computed it and why is asked of the card, with the facts: <c>card.Explain(facts, into)</c>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ScoreResult : IEquatable<ScoreResult>
{
    private readonly CardIndex? _card;
    private readonly long _raw;
    private readonly long _lowest;
    private readonly long _highest;
    private readonly ulong _missing;
    private readonly ulong _noBin;

    internal ScoreResult(CardIndex card, in ScoreSum sum)
    {
        _card = card;
        _raw = sum.Raw;
        _lowest = sum.Lowest;
        _highest = sum.Highest;
        _missing = sum.Missing;
        _noBin = sum.NoBin;
    }

    /// <summary>Whether there is a score, and whether everything behind it is known.</summary>
    /// <value>Refused for <c>default</c> and for a value in no bin; Unknown when something is missing; else Allowed.</value>
    public Answer Answer => !IsScored ? Answer.Refused : _missing == 0 ? Answer.Allowed : Answer.Unknown;

    /// <summary>Whether everything is known.</summary>
    /// <value>True only for <see cref="Answer.Allowed"/>.</value>
    public bool IsAllowed => IsScored && _missing == 0;

    /// <summary>The sum of the initial points and of all contributions, exact.</summary>
    /// <value>Points, neither rounded nor clamped; null when refused.</value>
    public decimal? Raw => IsScored ? Points.ToDecimal(_raw, _card!.Decimals) : null;

    /// <summary>The raw score in whole points, halves up: −2.5 gives −2.</summary>
    /// <value>Points, not clamped; null when refused.</value>
    public decimal? Rounded => IsScored ? Points.ToDecimal(Points.RoundHalfUp(_raw, _card!.Decimals), _card.Decimals) : null;

    /// <summary>The score: the raw score, rounded where the card asks for whole points, then clamped.</summary>
    /// <value>Points; null when refused. Missing values count with their missing points.</value>
    public decimal? Value => IsScored ? Points.ToDecimal(ScaledValue, _card!.Decimals) : null;

    /// <summary>The lowest score that the unknowns allow.</summary>
    /// <value>
    /// The score itself when everything is known; null when refused. It is reached by some answer. A score can lie below it where a card gives a value that
    /// nobody has said fewer points than any answer.
    /// </value>
    public decimal? Lowest => IsScored ? Points.ToDecimal(_card!.ValueOf(_lowest), _card.Decimals) : null;

    /// <summary>The highest score that the unknowns allow.</summary>
    /// <value>The score itself when everything is known; null when refused. It is reached by some answer.</value>
    public decimal? Highest => IsScored ? Points.ToDecimal(_card!.ValueOf(_highest), _card.Decimals) : null;

    /// <summary>The characteristics whose value is not known.</summary>
    /// <value>In the order of declaration; empty for <c>default</c>.</value>
    public Selection<ScoreCharacteristic> Missing => new(_card?.Own, _missing);

    /// <summary>The characteristics whose value lies in no bin.</summary>
    /// <value>In the order of declaration; empty unless refused.</value>
    public Selection<ScoreCharacteristic> NoBin => new(_card?.Own, _noBin);

    /// <summary>The band of the score.</summary>
    /// <value>Null when refused or when the card has no bands.</value>
    public ScoreBand? Band => _card?.Definition.BandOf(Value);

    internal string? CardId => _card?.Definition.Id;

    internal bool IsScored => _card is not null && _noBin == 0;

    internal long ScaledValue => _card!.ValueOf(_raw);

    /// <inheritdoc/>
    public bool Equals(ScoreResult other) =>
        ReferenceEquals(_card, other._card) && _raw == other._raw && _lowest == other._lowest && _highest == other._highest
        && _missing == other._missing && _noBin == other._noBin;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScoreResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_raw.GetHashCode() * 397) ^ _missing.GetHashCode());

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether one card gave the same score for the same reasons.</returns>
    public static bool operator ==(ScoreResult left, ScoreResult right) => left.Equals(right);

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ScoreResult left, ScoreResult right) => !left.Equals(right);

    /// <summary>The score, its range and what is missing; why there is none when refused.</summary>
    /// <returns>For example <c>55 (40..70), missing: budget</c>.</returns>
    public override string ToString()
    {
        if (_card is null)
            return "Refused";
        if (!IsScored)
            return $"Refused, no bin: {NoBin}";
        var value = Numbers.ToText(Value!.Value);
        return _missing == 0 ? value : $"{value} ({Numbers.ToText(Lowest!.Value)}..{Numbers.ToText(Highest!.Value)}), missing: {Missing}";
    }
}
