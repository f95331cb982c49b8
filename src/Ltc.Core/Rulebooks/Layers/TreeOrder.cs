using System;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>Which of two values is stricter.</summary>
internal readonly struct TreeOrder(StricterWhen when, string[]? words = null)
{
    private const string Unlimited = "unlimited";

    internal StricterWhen When { get; } = when;

    /// <summary>The order of a property. That of limits is said by what they limit: more of an amount is riskier, less of a margin is.</summary>
    internal static TreeOrder Of(StricterWhen when, JsonPart owner)
    {
        if (when != StricterWhen.Limit)
            return new TreeOrder(when);
        if (owner.Find("words") is { } words && owner.Find("kind")?.Text == EnumIds<DimensionKind>.IdOf(DimensionKind.Words))
            return new TreeOrder(when, words.Items.Select(word => word.Find("id")?.Text ?? string.Empty).ToArray());
        return owner.Find("direction")?.Text switch
        {
            "stricter" => new TreeOrder(when, []),
            "milder" => new TreeOrder(StricterWhen.HigherLimit),
            _ => default,
        };
    }

    /// <summary>What it does to the rules when one value takes the place of another.</summary>
    /// <param name="form">The form of both.</param>
    /// <param name="before">The value before; null for none.</param>
    /// <param name="after">The value afterwards; null for none.</param>
    internal ChangeDirection Compare(Form form, JsonPart? before, JsonPart? after) => When switch
    {
        StricterWhen.Neither => ChangeDirection.Neither,
        StricterWhen.More => before is null ? ChangeDirection.Stricter : ChangeDirection.Looser,
        StricterWhen.Fewer => before is null ? ChangeDirection.Looser : ChangeDirection.Stricter,
        StricterWhen.Narrower => CompareConditions(before, after),
        // Who has no limit has no right: a limit that is new is a right that is new.
        StricterWhen.Limit or StricterWhen.HigherLimit => before is null ? ChangeDirection.Looser : after is null ? ChangeDirection.Stricter : CompareLimits(before, after),
        _ => before is null ? ChangeDirection.Stricter : after is null ? ChangeDirection.Looser : By(When == StricterWhen.Higher, Rank(form, before), Rank(form, after)),
    };

    private static ChangeDirection CompareConditions(JsonPart? before, JsonPart? after)
    {
        if (before is null || after is null)
            return before is null ? ChangeDirection.Stricter : ChangeDirection.Looser;
        return Implication.Holds(after, before) ? ChangeDirection.Stricter : ChangeDirection.Looser;
    }

    private ChangeDirection CompareLimits(JsonPart before, JsonPart after)
    {
        var higher = When == StricterWhen.HigherLimit;
        var direction = By(higher, LimitOf(before, higher), LimitOf(after, higher));
        if (direction != ChangeDirection.Neither)
            return direction;
        return By(higherIsStricter: true, BoundaryOf(before), BoundaryOf(after));
    }

    private static ChangeDirection By(bool higherIsStricter, decimal before, decimal after)
    {
        if (before == after)
            return ChangeDirection.Neither;
        return after > before == higherIsStricter ? ChangeDirection.Stricter : ChangeDirection.Looser;
    }

    private decimal LimitOf(JsonPart limit, bool higher) => limit.Kind switch
    {
        JsonValueKind.Number => limit.Number,
        JsonValueKind.Object => limit.Find("number")?.Number ?? 0m,
        _ when limit.Text == Unlimited => higher ? decimal.MinValue : decimal.MaxValue,
        _ => Array.IndexOf(words ?? [], limit.Text),
    };

    private static decimal BoundaryOf(JsonPart limit) => limit.Find("boundary")?.Text == EnumIds<LimitBoundary>.IdOf(LimitBoundary.Exclusive) ? 1m : 0m;

    private static decimal Rank(Form form, JsonPart value) => value.Kind switch
    {
        JsonValueKind.Number => value.Number,
        JsonValueKind.True => 1m,
        JsonValueKind.String when form is ValueForm { Values: { } values } => Array.IndexOf([.. values], value.Text),
        _ => 0m,
    };
}
