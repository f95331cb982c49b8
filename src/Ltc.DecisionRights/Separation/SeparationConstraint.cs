using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A set of roles or duties of which one person may hold only so many.</summary>
/// <remarks>Immutable. It serves roles that people hold (static separation) and duties that people did on one case (separation by history) alike.</remarks>
public sealed class SeparationConstraint
{
    /// <summary>Creates a constraint.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="duties">The roles or duties; one named twice counts once.</param>
    /// <param name="atMost">How many of them one person may hold.</param>
    /// <param name="text">The rule in words.</param>
    /// <param name="source">Where it comes from; empty for a rule of the host.</param>
    /// <exception cref="ArgumentNullException">The id or the duties are null.</exception>
    public SeparationConstraint(string id, IEnumerable<string> duties, int atMost, Text text, string source = "")
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Duties = Array.AsReadOnly((duties ?? throw new ArgumentNullException(nameof(duties))).Distinct(StringComparer.Ordinal).ToArray());
        AtMost = atMost;
        Text = text;
        Source = source;
    }

    /// <summary>The id, unique among the rules.</summary>
    /// <value>Kebab-case.</value>
    public string Id { get; }

    /// <summary>The roles or duties.</summary>
    /// <value>Ids without repeats, in the order given.</value>
    public IReadOnlyList<string> Duties { get; }

    /// <summary>How many of them one person may hold.</summary>
    /// <value>From 1 to one below the number of duties.</value>
    public int AtMost { get; }

    /// <summary>The rule in words.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>Where the rule comes from.</summary>
    /// <value>Empty for a rule of the host.</value>
    public string Source { get; }

    /// <summary>The constraint in short.</summary>
    /// <returns>For example <c>lead-validation: at most 1 of submit-lead, validate-lead</c>.</returns>
    public override string ToString() => $"{Id}: at most {Numbers.ToText(AtMost)} of {string.Join(", ", Duties)}";
}
