namespace Ltc.Benchmarks.Policies;

/// <summary>The answer of the hand-written code: which policies apply and which cannot be evaluated, one bit each.</summary>
internal record struct HandVerdict
{
    public uint Permits { get; set; }

    public uint Forbids { get; set; }

    public uint UnknownPermits { get; set; }

    public uint UnknownForbids { get; set; }

    public readonly Answer Answer =>
        Forbids != 0 || (Permits | UnknownPermits) == 0 ? Answer.Refused : Permits != 0 && UnknownForbids == 0 ? Answer.Allowed : Answer.Unknown;
}
