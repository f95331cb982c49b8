namespace Ltc.Cli;

/// <summary>One field in which an answer is not what the case expects.</summary>
internal sealed record CaseDifference(string Field, string Expected, string Got);
