using BenchmarkDotNet.Attributes;

namespace Ltc.Benchmarks.Machines;

/// <summary>The same comparisons for reading by hand, with memory; each operation is one question.</summary>
[MemoryDiagnoser]
public class FireBenchmarks
{
    [Params(false, true)]
    public bool RandomInput { get; set; }

    private Questions Input => RandomInput ? Questions.Random : Questions.Same;

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions.Count)]
    public long MixedByHand() => FireComparisons.MixedByHand(Input);

    [Benchmark(OperationsPerInvoke = Questions.Count)]
    public long Mixed() => FireComparisons.Mixed(Input);

    [Benchmark(OperationsPerInvoke = Questions.Count)]
    public long FlagsByHand() => FireComparisons.FlagsByHand(Input);

    [Benchmark(OperationsPerInvoke = Questions.Count)]
    public long Flags() => FireComparisons.Flags(Input);

    [Benchmark(OperationsPerInvoke = Questions.Count)]
    public long MixedByProperty() => FireComparisons.MixedByProperty(Input);

    [Benchmark(OperationsPerInvoke = Questions.Count)]
    public long FlagsByProperty() => FireComparisons.FlagsByProperty(Input);
}
