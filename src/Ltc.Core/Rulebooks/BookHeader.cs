using System.Collections.Generic;

namespace Ltc;

/// <summary>What a rule book says about itself.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class BookHeader
{
    internal BookHeader(string id, string version, CalendarDate? from, CalendarDate? to, IReadOnlyList<FreeValue>? free = null)
    {
        Id = id;
        Version = version;
        EffectiveFrom = from;
        EffectiveTo = to;
        Free = free ?? [];
    }

    /// <summary>The header of the book of the library. Its version changes with its rules.</summary>
    internal static BookHeader Default { get; } = new("default", "0.1.0", null, null);

    internal string Id { get; }

    internal string Version { get; }

    internal CalendarDate? EffectiveFrom { get; }

    internal CalendarDate? EffectiveTo { get; }

    /// <summary>The numbers that levels below may set for themselves.</summary>
    internal IReadOnlyList<FreeValue> Free { get; }
}
