namespace Ltc.Benchmarks.Tables;

/// <summary>What a scan answers: as much as a table, hits and the columns that are not known included.</summary>
internal readonly record struct ScanAnswer(Answer Answer, TermsDeviation? Result, ulong FirstHits, ulong MoreHits, int Unknown);
