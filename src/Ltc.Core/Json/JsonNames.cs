using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The names of one object, to find one that is there twice: a few are compared one by one, many are hashed.</summary>
internal struct JsonNames(List<JsonPart> parts, int first)
{
    private const int Few = 12;

    private HashSet<string>? _many;

    /// <summary>Says whether the name of a part is new among those from the first one on.</summary>
    internal bool Add(JsonPart part)
    {
        var name = part.Name!;
        if (_many is not null)
            return _many.Add(name);
        for (var i = first; i < parts.Count; i++)
        {
            if (string.Equals(parts[i].Name, name, StringComparison.Ordinal))
                return false;
        }

        if (parts.Count - first >= Few)
            _many = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; _many is not null && i < parts.Count; i++)
            _many.Add(parts[i].Name!);
        return _many is null || _many.Add(name);
    }
}
