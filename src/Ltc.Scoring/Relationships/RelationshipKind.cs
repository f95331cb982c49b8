namespace Ltc;

/// <summary>The three kinds of relationship with a customer.</summary>
/// <remarks>Source: seed 004; domain.md §8.1.</remarks>
public enum RelationshipKind : byte
{
    /// <summary>普遍客户关系: with every department that has to do with us.</summary>
    General = 0,

    /// <summary>关键客户关系: with the persons who decide.</summary>
    Key,

    /// <summary>组织客户关系: between the two organisations.</summary>
    Organisational,
}
