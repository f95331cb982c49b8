using System;

namespace Ltc;

/// <summary>A decision that was taken, or decided again from its own content: the only thing that opens a gate.</summary>
/// <remarks>
/// The public surface has no way to make one. A record that was stored and read back becomes verified only by deciding again.
/// It keeps honest code honest; against an assembly that pretends to be part of the library, as against reflection, a host has its own means.
/// </remarks>
public sealed class VerifiedDecision
{
    /// <summary>A decision about nothing, for searches that ask whether any decision would do. It covers no intent.</summary>
    internal static readonly VerifiedDecision Nothing = new(new DecisionRecord(new DecisionRecordData
    {
        Id = "nothing",
        SubjectKind = "nothing",
        SubjectId = "nothing",
        Decider = "nobody",
        DecidedAt = DateTimeOffset.MinValue,
        ValidUntil = DateTimeOffset.MinValue,
    }));

    internal VerifiedDecision(DecisionRecord record) => Record = record;

    /// <summary>The record that was decided or verified.</summary>
    /// <value>Never null.</value>
    public DecisionRecord Record { get; }

    /// <summary>What was decided on what.</summary>
    /// <returns>The record in words.</returns>
    public override string ToString() => Record.ToString();
}
