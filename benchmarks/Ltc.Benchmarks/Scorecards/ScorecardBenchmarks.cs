using BenchmarkDotNet.Attributes;

namespace Ltc.Benchmarks.Scorecards;

/// <summary>Scorecards, to read in nanoseconds and bytes.</summary>
[MemoryDiagnoser]
public class ScorecardBenchmarks
{
    [Benchmark(OperationsPerInvoke = SizeRows.Few)]
    public long Batch() => ScorecardComparisons.Batch(SizeRows.Small);

    [Benchmark(OperationsPerInvoke = SizeRows.Few)]
    public long PlainLoop() => ScorecardComparisons.PlainLoop(SizeRows.Small);

    [Benchmark(OperationsPerInvoke = SizeRows.Few)]
    public long OneByOne() => ScorecardComparisons.Untraced(SizeRows.Small);

    [Benchmark(OperationsPerInvoke = SizeRows.Few)]
    public long WithTrace() => ScorecardComparisons.Traced(SizeRows.Small);
}
