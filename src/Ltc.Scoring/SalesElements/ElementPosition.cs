namespace Ltc;

/// <summary>How we stand against a rival in one element of a sale, from the worst to the best.</summary>
/// <remarks>Source: domain.md §12.2; the three words are 〔default (ours)〕.</remarks>
public enum ElementPosition : byte
{
    /// <summary>落后: the rival leads.</summary>
    Behind = 0,

    /// <summary>持平: neither leads.</summary>
    Even,

    /// <summary>领先: we lead.</summary>
    Lead,
}
