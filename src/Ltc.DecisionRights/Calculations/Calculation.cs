namespace Ltc;

/// <summary>The four calculations (四算) that support the decisions from the first price to the close.</summary>
/// <remarks>Source: seed 000; domain.md §3.3.</remarks>
public enum Calculation : byte
{
    /// <summary>概算: designs the profit and carries the price; decides whether to sign.</summary>
    Estimate = 0,

    /// <summary>预算: takes over the profit target of the estimate and names who answers for it.</summary>
    Budget,

    /// <summary>核算: actual beside budget, with early warning.</summary>
    Accounting,

    /// <summary>决算: compares estimate, budget and actual before the close.</summary>
    FinalAccount,
}
