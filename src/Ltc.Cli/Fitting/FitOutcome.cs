using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>What <c>ltc fit</c> found out, before it is said in any form.</summary>
/// <param name="order">What was asked.</param>
internal sealed class FitOutcome(FitOrder order)
{
    /// <summary>What was asked.</summary>
    internal FitOrder Order { get; } = order;

    /// <summary>What was learned; null when the table cannot be read or learned from.</summary>
    internal FittedScorecard? Fit { get; set; }

    /// <summary>Why it cannot, or why a file could not be written.</summary>
    internal List<Ltc.Finding> Errors { get; } = [];

    /// <summary>0 when all is well, 1 when a guard spoke, 2 when something could not be read, learned or written.</summary>
    internal int ExitCode =>
        Errors.Count > 0 || Fit is null ? Ltc.Cli.ExitCode.BadInput
        : Fit.Report.Findings.Count > 0 ? Ltc.Cli.ExitCode.Findings
        : Ltc.Cli.ExitCode.Fine;
}
