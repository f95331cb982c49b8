using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A condition as data, without a facts type: what JSON, comparison and exports work on.</summary>
/// <remarks>Immutable, equal by content. <see cref="FactSet{TFacts}.TryBind(ConditionData, out Condition{TFacts}, out IReadOnlyList{Finding})"/> makes it a condition again.</remarks>
public sealed class ConditionData : IEquatable<ConditionData>
{
    /// <summary>Creates the data of a condition.</summary>
    /// <param name="kind">What it asks.</param>
    /// <param name="fact">The fact it asks about, where there is one.</param>
    /// <param name="other">The second fact, where there is one.</param>
    /// <param name="values">The values it names.</param>
    /// <param name="range">The range of numbers or days.</param>
    /// <param name="from">The first day inside.</param>
    /// <param name="before">The first day outside.</param>
    /// <param name="scope">What a decision must cover, as names and ids.</param>
    /// <param name="parts">The parts of a condition made of others.</param>
    public ConditionData(
        ConditionKind kind,
        string? fact = null,
        string? other = null,
        IReadOnlyList<string>? values = null,
        Interval range = default,
        CalendarDate? from = null,
        CalendarDate? before = null,
        IReadOnlyList<KeyValuePair<string, string>>? scope = null,
        IReadOnlyList<ConditionData>? parts = null)
    {
        Kind = kind;
        Fact = fact;
        Other = other;
        Values = values ?? [];
        Range = range;
        From = from;
        Before = before;
        Scope = scope ?? [];
        Parts = parts ?? [];
    }

    /// <summary>What it asks.</summary>
    /// <value>One of the kinds.</value>
    public ConditionKind Kind { get; }

    /// <summary>The fact it asks about; the id of the test for <see cref="ConditionKind.Code"/>.</summary>
    /// <value>Null for all, any and not.</value>
    public string? Fact { get; }

    /// <summary>The second fact.</summary>
    /// <value>Null where there is none.</value>
    public string? Other { get; }

    /// <summary>The values it names.</summary>
    /// <value><c>true</c> or <c>false</c> for a flag, <c>atLeast</c> or <c>atMost</c> for two numbers, <c>same</c> or <c>different</c> for two texts, <c>notLater</c> for two moments, <c>notBelow</c> or <c>notAbove</c> for two choices; else ids or texts.</value>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The range of numbers or days.</summary>
    /// <value>Every number where there is none.</value>
    public Interval Range { get; }

    /// <summary>The first day inside.</summary>
    /// <value>Null for no lower end.</value>
    public CalendarDate? From { get; }

    /// <summary>The first day outside.</summary>
    /// <value>Null for no upper end.</value>
    public CalendarDate? Before { get; }

    /// <summary>What a decision must cover.</summary>
    /// <value>For example <c>point</c>: <c>bid</c>, <c>amount</c>: the id of a fact; empty for other kinds.</value>
    public IReadOnlyList<KeyValuePair<string, string>> Scope { get; }

    /// <summary>The conditions that this one joins or turns round.</summary>
    /// <value>Empty unless the kind is all, any or not.</value>
    public IReadOnlyList<ConditionData> Parts { get; }

    /// <summary>Whether every part can be read and compared as data: no named test in code is inside.</summary>
    /// <value>False when a test in code is part of it.</value>
    public bool IsPortable => Kind != ConditionKind.Code && Parts.All(part => part.IsPortable);

    /// <inheritdoc/>
    public bool Equals(ConditionData? other) =>
        other is not null
        && Kind == other.Kind && Fact == other.Fact && Other == other.Other && Range == other.Range && From == other.From && Before == other.Before
        && Values.SequenceEqual(other.Values) && Scope.SequenceEqual(other.Scope) && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConditionData);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Kind * 397) ^ StringComparer.Ordinal.GetHashCode(Fact ?? string.Empty) ^ Parts.Count);

    /// <summary>The condition in a short notation.</summary>
    /// <returns>For example <c>margin in [0.12,)</c>.</returns>
    public override string ToString() => Kind switch
    {
        ConditionKind.All or ConditionKind.Any or ConditionKind.Not => $"{Kind}({string.Join(", ", Parts)})",
        ConditionKind.Flag => $"{Fact} is {string.Join("|", Values)}",
        ConditionKind.Number => $"{Fact} in {Range}",
        ConditionKind.Days => $"days from {Fact} to {Other} in {Range}",
        ConditionKind.Date => $"{Fact} in [{From},{Before})",
        ConditionKind.NumberPair or ConditionKind.SameText or ConditionKind.Moments or ConditionKind.ChoicePair => $"{Fact} {string.Join("|", Values)} {Other}",
        ConditionKind.Covers => $"{Fact} covers {string.Join(", ", Scope.Select(pair => pair.Key + ": " + pair.Value))}",
        ConditionKind.Known => $"{Fact} known",
        ConditionKind.Code => $"code {Fact}",
        _ => $"{Fact} in {{{string.Join(", ", Values)}}}",
    };
}
