namespace Ltc.Cli;

/// <summary>One qualification of the lead of the demo.</summary>
/// <param name="At">Its day.</param>
/// <param name="Answers">What was known by then.</param>
/// <param name="Lead">What the rules say about it.</param>
internal sealed record DemoRound(CalendarDate At, QualificationFacts Answers, LeadQualification Lead);
