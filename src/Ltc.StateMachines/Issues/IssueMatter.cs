namespace Ltc;

/// <summary>Whether the matter of a customer issue is inside the contract. Not yet judged is null.</summary>
/// <remarks>Source: seed 004.</remarks>
public enum IssueMatter : byte
{
    /// <summary>合同内问题: a duty of delivery.</summary>
    InsideContract = 0,

    /// <summary>合同外问题: work only under an approved change.</summary>
    OutsideContract,
}
