namespace Ltc.Cli;

/// <summary>Something in a record that is not CSV.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The physical line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
internal readonly record struct CsvProblem(FindingKind Kind, int Line, int Column);
