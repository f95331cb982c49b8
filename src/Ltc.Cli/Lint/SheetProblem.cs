namespace Ltc.Cli;

/// <summary>Something in a file that cannot be read: where, what, and what was expected.</summary>
/// <param name="Line">The line, from 1; 0 for the whole file.</param>
/// <param name="Column">The column, from 1; 0 for the whole line.</param>
/// <param name="Heading">The heading of the column; null without one.</param>
/// <param name="Value">What stands there; null for nothing.</param>
/// <param name="Expected">What was expected.</param>
internal sealed record SheetProblem(int Line, int Column, string? Heading, string? Value, Phrase Expected);
