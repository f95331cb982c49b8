namespace Ltc;

/// <summary>What the returns of a customer say.</summary>
/// <remarks>Source: seed 004: where returns stay below the plan, either the work fell short or the value was judged too high.</remarks>
public enum CustomerReturnVerdict : byte
{
    /// <summary>符合预期: the return is on plan.</summary>
    OnPlan = 0,

    /// <summary>投入不足: below plan, and less was done than the programme of its tier asks for.</summary>
    UnderServed,

    /// <summary>价值高估: below plan although the programme was done; the value was judged too high.</summary>
    OverRated,
}
