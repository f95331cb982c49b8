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
        Characteristics = [.. definition.Characteristics.Select(one => new CharacteristicIndex(one, decimals))];
        GroupMinimum = [.. definition.Groups.Select(group => group.Minimum is { } least ? Points.Scale(least, decimals) : long.MinValue)];
        GroupMaximum = [.. definition.Groups.Select(group => group.Maximum is { } most ? Points.Scale(most, decimals) : long.MaxValue)];
        GroupOf = Array.ConvertAll(Characteristics, one => GroupAt(definition, one.Characteristic.Group));
        Order = [.. Enumerable.Range(0, Characteristics.Length).OrderBy(at => GroupOf[at])];
        EndsGroup = [.. Order.Select((at, i) => GroupOf[at] >= 0 && (i + 1 == Order.Length || GroupOf[Order[i + 1]] != GroupOf[at]))];
        (RawLowest, RawHighest) = Bounds();
    }

    internal ScorecardDefinition Definition { get; }

    internal int Decimals { get; }

    internal long Initial { get; }

    internal long Minimum { get; }

    internal long Maximum { get; }

    /// <summary>In the order of declaration.</summary>
    internal CharacteristicIndex[] Characteristics { get; }

    /// <summary>The group of each characteristic; −1 for none.</summary>
    internal int[] GroupOf { get; }

    internal long[] GroupMinimum { get; }

    internal long[] GroupMaximum { get; }

    /// <summary>The characteristics in the order of adding up: those without a group, then group by group.</summary>
    internal int[] Order { get; }

    /// <summary>Whether a group is complete after this step of <see cref="Order"/>.</summary>
    internal bool[] EndsGroup { get; }

    internal long RawLowest { get; }

    internal long RawHighest { get; }

    /// <summary>The score of a raw score: rounded where the card asks for it, then clamped.</summary>
    internal long ValueOf(long raw) =>
        Points.Clamp(Definition.WholePoints ? Points.RoundHalfUp(raw, Decimals) : raw, Minimum, Maximum);

    private (long Lowest, long Highest) Bounds()
    {
        var sum = new ScoreSum(this);
        for (var i = 0; i < Order.Length; i++)
            sum.Add(i, Characteristics[Order[i]].MissingPoints, CharacteristicIndex.Missing);
        return (sum.Lowest, sum.Highest);
    }

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
