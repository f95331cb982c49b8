using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>How a run of cases ended.</summary>
internal sealed record CaseReport(int Passed, IReadOnlyList<CaseFailure> Failures, IReadOnlyList<FileProblem> Unreadable)
{
    /// <summary>0 all passed, 1 failures, 2 something could not be read.</summary>
    internal int ExitCode => Unreadable.Count > 0 ? 2 : Failures.Count > 0 ? 1 : 0;
}
