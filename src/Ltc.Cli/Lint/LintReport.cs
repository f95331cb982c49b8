using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>What was found in a table.</summary>
/// <param name="Path">The file.</param>
/// <param name="Sheet">The authority sheet; null for a table in JSON and for a file that could not be read.</param>
/// <param name="Rows">How many rows were analysed.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="Findings">What is wrong.</param>
/// <param name="IsCut">Whether the analysis ran out of steps.</param>
internal sealed record LintReport(
    string Path, AuthoritySheet? Sheet, int Rows, IReadOnlyList<SheetProblem> Problems, IReadOnlyList<LintFinding> Findings, bool IsCut)
{
    /// <summary>What the shell is told: what cannot be read weighs more than what is found, and a search that ended early proves nothing.</summary>
    internal int ExitCode => Problems.Count > 0 ? Ltc.Cli.ExitCode.BadInput : Findings.Count > 0 || IsCut ? Ltc.Cli.ExitCode.Findings : Ltc.Cli.ExitCode.Fine;

    internal static LintReport Unread(string path, IReadOnlyList<SheetProblem> problems) => new(path, null, 0, problems, [], IsCut: false);
}
