namespace Ltc.Benchmarks.Machines;

/// <summary>The stages of the machines that are measured.</summary>
public enum DealStage : byte
{
    Draft = 0,
    Offered,
    Signed,
    Closed,
    Lost,
}
