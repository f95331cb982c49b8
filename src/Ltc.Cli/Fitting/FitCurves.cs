using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The curves of a report, as points from 0 to 1, for the terminal and for SVG alike.</summary>
internal static class FitCurves
{
    /// <summary>Where prediction and outcome, or share and capture, agree.</summary>
    internal static IReadOnlyList<(double X, double Y)> Diagonal { get; } = [(0, 0), (1, 1)];

    /// <summary>The best-scored share of the rows against the share of outcomes that it holds.</summary>
    internal static IReadOnlyList<(double X, double Y)> Lift(FitReport report) => [(0, 0), .. report.Lift.Select(band => (band.Share, band.Captured))];

    /// <summary>What was predicted against what came, as parts of the largest of them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="most">What stands at the end of both axes.</param>
    internal static IReadOnlyList<(double X, double Y)> Calibration(FitReport report, out double most)
    {
        var largest = report.Calibration.Max(band => band.Predicted > band.Observed ? band.Predicted : band.Observed);
        var end = most = largest > 0 ? largest : 1;
        return [.. report.Calibration.Select(band => (band.Predicted / end, band.Observed / end))];
    }
}
