namespace Ltc.Benchmarks.Machines;

/// <summary>The triggers of the machines that are measured.</summary>
public enum DealTrigger : byte
{
    Offer = 0,
    Sign,
    Close,
    Lose,
}
