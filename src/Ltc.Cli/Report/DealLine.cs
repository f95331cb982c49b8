namespace Ltc.Cli;

/// <summary>One open deal of the export.</summary>
/// <param name="Line">The line on which its row starts.</param>
/// <param name="Id">Its id, or null.</param>
/// <param name="Situation">Its next moves.</param>
internal sealed record DealLine(int Line, string? Id, DealSituation Situation);
