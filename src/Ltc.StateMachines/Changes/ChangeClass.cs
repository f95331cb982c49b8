namespace Ltc;

/// <summary>How grave a change of a contract is, from the mildest to the gravest; the level that decides follows it.</summary>
/// <remarks>Source: domain.md §9.6.</remarks>
public enum ChangeClass : byte
{
    /// <summary>小变更: the front unit decides under its grant.</summary>
    Minor = 0,

    /// <summary>中变更: the rep office decides.</summary>
    Medium,

    /// <summary>大变更: the level that decided to sign, or a higher one, decides.</summary>
    Major,
}
