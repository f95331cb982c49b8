namespace Ltc;

/// <summary>What happens when more approvals are needed than there are voters.</summary>
public enum UnreachableQuorum : byte
{
    /// <summary>The ballot is refused with the finding <c>invalid-quorum</c>.</summary>
    Invalid = 0,

    /// <summary>Everybody who may vote must approve.</summary>
    Everybody,
}
