using System;
using System.Linq;
using BenchmarkDotNet.Running;
using Ltc.Benchmarks;

// `check` holds the ratios that the design promises and exits 1 past a limit, after three tries, or `once`; words after it choose the lines that have one
// of them. Anything else goes to BenchmarkDotNet.
return args.FirstOrDefault() == "check"
    ? RatioCheck.Run(Console.Out, args.Contains("once") ? 1 : 3, [.. args.Skip(1).Where(word => word != "once")])
    : Run(args);

static int Run(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(RatioCheck).Assembly).Run(args);
    return 0;
}
