using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A score that a person set by hand: a value with an author, a reason and an expiry.</summary>
/// <remarks>
/// It stands beside the computed score and never takes its place: <see cref="ScoreResult"/> and its explanation stay what the card says. Immutable. Whether it
/// holds is asked with the moment as an argument: from its start, inside, to its expiry, outside.
/// </remarks>
public sealed class ScoreOverride
{
    private ScoreOverride(string card, decimal value, string author, string reason, DateTimeOffset from, DateTimeOffset expires)
    {
        Card = card;
        Value = value;
        Author = author;
        Reason = reason;
        From = from;
        Expires = expires;
    }

    /// <summary>Which card's score is set.</summary>
    /// <value>The id of the card.</value>
    public string Card { get; }

    /// <summary>The score that the author set.</summary>
    /// <value>Within the bounds of the card.</value>
    public decimal Value { get; }

    /// <summary>Who set it.</summary>
    /// <value>A person; never empty.</value>
    public string Author { get; }

    /// <summary>Why the author set it.</summary>
    /// <value>Words of the author, the only explanation that it has; never empty.</value>
    public string Reason { get; }

    /// <summary>From when it holds.</summary>
    /// <value>Inside.</value>
    public DateTimeOffset From { get; }

    /// <summary>When it ends.</summary>
    /// <value>Outside; after <see cref="From"/>.</value>
    public DateTimeOffset Expires { get; }

    /// <summary>Makes an override, or says everything that is wrong with it.</summary>
    /// <param name="card">The card whose score is set.</param>
    /// <param name="value">The score.</param>
    /// <param name="author">Who sets it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="from">From when it holds.</param>
    /// <param name="expires">When it ends.</param>
    /// <param name="score">The override, or null.</param>
    /// <param name="findings">Everything that is wrong: no author, no reason, an end that is not after the start, a score that the card cannot give.</param>
    /// <returns>Whether it was made.</returns>
    /// <exception cref="ArgumentNullException">The card is null.</exception>
    public static bool TryCreate(
        ScorecardDefinition card,
        decimal value,
        string? author,
        string? reason,
        DateTimeOffset from,
        DateTimeOffset expires,
        out ScoreOverride? score,
        out IReadOnlyList<Finding> findings)
    {
        if (card is null)
            throw new ArgumentNullException(nameof(card));
        var found = new List<Finding>();
        if (string.IsNullOrWhiteSpace(author))
            found.Add(ScorecardFindings.OverrideWithout("author", "/author"));
        if (string.IsNullOrWhiteSpace(reason))
            found.Add(ScorecardFindings.OverrideWithout("reason", "/reason"));
        if (expires <= from)
            found.Add(ScorecardFindings.OverrideExpiry());
        if (value < card.Lowest || value > card.Highest)
            found.Add(ScorecardFindings.OverrideValue(card, value));
        findings = found;
        score = found.Count == 0 ? new ScoreOverride(card.Id, value, author!, reason!, from, expires) : null;
        return score is not null;
    }

    /// <summary>Says whether the override holds.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>True from <see cref="From"/> on, before <see cref="Expires"/>.</returns>
    public bool Holds(DateTimeOffset at) => From <= at && at < Expires;

    /// <summary>The score that counts at a moment: this one while it holds, else the computed one.</summary>
    /// <param name="computed">What the card says.</param>
    /// <param name="at">The moment.</param>
    /// <returns>The score with who stands behind it.</returns>
    /// <exception cref="ArgumentException">Another card computed the score.</exception>
    public StatedScore Over(in ScoreResult computed, DateTimeOffset at)
    {
        if (computed.CardId is { } id && id != Card)
            throw new ArgumentException($"the override is of card `{Card}`, the score of card `{id}`", nameof(computed));
        return new StatedScore(computed, Holds(at) ? this : null);
    }

    /// <summary>Score, author and expiry.</summary>
    /// <returns>For example <c>70 by li until 2026-04-30T00:00:00+08:00: strategic account</c>.</returns>
    public override string ToString() =>
        $"{Numbers.ToText(Value)} by {Author} until {Expires.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)}: {Reason}";
}
