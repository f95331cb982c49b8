using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The grants that empower a person, from the source of authority down to the person's own.</summary>
/// <remarks>Immutable; never empty. A chain is never more than its smallest link: each link has to cover what is decided.</remarks>
public sealed class GrantChain : IReadOnlyList<Grant>
{
    private readonly Grant[] _links;

    internal GrantChain(Grant last)
    {
        var links = new List<Grant>();
        for (var at = last; at is not null; at = at.From)
            links.Add(at);
        links.Reverse();
        _links = [.. links];
    }

    /// <summary>How many grants there are.</summary>
    /// <value>From 1.</value>
    public int Count => _links.Length;

    /// <summary>One grant.</summary>
    /// <param name="index">0 for the one that a source of authority gave.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such grant.</exception>
    public Grant this[int index] => _links[index];

    /// <summary>The person's own grant.</summary>
    /// <value>The last of the chain.</value>
    public Grant Last => _links[_links.Length - 1];

    /// <inheritdoc/>
    public IEnumerator<Grant> GetEnumerator() => ((IEnumerable<Grant>)_links).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The people from the source down.</summary>
    /// <returns>For example <c>board → li → wang</c>.</returns>
    public override string ToString() => _links[0].Grantor + string.Concat(_links.Select(link => " → " + link.Grantee));
}
