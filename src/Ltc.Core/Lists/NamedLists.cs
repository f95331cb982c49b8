using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The named lists of a rule book.</summary>
/// <remarks>Immutable. They are for people: of them only <see cref="NamedList.Completeness"/> decides anything.</remarks>
public sealed class NamedLists
{
    private readonly NamedList[] _lists;

    private NamedLists(NamedList[] lists) => _lists = lists;

    /// <summary>Every list.</summary>
    /// <value>Ids are unique.</value>
    public IReadOnlyList<NamedList> All => Array.AsReadOnly(_lists);

    /// <summary>Defines the lists of the sources.</summary>
    /// <returns>The sixteen steps, the four elements of a sale, five looks and three decisions, buying steps, contact scenes, and the chapters of a customer file.</returns>
    public static NamedLists Define() => TryCreate(DefaultLists.All(), out var lists, out var findings) ? lists! : throw new DefinitionException("lists", findings);

    /// <summary>Checks that lists go together and keeps them.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="made">The lists together, or null.</param>
    /// <param name="findings">Everything that is wrong: an id twice.</param>
    /// <returns>Whether they go together.</returns>
    /// <exception cref="ArgumentNullException">The lists or one of them are null.</exception>
    public static bool TryCreate(IEnumerable<NamedList> lists, out NamedLists? made, out IReadOnlyList<Finding> findings)
    {
        NamedList[] own = [.. lists ?? throw new ArgumentNullException(nameof(lists))];
        var found = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < own.Length; i++)
        {
            if (!seen.Add((own[i] ?? throw new ArgumentNullException(nameof(lists))).Id))
                found.Add(NamedListFindings.Twice(own[i].Id, "/" + Numbers.ToText(i)));
        }

        findings = found;
        made = found.Count == 0 ? new NamedLists(own) : null;
        return made is not null;
    }

    /// <summary>Finds a list.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The list, or null.</returns>
    public NamedList? Find(string id) => Array.Find(_lists, list => list.Id == id);
}
