using System;

namespace Ltc;

/// <summary>Somebody who takes leads, and how many open ones at most.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OwnerLimit
{
    /// <summary>Creates a limit.</summary>
    /// <param name="owner">Who.</param>
    /// <param name="most">How many leads at most, 0 or more; null for as many as come.</param>
    /// <exception cref="ArgumentNullException">The owner is null.</exception>
    public OwnerLimit(string owner, int? most)
    {
        Owner = owner ?? throw new ArgumentNullException(nameof(owner));
        Most = most;
    }

    /// <summary>Who takes leads.</summary>
    /// <value>A person or a desk, as the rows of the table name it.</value>
    public string Owner { get; }

    /// <summary>How many leads at most.</summary>
    /// <value>0 or more; null for no limit.</value>
    public int? Most { get; }

    /// <summary>The owner and the limit.</summary>
    /// <returns>For example <c>Li Na: 10</c>.</returns>
    public override string ToString() => $"{Owner}: {(Most is { } most ? Numbers.ToText(most) : "∞")}";
}
