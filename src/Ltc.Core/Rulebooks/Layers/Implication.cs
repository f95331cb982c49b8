using System;
using System.Linq;

namespace Ltc;

/// <summary>Says whether one condition follows from another, as far as their forms show it: who meets the first meets the second.</summary>
/// <remarks>It never says so wrongly; of two conditions that only happen to agree it does not know it.</remarks>
internal static class Implication
{
    /// <summary>Whether everything that meets the first condition meets the second.</summary>
    internal static bool Holds(JsonPart first, JsonPart second)
    {
        if (Meaning(first) == Meaning(second))
            return true;
        if (second.Find("all") is { } all)
            return all.Items.All(part => Holds(first, part));
        if (first.Find("any") is { Items.Count: > 0 } any)
            return any.Items.All(part => Holds(part, second));
        if (first.Find("all") is { } parts && parts.Items.Any(part => Holds(part, second)))
            return true;
        if (second.Find("any") is { } others && others.Items.Any(part => Holds(first, part)))
            return true;
        return first.Find("not") is { } no && second.Find("not") is { } not ? Holds(not, no) : IsNarrower(first, second);
    }

    /// <summary>Whether two conditions ask the same of one fact, and the first leaves less.</summary>
    private static bool IsNarrower(JsonPart first, JsonPart second)
    {
        if (second.Find("known") is { } known)
            return first.Find("fact")?.Text == known.Text && first.Find("covers") is null;
        if (first.Find("fact") is not { } fact || second.Find("fact")?.Text != fact.Text || first.Find("daysUntil")?.Text != second.Find("daysUntil")?.Text)
            return false;
        if (first.Find("within") is { } inner && second.Find("within") is { } outer)
            return Interval.TryParse(inner.Text, out var small) && Interval.TryParse(outer.Text, out var large) && IsInside(small, large);
        return IsPart(first, second, "in") || IsPart(first, second, "oneOf") || IsPart(first, second, "hasAny");
    }

    private static bool IsPart(JsonPart first, JsonPart second, string name) =>
        first.Find(name) is { } few && second.Find(name) is { } many && few.Items.All(item => many.Items.Any(other => string.Equals(other.Text, item.Text, StringComparison.Ordinal)));

    private static bool IsInside(in Interval small, in Interval large)
    {
        var low = large.Lower is not { } least || (small.Lower is { } from && (from > least || (from == least && (large.LowerOpen is false || small.LowerOpen))));
        var high = large.Upper is not { } most || (small.Upper is { } to && (to < most || (to == most && (large.UpperOpen is false || small.UpperOpen))));
        return low && high;
    }

    private static string Meaning(JsonPart part) => JsonText.Write(false, json => ConditionForm.Form.WriteMeaning(json, part));
}
