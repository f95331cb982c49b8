using System.Collections.Generic;

namespace Ltc;

/// <summary>A group of voters that needs approvals of its own, for example legal.</summary>
/// <remarks>Immutable. Somebody who is a member here and no voter of the ballot counts for the size of the group and can never approve for it.</remarks>
public sealed class VoterGroup
{
    /// <summary>Creates a group.</summary>
    /// <param name="name">Its name, unique in its ballot.</param>
    /// <param name="members">Who belongs to it; somebody named twice counts once.</param>
    /// <exception cref="System.ArgumentNullException">The name or the members are null.</exception>
    public VoterGroup(string name, IEnumerable<string> members)
    {
        Name = name ?? throw new System.ArgumentNullException(nameof(name));
        Members = [.. members ?? throw new System.ArgumentNullException(nameof(members))];
    }

    /// <summary>What explanations call it.</summary>
    /// <value>Unique in its ballot.</value>
    public string Name { get; }

    /// <summary>Who belongs to it.</summary>
    /// <value>In the order given.</value>
    public IReadOnlyList<string> Members { get; }

    /// <summary>The name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
