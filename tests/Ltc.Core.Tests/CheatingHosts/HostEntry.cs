using System;
using System.Collections.Generic;

namespace Ltc.Tests.CheatingHosts;

/// <summary>An entry of a journal that a host may change before it fires it.</summary>
internal sealed class HostEntry
{
    internal HostEntry(JournalEntry entry)
    {
        (Event, Machine, Subject, Trigger, At) = (entry.EventId!, entry.Machine, entry.Subject, entry.Trigger, entry.At);
        foreach (var pair in entry.Facts)
            Facts[pair.Key] = pair.Value;
    }

    internal string Event { get; }

    internal string Machine { get; }

    internal string Subject { get; set; }

    internal string Trigger { get; set; }

    internal DateTimeOffset At { get; set; }

    internal Dictionary<string, object?> Facts { get; } = [];

    internal JournalEntry Made() => new(Machine, Subject, Trigger, At, Facts, null, Event);
}
