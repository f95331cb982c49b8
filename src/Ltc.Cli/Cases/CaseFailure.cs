using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>A case that did not pass: the fields that differ, or why it could not be answered.</summary>
internal sealed record CaseFailure(ConformanceCase Case, Text? Problem, IReadOnlyList<CaseDifference> Differences);
