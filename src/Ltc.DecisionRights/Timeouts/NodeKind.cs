namespace Ltc;

/// <summary>What happens at a node of an approval.</summary>
public enum NodeKind : byte
{
    /// <summary>决策节点: somebody decides.</summary>
    Decision = 0,

    /// <summary>评审节点: somebody gives an opinion.</summary>
    Review,
}
