using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A smallest set of facts that would open a move: say something else about all of them, and it opens; about fewer, and it does not.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Lack
{
    internal Lack(IReadOnlyList<Fact> facts, object witness)
    {
        Facts = facts;
        Witness = witness;
    }

    /// <summary>The facts about which something else must be said.</summary>
    /// <value>In the order of declaration; at least one.</value>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Facts with other values for these and the same for the rest, under which the move opens. Internal: a decision in it is made up.</summary>
    internal object Witness { get; }

    /// <summary>The facts by their names.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>customer need is definite, budget is definite</c>.</returns>
    public string Text(Language language = Language.English) =>
        string.Join(language == Language.English ? ", " : "、", Facts.Select(fact => fact.Text.In(language)));

    /// <summary>The ids of the facts.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => string.Join(", ", Facts.Select(fact => fact.Id));
}
