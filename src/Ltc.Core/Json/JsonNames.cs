using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The names of one object, to find one that is there twice: a few are compared one by one, many are hashed.</summary>
internal struct JsonNames
{
    private const int Few = 8;

    private List<string>? _names;
    private HashSet<string>? _many;

    /// <summary>Adds a name.</summary>
    /// <returns>Whether it is new.</returns>
    internal bool Add(string name)
    {
        if (_many is not null)
            return _many.Add(name);
        _names ??= new List<string>(Few);
        foreach (var other in _names)
        {
            if (string.Equals(other, name, StringComparison.Ordinal))
                return false;
        }

        _names.Add(name);
        if (_names.Count > Few)
            _many = new HashSet<string>(_names, StringComparer.Ordinal);
        return true;
    }
}
