using System.Collections.Generic;

namespace Ltc;

/// <summary>One step of the dunning ladder: when it is reached, who acts and what is done.</summary>
/// <remarks>Immutable. Source: domain.md §9.5.</remarks>
public sealed class DunningStep
{
    /// <summary>Creates a step.</summary>
    /// <param name="level">Which step it is.</param>
    /// <param name="days">The days after the due date in which it is reached, negative before; both ends are inside.</param>
    /// <param name="contactDays">The days on which the customer is contacted.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="action">What is done.</param>
    public DunningStep(DunningLevel level, Interval days, IReadOnlyList<int> contactDays, Text actor, Text action)
    {
        Level = level;
        Days = days;
        ContactDays = [.. contactDays];
        Actor = actor;
        Action = action;
    }

    /// <summary>Which step it is.</summary>
    /// <value>D0 to D6.</value>
    public DunningLevel Level { get; }

    /// <summary>The days after the due date in which the step is reached.</summary>
    /// <value>Negative before the due date.</value>
    public Interval Days { get; }

    /// <summary>The days after the due date on which the customer is contacted.</summary>
    /// <value>Ascending; at least one, each inside <see cref="Days"/>.</value>
    public IReadOnlyList<int> ContactDays { get; }

    /// <summary>Who acts.</summary>
    /// <value>In three languages.</value>
    public Text Actor { get; }

    /// <summary>What is done.</summary>
    /// <value>In three languages.</value>
    public Text Action { get; }

    /// <summary>The step and its days.</summary>
    /// <returns>For example <c>D3 [31,60]</c>.</returns>
    public override string ToString() => $"{Level} {Days}";
}
