namespace Ltc.Cli;

/// <summary>What the rules say about a stage of the funnel: how long a deal may stay and how likely it is won.</summary>
/// <param name="Id">The id of the funnel stage.</param>
/// <param name="Name">Its name.</param>
/// <param name="AlarmMonths">Longer than this is stale; null for no limit.</param>
/// <param name="BenchmarkMonths">More than twice this is a zombie; null for no limit.</param>
/// <param name="Probability">The win probability, 0 to 1.</param>
internal sealed record FunnelLimit(string Id, Text Name, decimal? AlarmMonths, decimal? BenchmarkMonths, decimal Probability);
