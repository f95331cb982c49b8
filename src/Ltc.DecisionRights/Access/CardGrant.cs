using System;

namespace Ltc;

/// <summary>A task grant: somebody may look at one card until a moment.</summary>
/// <remarks>Null is not known. Source: domain.md §8.5.</remarks>
public record struct CardGrant
{
    /// <summary>Who may look.</summary>
    /// <value>A person.</value>
    public string? Viewer { get; set; }

    /// <summary>At which card.</summary>
    /// <value>The id of the card.</value>
    public string? Card { get; set; }

    /// <summary>From when; this moment is inside.</summary>
    /// <value>Null for a grant of which only the end is stored; it then holds up to its end.</value>
    public DateTimeOffset? From { get; set; }

    /// <summary>Until when; this moment is outside.</summary>
    /// <value>A grant whose end is not known opens nothing.</value>
    public DateTimeOffset? Until { get; set; }

    /// <summary>Which fields the task needs.</summary>
    /// <value>Ids; only those of the least set are opened. Null for the whole least set. Not to be changed once the grant is used.</value>
    public string[]? Fields { get; set; }
}
