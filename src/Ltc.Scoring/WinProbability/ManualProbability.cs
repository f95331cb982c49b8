using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A probability that a person gave, with who, when, why and until when.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ManualProbability
{
    private const decimal Whole = 100m;

    private ManualProbability(ManualProbabilityData data)
    {
        Percent = data.Percent!.Value;
        By = data.By!;
        Why = data.Why!;
        At = data.At!.Value;
        Expires = data.Expires;
    }

    /// <summary>The chance of winning.</summary>
    /// <value>In percent, 0 to 100.</value>
    public decimal Percent { get; }

    /// <summary>Who says so.</summary>
    /// <value>Never empty.</value>
    public string By { get; }

    /// <summary>What the person knows that the counts do not.</summary>
    /// <value>Never empty.</value>
    public string Why { get; }

    /// <summary>When it was said.</summary>
    /// <value>A moment with its offset; it counts from then on.</value>
    public DateTimeOffset At { get; }

    /// <summary>The moment from which it no longer counts.</summary>
    /// <value>Exclusive; null for no end.</value>
    public DateTimeOffset? Expires { get; }

    /// <summary>Checks what a person gave.</summary>
    /// <param name="data">What was given.</param>
    /// <param name="manual">The probability; null when something is wrong.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool TryCreate(ManualProbabilityData data, out ManualProbability? manual, out IReadOnlyList<Finding> findings)
    {
        var wrong = new List<Finding>();
        if (data.Percent is not { } percent || percent < 0m || percent > Whole)
            wrong.Add(new Finding("percent-out-of-range", new("a probability is within 0 to 100 %", "概率应在 0 至 100 % 之间", "機率應在 0 至 100 % 之間"), "percent"));
        if (string.IsNullOrWhiteSpace(data.By))
            wrong.Add(new Finding("author-missing", new("who says so is missing", "缺少设定人", "缺少設定人"), "by"));
        if (string.IsNullOrWhiteSpace(data.Why))
            wrong.Add(new Finding("reason-missing", new("why it is said is missing", "缺少理由", "缺少理由"), "why"));
        if (data.At is null)
            wrong.Add(new Finding("moment-missing", new("when it was said is missing", "缺少设定时间", "缺少設定時間"), "at"));
        if (data.Expires <= data.At)
            wrong.Add(new Finding("expired-before", new("it expires before it was said", "失效时间不晚于设定时间", "失效時間不晚於設定時間"), "expires"));
        findings = wrong.AsReadOnly();
        manual = wrong.Count == 0 ? new ManualProbability(data) : null;
        return manual is not null;
    }

    /// <summary>Whether it counts at a moment.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>True from when it was said until before it expires.</returns>
    public bool Holds(DateTimeOffset at) => at >= At && !(at >= Expires);
}
