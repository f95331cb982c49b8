using System.Collections.Generic;

namespace Ltc;

/// <summary>Whom to ask when nobody may decide.</summary>
/// <remarks>
/// The first unit above the one that asks which stands on the required level or higher and has people, or, where people of that level hold grants that do not
/// reach far enough, on the next level; its heads are named. Above the last unit stand the sources of authority. Immutable. Source: domain.md §3.5.
/// </remarks>
public sealed class Escalation
{
    internal Escalation(OrgLevel level, OrgUnit? unit, IReadOnlyList<Person> people, IReadOnlyList<string> sources)
    {
        Level = level;
        Unit = unit;
        People = people;
        Sources = sources;
    }

    /// <summary>The level to go to.</summary>
    /// <value>At least the required one.</value>
    public OrgLevel Level { get; }

    /// <summary>The unit to go to.</summary>
    /// <value>Null when only a source of authority is left.</value>
    public OrgUnit? Unit { get; }

    /// <summary>The heads of that unit.</summary>
    /// <value>Empty when only a source of authority is left.</value>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Who could widen a grant in the end.</summary>
    /// <value>The sources of authority; never empty.</value>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Says whom to ask.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>escalate to the region (north): chen</c>.</returns>
    public string Text(Language language = Language.English) => DeciderPhrases.Escalate(this, language);
}
