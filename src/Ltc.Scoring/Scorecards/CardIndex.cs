using System;
using System.Linq;

namespace Ltc;

/// <summary>A card made ready to score: its characteristics group by group, everything as scaled whole numbers.</summary>
internal sealed class CardIndex
{
    internal CardIndex(ScorecardDefinition definition, int decimals)
    {
        Definition = definition;
        Decimals = decimals;
        Initial = Points.Scale(definition.Initial, decimals);
        Minimum = definition.Minimum is { } minimum ? Points.Scale(minimum, decimals) : long.MinValue;
        Maximum = definition.Maximum is { } maximum ? Points.Scale(maximum, decimals) : long.MaxValue;
        Own = [.. definition.Characteristics];
        Characteristics = [.. definition.Characteristics.Select(one => new CharacteristicIndex(one, decimals))];
        GroupMinimum = [.. definition.Groups.Select(group => group.Minimum is { } least ? Points.Scale(least, decimals) : long.MinValue)];
        GroupMaximum = [.. definition.Groups.Select(group => group.Maximum is { } most ? Points.Scale(most, decimals) : long.MaxValue)];
        Frame = Array.ConvertAll(Characteristics, one => new FrameColumn(one));
        Signals = [.. definition.Signals.Select(one => new SignalIndex(one, decimals))];
        GroupOf = [.. definition.Characteristics.Select(one => one.Group).Concat(definition.Signals.Select(one => one.Group)).Select(group => GroupAt(definition, group))];
        Order = [.. Enumerable.Range(0, GroupOf.Length).OrderBy(at => GroupOf[at])];
        EndsGroup = [.. Order.Select((at, i) => GroupOf[at] >= 0 && (i + 1 == Order.Length || GroupOf[Order[i + 1]] != GroupOf[at]))];
        (RawLowest, RawHighest) = Bounds();
        IsBottomless = Signals.Where((one, i) => one.Signal.Points < 0 && Bound(GroupMinimum, i) == long.MinValue).Any();
        IsTopless = Signals.Where((one, i) => one.Signal.Points > 0 && Bound(GroupMaximum, i) == long.MaxValue).Any();
    }

    internal ScorecardDefinition Definition { get; }

    internal int Decimals { get; }

    internal long Initial { get; }

    internal long Minimum { get; }

    internal long Maximum { get; }

    /// <summary>As they were declared, for answers that name some of them.</summary>
    internal ScoreCharacteristic[] Own { get; }

    /// <summary>In the order of declaration.</summary>
    internal CharacteristicIndex[] Characteristics { get; }

    /// <summary>How each characteristic stands in a frame.</summary>
    internal FrameColumn[] Frame { get; }

    /// <summary>In the order of declaration.</summary>
    internal SignalIndex[] Signals { get; }

    /// <summary>The group of each characteristic, then of each signal; −1 for none.</summary>
    internal int[] GroupOf { get; }

    internal long[] GroupMinimum { get; }

    internal long[] GroupMaximum { get; }

    /// <summary>The characteristics and signals in the order of adding up: those without a group, then group by group.</summary>
    internal int[] Order { get; }

    /// <summary>Whether a group is complete after this step of <see cref="Order"/>.</summary>
    internal bool[] EndsGroup { get; }

    /// <summary>Whether events can lower the score without end.</summary>
    internal bool IsBottomless { get; }

    /// <summary>Whether events can raise the score without end.</summary>
    internal bool IsTopless { get; }

    internal long RawLowest { get; }

    internal long RawHighest { get; }

    /// <summary>The score of a raw score: rounded where the card asks for it, then clamped.</summary>
    internal long ValueOf(long raw) =>
        Points.Clamp(Definition.WholePoints ? Points.RoundHalfUp(raw, Decimals) : raw, Minimum, Maximum);

    /// <summary>Every value missing, and of each signal no event or endlessly many, whichever is further out.</summary>
    private (long Lowest, long Highest) Bounds()
    {
        var lowest = new ScoreSum(this);
        var highest = new ScoreSum(this);
        for (var i = 0; i < Order.Length; i++)
        {
            var signal = Order[i] - Characteristics.Length;
            var end = signal < 0 ? 0 : Signals[signal].Signal.Points > 0 ? SignalIndex.LargestSum : -SignalIndex.LargestSum;
            lowest.Add(i, Math.Min(end, 0), signal < 0 ? CharacteristicIndex.Missing : CharacteristicIndex.Line);
            highest.Add(i, Math.Max(end, 0), signal < 0 ? CharacteristicIndex.Missing : CharacteristicIndex.Line);
        }

        return (lowest.Lowest, highest.Highest);
    }

    private long Bound(long[] bounds, int signal) =>
        GroupOf[Characteristics.Length + signal] is var group and >= 0 ? bounds[group] : bounds == GroupMinimum ? long.MinValue : long.MaxValue;

    private static int GroupAt(ScorecardDefinition definition, string? group)
    {
        for (var i = 0; i < definition.Groups.Count; i++)
        {
            if (definition.Groups[i].Id == group)
                return i;
        }

        return -1;
    }
}
