namespace Ltc;

/// <summary>The periods of a customer added up; what is not known adds nothing to a sum that has a lower end.</summary>
internal readonly struct PeriodSums
{
    /// <summary>The largest amount of a period, so that no sum can overflow.</summary>
    internal const decimal MostAmount = 1_000_000_000_000_000m;

    /// <summary>The most activities of a period.</summary>
    internal const decimal MostActivities = 1_000_000m;

    internal PeriodSums(CustomerPeriodFacts[] periods)
    {
        (IsPlanned, IsCounted, Planned, Actual, Done) = (true, true, 0m, 0m, 0m);
        foreach (var period in periods)
        {
            Planned += period.Planned ?? 0m;
            Actual += period.Actual;
            Done += period.Activities ?? 0m;
            IsPlanned &= period.Planned is not null;
            IsCounted &= period.Activities is not null;
        }
    }

    /// <summary>What was planned, at least.</summary>
    internal decimal Planned { get; }

    /// <summary>Whether the plan of every period is known.</summary>
    internal bool IsPlanned { get; }

    /// <summary>What came; null while a period is not known, since a loss has no end.</summary>
    internal decimal? Actual { get; }

    /// <summary>The activities done, at least.</summary>
    internal decimal Done { get; }

    /// <summary>Whether the activities of every period are known.</summary>
    internal bool IsCounted { get; }
}
