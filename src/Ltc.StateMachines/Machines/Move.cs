using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What a machine answers when a trigger is fired: the answer, where it leads, and every reason why not.</summary>
/// <remarks>16 bytes, no allocation. <c>default</c> is Refused. A refusal changes nothing: <see cref="To"/> is null unless the answer is Allowed.</remarks>
/// <typeparam name="TStage">The stages.</typeparam>
public readonly struct Move<TStage> : IAnswer, IEquatable<Move<TStage>>
    where TStage : unmanaged, Enum
{
    private readonly Edge? _edge;
    private readonly ulong _reasons;

    internal Move(Edge edge, ulong reasons)
    {
        _edge = edge;
        _reasons = reasons;
    }

    /// <summary>What was answered.</summary>
    /// <value>Refused for <c>default</c>.</value>
    public Answer Answer =>
        _reasons != 0 ? ReasonBits.HasUnmet(_reasons) ? Answer.Refused : Answer.Unknown
        : _edge is null ? Answer.Refused
        : ReferenceEquals(_edge, Edge.NotDefined) ? Answer.NotDefined
        : Answer.Allowed;

    /// <summary>Whether it may happen.</summary>
    /// <value>True only for Allowed.</value>
    public bool IsAllowed => _reasons == 0 && _edge is not null && !ReferenceEquals(_edge, Edge.NotDefined);

    /// <summary>The stage reached.</summary>
    /// <value>Null unless the answer is Allowed, so that nobody applies a refusal by accident.</value>
    public TStage? To => IsAllowed ? EnumIds<TStage>.FromNumber(_edge!.ToNumber) : null;

    /// <summary>Every requirement that is not met or not known, in the order of declaration.</summary>
    /// <value>Names rule, fact and bound; <see cref="Explain"/> adds the values.</value>
    public ReasonList Reasons => new(_edge?.Source, _reasons);

    /// <summary>What the host has to do.</summary>
    /// <value>Empty unless the answer is Allowed.</value>
    public IReadOnlyList<Effect> Effects => IsAllowed ? _edge!.Effects : Array.Empty<Effect>();

    /// <summary>The edge that was asked about.</summary>
    /// <value>Null when the machine has no such move.</value>
    public Edge? Edge => ReferenceEquals(_edge, Edge.NotDefined) ? null : _edge;

    /// <summary>Gives the reasons with the values that the facts have. Keeps a copy of the facts: for people, not for hot paths.</summary>
    /// <typeparam name="TFacts">The facts.</typeparam>
    /// <param name="facts">The facts that the trigger was fired with.</param>
    /// <returns>Reasons that name rule, fact, value and bound.</returns>
    public ReasonList Explain<TFacts>(in TFacts facts)
        where TFacts : struct => new(_edge?.Source, _reasons, facts);

    /// <inheritdoc/>
    public bool Equals(Move<TStage> other) => ReferenceEquals(_edge, other._edge) && _reasons == other._reasons;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Move<TStage> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _reasons.GetHashCode();

    /// <summary>Compares two moves.</summary>
    /// <param name="left">One move.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether edge and reasons agree.</returns>
    public static bool operator ==(Move<TStage> left, Move<TStage> right) => left.Equals(right);

    /// <summary>Compares two moves.</summary>
    /// <param name="left">One move.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether edge or reasons differ.</returns>
    public static bool operator !=(Move<TStage> left, Move<TStage> right) => !left.Equals(right);

    /// <summary>The answer and the move.</summary>
    /// <returns>For example <c>Refused bidding --submitBid--> submitted (2 reasons)</c>.</returns>
    public override string ToString() => Reasons.Count == 0 ? $"{Answer} {Edge}".TrimEnd() : $"{Answer} {Edge} ({Reasons.Count} reasons)";
}
