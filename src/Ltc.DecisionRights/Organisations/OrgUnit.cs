namespace Ltc;

/// <summary>A unit of an organisation: a company, a region, a rep office, a front-line unit.</summary>
/// <remarks>Immutable; made by <see cref="Organisation.TryCreate"/>. Source: domain.md §2.4, seed 001.</remarks>
public sealed class OrgUnit
{
    internal OrgUnit(OrgUnitData data, OrgUnit? parent)
    {
        Id = data.Id!;
        Name = string.IsNullOrEmpty(data.Name) ? data.Id! : data.Name!;
        Level = data.Level.GetValueOrDefault();
        Parent = parent;
    }

    /// <summary>The id, unique among the units.</summary>
    /// <value>Never empty.</value>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    /// <value>The id when nobody gave a name.</value>
    public string Name { get; }

    /// <summary>The level of authority that it stands on.</summary>
    /// <value>Lower than that of the unit above.</value>
    public OrgLevel Level { get; }

    /// <summary>The unit above.</summary>
    /// <value>Null at the top.</value>
    public OrgUnit? Parent { get; }

    /// <summary>Says whether this unit is another one or lies somewhere below it.</summary>
    /// <param name="other">The other unit of the same organisation.</param>
    /// <returns>False for null.</returns>
    public bool IsWithin(OrgUnit? other)
    {
        for (var at = this; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, other))
                return true;
        }

        return false;
    }

    /// <summary>Finds the nearest unit, from here upwards, that stands on a level or above it.</summary>
    /// <param name="level">The level.</param>
    /// <returns>Null when the organisation ends below that level.</returns>
    public OrgUnit? AtLeast(OrgLevel level)
    {
        var at = this;
        while (at is not null && at.Level < level)
            at = at.Parent;
        return at;
    }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
