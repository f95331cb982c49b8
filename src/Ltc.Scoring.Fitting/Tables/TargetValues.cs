using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Reads the target: which rows have the outcome, which do not, and which have none yet.</summary>
internal static class TargetValues
{
    // Words for the outcome that people mean, where the other value is not one of them.
    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase)
    {
        "yes", "y", "true", "t", "1", "won", "win", "closed won", "success", "converted", "good", "是", "赢", "赢单", "贏單", "成功", "成交",
    };

    /// <summary>Reads each row.</summary>
    /// <param name="target">The target.</param>
    /// <param name="request">What its values mean.</param>
    /// <param name="wrong">Takes what is wrong.</param>
    internal static bool?[] Read(TextColumn target, FitTableRequest request, List<Finding> wrong)
    {
        var asked = new[] { request.Positive, request.Negative }.Where(value => value is not null).Select(value => value!).ToArray();
        var unknown = asked.Where(value => !target.Texts.Contains(value, StringComparer.Ordinal)).ToArray();
        foreach (var value in unknown)
            wrong.Add(FitFindings.ValueUnknown(target.Name, value, target.Texts));
        if (unknown.Length > 0 || !HasTwo(target, request, wrong))
            return [];
        var positive = request.Positive ?? Guess(target.Texts.Where(value => value != request.Negative).ToArray(), request.Negative is not null);
        if (positive is null)
        {
            wrong.Add(FitFindings.PositiveNeeded(target.Name, target.Texts));
            return [];
        }

        return [.. Enumerable.Range(0, target.Rows).Select(row => OutcomeOf(target[row], positive, request.Negative))];
    }

    private static bool HasTwo(TextColumn target, FitTableRequest request, List<Finding> wrong)
    {
        var values = target.Texts.Count;
        if (values < 2 || (request.Positive is not null && request.Positive == request.Negative))
            wrong.Add(FitFindings.TargetConstant(target.Name, target.Texts));
        else if (values > 2 && (request.Positive is null || request.Negative is null))
            wrong.Add(FitFindings.TargetHasMore(target.Name, target.Texts));
        else
            return true;
        return false;
    }

    private static string? Guess(string[] values, bool isOtherNamed)
    {
        if (isOtherNamed)
            return values[0];
        var yes = Array.FindAll(values, Yes.Contains);
        return yes.Length == 1 ? yes[0] : null;
    }

    private static bool? OutcomeOf(string? value, string positive, string? negative) =>
        value == positive ? true : value is null || (negative is not null && value != negative) ? null : false;
}
