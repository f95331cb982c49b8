namespace Ltc;

/// <summary>Replays the entries of one machine, whatever its types.</summary>
internal abstract class MachineReplay
{
    internal abstract ReplayStep Step(JournalEntry entry, bool sameRules);
}
