using System;

namespace Ltc;

/// <summary>One reason why something may not happen: the rule, the fact, its value and the bound that it missed.</summary>
/// <remarks>
/// The value is known to a reason that was made with the facts (<c>move.Explain(facts)</c>); a reason of the bare answer names rule, fact and bound.
/// Words are made when they are read. Equal by rule and kind. <c>default</c> names no rule.
/// </remarks>
public readonly struct Reason : IEquatable<Reason>
{
    private readonly Requirement? _requirement;
    private readonly object? _facts;

    internal Reason(Requirement requirement, ReasonKind kind, object? facts)
    {
        _requirement = requirement;
        _facts = facts;
        Kind = kind;
    }

    /// <summary>The id of the rule.</summary>
    /// <value>Empty for <c>default</c>.</value>
    public string Id => _requirement?.Id ?? string.Empty;

    /// <summary>Whether the rule is known not to be met, or not known.</summary>
    /// <value>Unmet or Unknown.</value>
    public ReasonKind Kind { get; }

    /// <summary>The fact that is in the way, the first when there are several.</summary>
    /// <value>Null when the rule is only named or written in code.</value>
    public string? Fact => _requirement?.FactOf(_facts);

    /// <summary>Where the rule comes from.</summary>
    /// <value>A seed or a section of the domain description; empty when it is the host's own.</value>
    public string Source => _requirement?.Source ?? string.Empty;

    /// <summary>What there is.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>9 %</c>; null when the reason was made without the facts.</returns>
    public string? Value(Language language = Language.English) => _requirement?.Detail(_facts, language).Value;

    /// <summary>What is needed.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>at least 12 %</c>; null when the rule is only named or written in code.</returns>
    public string? Bound(Language language = Language.English) => _requirement?.Detail(_facts, language).Bound;

    /// <summary>The reason as a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>margin reaches the floor: gross margin is 9 %, at least 12 % is needed</c>.</returns>
    public string Text(Language language = Language.English)
    {
        if (_requirement is null)
            return string.Empty;
        var sentence = _requirement.Detail(_facts, language).Sentence;
        var rule = _requirement.Text.In(language);
        return sentence is null ? rule : Phrases.Because(rule, sentence, language);
    }

    /// <inheritdoc/>
    public bool Equals(Reason other) => ReferenceEquals(_requirement, other._requirement) && Kind == other.Kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Reason other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Compares two reasons.</summary>
    /// <param name="left">One reason.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether rule and kind agree.</returns>
    public static bool operator ==(Reason left, Reason right) => left.Equals(right);

    /// <summary>Compares two reasons.</summary>
    /// <param name="left">One reason.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether rule or kind differs.</returns>
    public static bool operator !=(Reason left, Reason right) => !left.Equals(right);

    /// <summary>Kind, id and sentence.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => $"{Kind} {Id}: {Text()}";
}
